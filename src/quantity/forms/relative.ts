import { type Amount, printAmount, takeAmount } from '../amount.ts'
import { attempt, blame, type Cursor, takePattern, takeWord, wordList } from '../cursor.ts'
import { printFraction, takeFraction } from '../fraction.ts'
import { isProportion, levelUnit, printLevel, takeBareLevel } from '../level.ts'
import { parseHanziNumeral, printNumeral } from '../numeral.ts'
import { QUALIFIERS_BEFORE } from '../qualifier.ts'
import type { ComparativeOp, Level, RankPlace, Share } from '../target.ts'
import { defineForm, phrases } from './form.ts'

const OPS: Readonly<Record<string, ComparativeOp>> = {
  高于: 'above',
  超过: 'above',
  不低于: 'notBelow',
  达到: 'notBelow',
  达到或超过: 'notBelow',
  低于: 'below',
  不高于: 'notAbove',
  不超过: 'notAbove',
  优于: 'better',
  好于: 'better',
  领先于: 'better',
  不差于: 'notWorse',
}
const OP_WORDS = wordList(Object.keys(OPS))
/** A benchmark is named by what it is: 全国平均水平, 上年, 同类医院中位数, 国家标准. */
const BENCHMARK =
  /[\p{Script=Han}“”]{0,20}(?:平均水平|平均值|平均|均值|中位数|水平|目标值|标准值|标准|上年同期|上年度|上年|去年同期|去年)/uy

export const comparative = defineForm({
  kind: 'comparative',
  examples: phrases(
    '高于全国平均水平',
    '不低于上年',
    '优于2024年全区平均水平',
    '高于全国平均水平3个百分点以上',
  ),
  parse: (cursor) => {
    const word = takeWord(cursor, OP_WORDS)
    const op = word === undefined ? undefined : OPS[word]
    if (word === undefined || !op) return undefined
    const year = takePattern(cursor, /((?:19|20)\d{2})年/y)?.[1]
    const name = takePattern(cursor, BENCHMARK)?.[0]
    if (name === undefined) return undefined
    const margin = attempt(cursor, takeMargin)
    const benchmark = { name, ...(year !== undefined && { year: Number(year) }) }
    return { kind: 'comparative', op, word, benchmark, ...(margin && { margin }) }
  },
  print: ({ word, benchmark: { year, name }, margin }) =>
    `${word}${year === undefined ? '' : `${year}年`}${name}${margin ? printLevel(margin) : ''}`,
})

/** 高于平均水平2倍 is ambiguous as 增加2倍 is: not a margin. */
function takeMargin(cursor: Cursor): Level | undefined {
  const margin = takeBareLevel(cursor)
  return margin && levelUnit(margin) !== '倍' ? margin : undefined
}

const RANK_VERBS = wordList(
  '跻身 进入 迈入 进位至 位居 位列 排名 排在 排名进入 保持 保持在 稳居 稳定在 居 列 挺进 达到'.split(' '),
)
const TIERS = wordList('领先地位 领先水平 领先行列 先进水平 先进行列 前列 第一方阵 第一梯队'.split(' '))
const CLIMBS = wordList(['提升', '上升', '前进', '前移'])
/** The population ends where the place begins. */
const WITHIN =
  /[\p{Script=Han}]{1,12}?(?=前[\d一二三四五六七八九十百]|第[\d一二三四五六七八九十百]|领先|先进|前列)/uy
const NUMBER = /\d{1,6}|[零一二三四五六七八九十百千万]{1,12}/y

export const rank = defineForm({
  kind: 'rank',
  examples: phrases('前12名', '跻身全国前12名', '位居全区第一', '全国前10%', '全国领先地位', '排名提升5位'),
  parse: (cursor) => {
    const climb = attempt(cursor, takeClimb)
    if (climb) return { kind: 'rank', place: climb }
    const verb = takeWord(cursor, RANK_VERBS)
    const here = attempt(cursor, takePlace)
    const within = here ? undefined : takePattern(cursor, WITHIN)?.[0]
    const place = here ?? takePlace(cursor)
    return (
      place && {
        kind: 'rank',
        ...(verb !== undefined && { verb }),
        ...(within !== undefined && { within }),
        place,
      }
    )
  },
  print: ({ verb = '', within = '', place }) => `${verb}${within}${printPlace(place)}`,
})

function takePlace(cursor: Cursor): RankPlace | undefined {
  const tier = takeWord(cursor, TIERS)
  if (tier !== undefined) return { form: 'tier', word: tier }
  const start = takeWord(cursor, ['前', '第'])
  if (start === undefined) return undefined
  const share = start === '前' ? attempt(cursor, takeTopShare) : undefined
  if (share) return { form: 'topShare', share }
  const count = takeCount(cursor)
  if (count === undefined) return undefined
  const unit = takeWord(cursor, ['名', '位', '强']) ?? ''
  return start === '前' ? { form: 'top', count, unit } : { form: 'position', position: count, unit }
}

function takeTopShare(cursor: Cursor): Amount | undefined {
  const amount = takeAmount(cursor)
  return amount && isProportion(amount.unit) && !amount.qualifier ? amount : undefined
}

function takeCount(cursor: Cursor): number | undefined {
  const text = takePattern(cursor, NUMBER)?.[0]
  if (text === undefined) return undefined
  const value = /\d/.test(text) ? Number(text) : parseHanziNumeral(text)?.toNumber()
  return value === 0 ? undefined : value
}

function takeClimb(cursor: Cursor): RankPlace | undefined {
  if (takeWord(cursor, ['排名']) === undefined) return undefined
  const verb = takeWord(cursor, CLIMBS)
  const by = verb === undefined ? undefined : takeBareLevel(cursor)
  if (verb === undefined || !by) return undefined
  return ['名', '位'].includes(levelUnit(by) ?? '') ? { form: 'climb', verb, by } : undefined
}

/** Places are written 前12名 in digits, 第一 in hanzi. */
function printPlace(place: RankPlace): string {
  switch (place.form) {
    case 'top':
      return `前${place.count}${place.unit}`
    case 'topShare':
      return `前${printAmount(place.share)}`
    case 'position':
      return `第${printNumeral(place.position)}${place.unit}`
    case 'tier':
      return place.word
    case 'climb':
      return `排名${place.verb}${printLevel(place.by)}`
  }
}

const RATIO_VERBS = wordList(['占', '占到', '达到', '达', '降至', '控制在'])
const WHOLE = /([\p{Script=Han}A-Za-z]{1,20})的(?=[\d一二三四五六七八九十百千半])/uy

/** The qualifier stands before the whole (不低于职工总数的0.5%) or beside the share (占职工总数的85%以上). */
export const ratioTo = defineForm({
  kind: 'ratioTo',
  examples: phrases(
    '不低于职工总数的0.5%',
    '占职工总数的85%以上',
    '不超过业务收入的30%',
    '占职工总数的三分之二以上',
  ),
  parse: (cursor) => {
    const start = cursor.at
    const verb = takeWord(cursor, RATIO_VERBS)
    const before = takeWord(cursor, QUALIFIERS_BEFORE)
    if (verb === undefined && before === undefined) return undefined
    const of = takePattern(cursor, WHOLE)?.[1]
    const share = of === undefined ? undefined : takeShare(cursor)
    if (of === undefined || !share) return undefined
    if (before !== undefined && share.qualifier) {
      return blame(cursor, 'stacked-approximators', start, cursor.at)
    }
    const qualifier = before === undefined ? share.qualifier : { word: before, place: 'before' as const }
    return {
      kind: 'ratioTo',
      ...(verb !== undefined && { verb }),
      of,
      share: qualifier ? { ...share, qualifier } : share,
    }
  },
  print: ({ verb = '', of, share }) => {
    const { qualifier } = share
    if (qualifier?.place !== 'before') return `${verb}${of}的${printShare(share)}`
    return `${verb}${qualifier.word}${of}的${printShare({ ...share, qualifier: undefined })}`
  },
})

function takeShare(cursor: Cursor): Share | undefined {
  const fraction = attempt(cursor, takeFraction)
  if (fraction) return fraction
  const amount = takeAmount(cursor)
  return amount && isProportion(amount.unit) ? amount : undefined
}

function printShare(share: Share): string {
  return 'numerator' in share ? printFraction(share) : printAmount(share)
}

import { type Amount, printAmount, takeAmount } from '../amount.ts'
import { attempt, type Cursor, takePattern, takeWord, wordList } from '../cursor.ts'
import { isProportion, levelUnit, printLevel, takeBareLevel } from '../level.ts'
import { POPULATION, takeName } from '../name.ts'
import { parseHanziNumeral, printNumeral } from '../numeral.ts'
import type { RankPlace } from '../target.ts'
import { defineForm, phrases } from './form.ts'

const RANK_VERBS = wordList(
  '跻身 进入 迈入 进位至 位居 位列 排名 排在 排名进入 保持 保持在 稳居 稳定在 居 列 挺进 达到'.split(' '),
)
const TIERS = wordList('领先地位 领先水平 领先行列 先进水平 先进行列 前列 第一方阵 第一梯队'.split(' '))
const CLIMBS = wordList(['提升', '上升', '前进', '前移'])
const WITHIN = new RegExp(POPULATION, 'uy')
const NUMBER = /\d{1,6}|[零一二三四五六七八九十百千万]{1,12}/y

export const rank = defineForm({
  kind: 'rank',
  examples: phrases('前12名', '跻身全国前12名', '位居全区第一', '全国前10%', '全国领先地位', '排名提升5位'),
  parse: (cursor) => {
    const climb = attempt(cursor, takeClimb)
    if (climb) return { kind: 'rank', place: climb }
    const verb = takeWord(cursor, RANK_VERBS)
    const here = attempt(cursor, takePlace)
    const within = here ? undefined : takeName(cursor, WITHIN)
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

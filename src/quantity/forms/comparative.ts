import { attempt, type Cursor, takePattern, takeWord, wordList } from '../cursor.ts'
import { levelUnit, printLevel, takeBareLevel } from '../level.ts'
import { POPULATION, takeName } from '../name.ts'
import type { ComparativeOp, Level } from '../target.ts'
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
const TIMES = '历史同期|历史最好|近三年|前三年|上一?年度?|去年|基期'
const FIGURES =
  '平均水平|平均值|平均线|平均数|平均[\\p{Script=Han}]{0,8}率|平均|均值|中位数|先进水平|最好水平|水平|目标值|标准值|标准'
/** A benchmark is named by what it is: 全国平均水平, 上年, 同类医院中位数, 行业标准. */
const BENCHMARK = new RegExp(
  `(?:${POPULATION}|${TIMES})?(?:${FIGURES})|上一?年(?:度|同期)?|去年(?:同期)?`,
  'uy',
)

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
    const name = takeName(cursor, BENCHMARK)
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

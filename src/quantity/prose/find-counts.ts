import { parseNumeral } from '../numeral.ts'
import type { Count, Span } from './figure.ts'
import { GAP } from './figure-pattern.ts'
import { COUNTING_WORDS, isNamed } from './judge-quantity.ts'
import { scanNumerals } from './scan-numerals.ts'
import { firstNoun } from './segments.ts'
import { placeWritten } from './words.ts'

/** A list that a sentence announces is at most so long. */
const MOST = 30
/** Behind these 大, 个 and 项 are no count: 三大 is, 三个月, 三个以上 and 三项目 are not. */
const NO_NOUN = /^(?:[月多余]|百分点|以上|以下|以内|左右|之[一内]|人|性|体|目(?!标))/
/** In Chinese digits, or in Arabic up to 30; 一 counts nothing. */
const COUNT = new RegExp(
  `([二两三四五六七八九十]{1,3}|[0-9０-９]{1,2})${GAP}([${COUNTING_WORDS}])(?=((?:${GAP}[\\u4e00-\\u9fff]){1,8}))`,
  'y',
)
/** 新增三个, 每年两项: a quantity that is promised, which {@link findFigures} gives. 前三项 picks some. */
const PROMISED =
  /(?:增|增加|减少|提升|提高|降低|达到|达|至|到|每|前|后|另外?|其他|其余|近|约|超过?|不[少低]于|从|由|[~～〜\-–—－−])\s*$/

/**
 * Finds the counts that a text states of things it should list: `四大中心`, `七大目标`, `三个转变`, `四个工作组`.
 * Formulas whose items are laid down elsewhere (四个意识) and names of norms (八项规定) are none.
 *
 * A count in Arabic digits (4个中心) is also a figure: whether it announces a list or promises a result, only a
 * reader who knows both can say.
 *
 * @param isOfUse asked where the noun ends within a sentence (四个中心由挂牌转向), which only a dictionary of words can tell,
 *   and that takes long to open: whether such a count is of use, by its stretch up to where the noun ends at the latest
 */
export function findCounts(text: string, isOfUse: (longest: Span) => boolean = () => true): readonly Count[] {
  const counts: Count[] = []
  scanNumerals(text, (at) => {
    COUNT.lastIndex = at
    const match = COUNT.exec(text)
    const count = match ? readCount(text, match, isOfUse) : undefined
    if (count) counts.push(count)
    return count?.end
  })
  return counts
}

function readCount(
  text: string,
  match: RegExpExecArray,
  isOfUse: (longest: Span) => boolean,
): Count | undefined {
  const [whole, digits = '', measure = '', following = ''] = match
  const behind = following.replace(/\s/g, '')
  if (NO_NOUN.test(behind)) return undefined
  const start = match.index
  const isHanzi = !/[0-9０-９]/.test(digits)
  if (PROMISED.test(text.slice(Math.max(0, start - 6), start))) return undefined
  if (isNamed(text, { start, digits, isHanzi })) return undefined
  const value = parseNumeral(digits)?.toNumber()
  if (value === undefined || value < 2 || value > MOST) return undefined
  const from = start + whole.length
  const noun = firstNoun(behind, () => isOfUse({ start, end: from + following.length }))
  if (noun === undefined) return undefined
  const end = from + placeWritten(following, noun.length - 1) + 1
  return { start, end, value, measure, noun }
}

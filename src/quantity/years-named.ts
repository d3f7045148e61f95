import { type Cursor, takePattern } from './cursor.ts'
import type { Target } from './target.ts'

const NUMERALS = '零一二三四五六七八九十'
const COUNTED = '(?:([两二三四五六七八九十])|([2-9]|10))年'
/** What says that it is no year but a time: 五年内, 五年时间. */
const TIME = '(?:时间(?:之?内)?|之?内|间|以?来|里|中)'
/** 五年, 三年内共, 5年累计, 五年时间: how many years the verb behind it is said of. */
const BEHIND = `${TIME}?(?:一?共|总共|累计|合计)?`
const WORDS = `${COUNTED}${BEHIND}`
/** At a place: 25年 is a year. */
const COUNT = new RegExp(WORDS, 'y')
const DIGIT = '0-9零〇一二两三四五六七八九十百'
/** 25年, 第五年, 3～5年 and 两到三年 are not so many, and what comes 连续五年 or 每三年 comes in each. */
const ALONE = `(?<![${DIGIT}第每续~～〜∼－−–—-]|[${DIGIT}][至到或、])`
const WITHIN = `${ALONE}${WORDS}`
const COUNT_AT_END = new RegExp(`${WITHIN}$`, 'u')
const ONE = '(?:[1-9]|10|[一二两三四五六七八九十])'
/** 两三年, 3～5年, 几年: more than one, and nobody knows how many. */
const SEVERAL = `(?:(?<![${DIGIT}])(?:[一二两三四五六七八九]{2}|${ONE}[至到或、~～〜∼－−–—-]${ONE})|[几数])年`
const SEVERAL_AT_END = new RegExp(`${SEVERAL}${BEHIND}$`, 'u')
const TIME_AT_END = new RegExp(`(?:${ALONE}${COUNTED}|${SEVERAL})${TIME}$`, 'u')

/** How many years a sum is of; `several` where that is said, but not how many. */
export type YearCount = number | 'several'

/** Takes the years that a verb is said of: the 五年 of 五年新增. */
export function takeYears(cursor: Cursor): string | undefined {
  return takePattern(cursor, COUNT)?.[0]
}

/** The same where a text is read backwards from its verb, which begins at `end`; empty where there is none. */
export function yearsBefore(text: string, end: number): string {
  return COUNT_AT_END.exec(text.slice(Math.max(0, end - LONGEST), end))?.[0] ?? ''
}

/** 10年时间之内累计 with the two letters that stand before it. */
const LONGEST = 11

/** Whether a text read backwards from its verb ends with years that nobody can count. */
export function endsInSeveralYears(text: string): boolean {
  return SEVERAL_AT_END.test(text)
}

/** How many years a clause ends with that says no more than when: five of 用五年时间, in front of 引进博士30人. */
export function yearsAtEnd(clause: string): YearCount | undefined {
  return countOf(TIME_AT_END.exec(clause)?.[0])
}

/**
 * What tells how many years the words before a figure speak of, also where what is counted stands between: five of
 * 五年新增博士 in front of 30人.
 *
 * @param verbs those whose figure is a sum where years stand before them
 */
export function yearsAheadOf(verbs: readonly string[]): (words: string) => YearCount | undefined {
  const counted = new RegExp(`(?:${WITHIN}|${SEVERAL}${BEHIND})(?:${verbs.join('|')})`, 'gu')
  return (words) => countOf(words.match(counted)?.at(-1))
}

function countOf(words: string | undefined): YearCount | undefined {
  return words === undefined ? undefined : (yearsOfVerb(words) ?? 'several')
}

/** How many years a target itself says that its figure is of: five of 五年新增30人; undefined where it says none. */
export function yearsNamed(target: Target): number | undefined {
  return 'verb' in target ? yearsOfVerb(target.verb) : undefined
}

/** The same of a verb alone. */
export function yearsOfVerb(verb = ''): number | undefined {
  COUNT.lastIndex = 0
  const [, hanzi, arabic] = COUNT.exec(verb) ?? []
  if (hanzi !== undefined) return NUMERALS.indexOf(hanzi.replace('两', '二'))
  return arabic === undefined ? undefined : Number(arabic)
}

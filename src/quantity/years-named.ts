import { type Cursor, takePattern } from './cursor.ts'
import type { Target } from './target.ts'

const NUMERALS = '零一二三四五六七八九十'
/** 五年, 三年内共, 5年累计: how many years the verb behind it is said of. */
const WORDS = '(?:([两二三四五六七八九十])|([2-9]|10))年[内间来]?(?:共|累计)?'
/** At a place: 25年 is a year. */
const COUNT = new RegExp(WORDS, 'y')
/** 25年, 第五年 and 3～5年 are not so many, and what comes 连续五年 or 每三年 comes in each. */
const WITHIN = `(?<![0-9零〇一二两三四五六七八九十百第每续~～〜∼－−–—-])${WORDS}`
const COUNT_AT_END = new RegExp(`${WITHIN}$`, 'u')

/** Takes the years that a verb is said of: the 五年 of 五年新增. */
export function takeYears(cursor: Cursor): string | undefined {
  return takePattern(cursor, COUNT)?.[0]
}

/** The same where a text is read backwards from its verb, which begins at `end`; empty where there is none. */
export function yearsBefore(text: string, end: number): string {
  return COUNT_AT_END.exec(text.slice(Math.max(0, end - LONGEST), end))?.[0] ?? ''
}

/** 10年内累计 with the letter that stands before it. */
const LONGEST = 7

/**
 * What tells how many years the words before a figure speak of, also where what is counted stands between: five of
 * 五年新增博士 in front of 30人.
 *
 * @param verbs those whose figure is a sum where years stand before them
 */
export function yearsAheadOf(verbs: readonly string[]): (words: string) => number | undefined {
  const counted = new RegExp(`${WITHIN}(?:${verbs.join('|')})`, 'gu')
  return (words) => yearsOfVerb(words.match(counted)?.at(-1))
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

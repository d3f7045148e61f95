import { type Cursor, takePattern } from './cursor.ts'
import type { Target } from './target.ts'

const NUMERALS = '零一二三四五六七八九十'
/** 五年, 三年内共, 5年累计: how many years the verb behind it is said of. 25年 is a year. */
const COUNT = /(?:([两二三四五六七八九十])|([2-9]|10))年内?(?:共|累计)?/y

/** Takes the years that a verb is said of: the 五年 of 五年新增. */
export function takeYears(cursor: Cursor): string | undefined {
  return takePattern(cursor, COUNT)?.[0]
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

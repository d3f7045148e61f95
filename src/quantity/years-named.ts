import type { Target } from './target.ts'

const NUMERALS = '零一二三四五六七八九十'
/** 五年, 三年内, 两年, 5年: how many years the verb behind it is said of. */
const COUNT = /^(?:([两二三四五六七八九十])|([2-9]|10))年/u

/** How many years a target itself says that its figure is of: five of 五年累计30人; undefined where it says none. */
export function yearsNamed(target: Target): number | undefined {
  const [, hanzi, arabic] = ('verb' in target && COUNT.exec(target.verb ?? '')) || []
  if (hanzi !== undefined) return NUMERALS.indexOf(hanzi.replace('两', '二'))
  return arabic === undefined ? undefined : Number(arabic)
}

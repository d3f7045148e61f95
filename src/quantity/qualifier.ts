import type Big from 'big.js'
import { wordList } from './cursor.ts'
import type { Interval } from './interval.ts'

/**
 * What a word beside a number says about the true value. 民法典 1259: 以上, 以下, 以内 include the number itself,
 * 不满, 超过, 以外 do not.
 */
export type Sense = 'atLeast' | 'above' | 'atMost' | 'below' | 'slightlyAbove' | 'slightlyBelow' | 'around'

/** Where the word stands: 不低于600人 · 20余万元 · 2100余人次 · 600人以上. */
export type Place = 'before' | 'beforeScale' | 'beforeUnit' | 'after'

/** A comparator or approximator, kept as the author wrote it. */
export interface Qualifier {
  readonly word: string
  readonly place: Place
}

type Words = Readonly<Record<string, Sense>>

const BEFORE: Words = {
  不低于: 'atLeast',
  不少于: 'atLeast',
  不小于: 'atLeast',
  至少: 'atLeast',
  最少: 'atLeast',
  最低: 'atLeast',
  '≥': 'atLeast',
  超过: 'above',
  超: 'above',
  高于: 'above',
  大于: 'above',
  多于: 'above',
  突破: 'above',
  逾: 'above',
  '>': 'above',
  不超过: 'atMost',
  不超: 'atMost',
  不高于: 'atMost',
  不多于: 'atMost',
  不大于: 'atMost',
  至多: 'atMost',
  最多: 'atMost',
  最高: 'atMost',
  '≤': 'atMost',
  不满: 'below',
  未满: 'below',
  不足: 'below',
  不到: 'below',
  低于: 'below',
  少于: 'below',
  小于: 'below',
  '<': 'below',
  近: 'slightlyBelow',
  将近: 'slightlyBelow',
  接近: 'slightlyBelow',
  约: 'around',
  大约: 'around',
}
const INSIDE: Words = { 余: 'slightlyAbove', 多: 'slightlyAbove' }
const AFTER: Words = {
  以上: 'atLeast',
  及以上: 'atLeast',
  以外: 'above',
  以下: 'atMost',
  及以下: 'atMost',
  以内: 'atMost',
  之内: 'atMost',
  内: 'atMost',
  左右: 'around',
  上下: 'around',
}

const WORDS = { before: BEFORE, beforeScale: INSIDE, beforeUnit: INSIDE, after: AFTER } satisfies Record<
  Place,
  Words
>

export const QUALIFIERS_BEFORE = wordList(Object.keys(BEFORE))
export const QUALIFIERS_INSIDE = wordList(Object.keys(INSIDE))
export const QUALIFIERS_AFTER = wordList(Object.keys(AFTER))

/** What a qualifier says; an amount without one is exact. */
export function senseOf(qualifier: Qualifier | undefined): Sense | 'exact' {
  if (!qualifier) return 'exact'
  return WORDS[qualifier.place][qualifier.word] ?? 'exact'
}

/**
 * The values that a qualified number can stand for.
 *
 * @param stepOf gives one unit in the last place that was meant: 100 for 2100, 1万 for 5万, 0.1 for 99.9. Asked only
 *   of what is no bound:
 *   余 and 多 reach from the number up to the next step, 近 from one step below up to the number, both ends
 *   excluded; 约 and 左右 cover what rounds to the number: half a step to each side, the upper end excluded.
 */
export function qualifiedInterval(value: Big, sense: Sense | 'exact', stepOf: () => Big): Interval {
  switch (sense) {
    case 'exact':
      return interval(value, value, true, true)
    case 'atLeast':
      return interval(value, null, true, false)
    case 'above':
      return interval(value, null, false, false)
    case 'atMost':
      return interval(null, value, false, true)
    case 'below':
      return interval(null, value, false, false)
    case 'slightlyAbove':
      return interval(value, value.plus(stepOf()), false, false)
    case 'slightlyBelow':
      return interval(value.minus(stepOf()), value, false, false)
    case 'around': {
      const half = stepOf().times('0.5')
      return interval(value.minus(half), value.plus(half), true, false)
    }
  }
}

function interval(
  low: Big | null,
  high: Big | null,
  lowInclusive: boolean,
  highInclusive: boolean,
): Interval {
  return { low, high, lowInclusive, highInclusive }
}

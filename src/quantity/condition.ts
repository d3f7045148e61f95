import Big from 'big.js'
import {
  type Amount,
  type AmountRange,
  amountInterval,
  printAmount,
  printRange,
  takeAmountOrRange,
  takeQualifier,
} from './amount.ts'
import { blame, type Cursor, isAtEnd, takePattern } from './cursor.ts'
import { takeLevelName } from './forms/ordinal.ts'
import { type Interval, intersectIntervals, isEmptyInterval, spanIntervals } from './interval.ts'
import { nearestTo } from './nearest-form.ts'
import { openPhrase, problemOf } from './phrase-reading.ts'
import type { PhraseContext, PhraseProblem } from './problem.ts'
import {
  QUALIFIERS_AFTER,
  QUALIFIERS_BEFORE,
  type Qualifier,
  qualifiedInterval,
  senseOf,
} from './qualifier.ts'
import type { OrdinalLevel } from './target.ts'

/** What must hold of a value for a grade: `95%以上`, `80%以上不满95%`, `60～79分`, `一般以上`. */
export interface Condition {
  /** As the author wrote them; all must hold. */
  readonly bounds: readonly Bound[]
  /** The values that fulfil it: in the unit of the context, or places on its scale, from 0. Never empty. */
  readonly interval: Interval
}

export type Bound = Amount | AmountRange | LevelBound

/** A level of a scale, with or without the levels above or below it. */
export interface LevelBound {
  readonly level: OrdinalLevel
  readonly qualifier?: Qualifier | undefined
}

/** A condition, or the one problem that kept it from being understood. */
export type ConditionReading =
  | { readonly ok: true; readonly condition: Condition }
  | { readonly ok: false; readonly problem: PhraseProblem }

const EXAMPLES = ['95%以上', '不满60%', '80%以上不满95%', '60～79分', '3项以上']

/** What may stand between two bounds; printed is 、 or nothing. */
const JOINT = /[、，,;；且并但而]*/y

/**
 * Reads a condition, all of it or none. 以上, 以下 and 以内 include the number itself, 不满, 超过 and 低于 do not
 * (民法典 1259).
 *
 * @param context its `unit` is that of the result, and of numbers without one; with a `scale` only levels are read
 */
export function parseCondition(phrase: string, context: PhraseContext): ConditionReading {
  const opening = openPhrase(phrase, context, context.scale?.levels.slice(0, 4) ?? EXAMPLES.slice(0, 4))
  if (!opening.ok) return opening
  const { plain, cursor } = opening
  const bounds: Bound[] = []
  let interval: Interval | undefined
  do {
    const start = cursor.at
    const bound = context.scale ? takeLevelBound(cursor) : takeAmountOrRange(cursor)
    const own = bound && boundInterval(bound, context.unit)
    if (bound && !own) blame(cursor, 'unknown-unit', start, cursor.at, context.unit ? [context.unit] : [])
    if (!bound || !own) break
    const joined: Interval = interval ? intersectIntervals(interval, own) : own
    if (isEmptyInterval(joined)) {
      blame(cursor, 'inverted-range', 0, cursor.at)
      break
    }
    interval = joined
    bounds.push(withUnit(bound, context.unit))
    if (isAtEnd(cursor)) return { ok: true, condition: { bounds, interval } }
    takePattern(cursor, JOINT)
  } while (bounds.length < 4)
  blame(cursor, 'not-understood', cursor.at)
  const trouble = cursor.trouble ?? { kind: 'not-understood', at: 0, end: plain.text.length, nearest: [] }
  const nearest = () => nearestTo(plain.text, context.scale?.levels ?? EXAMPLES)
  return { ok: false, problem: problemOf(trouble, plain, nearest) }
}

/** Prints a condition so that it reads back as itself. */
export function printCondition({ bounds }: Condition): string {
  return bounds
    .map((bound, index) => {
      // 80%以上不满95%, but 80%以上、95%以下.
      const isLed = !('low' in bound) && bound.qualifier?.place === 'before'
      return `${index === 0 || isLed ? '' : '、'}${printBound(bound)}`
    })
    .join('')
}

function printBound(bound: Bound): string {
  if ('low' in bound) return printRange(bound)
  if (!('level' in bound)) return printAmount(bound)
  const { level, qualifier } = bound
  const word = (place: Qualifier['place']) => (qualifier?.place === place ? qualifier.word : '')
  return `${word('before')}${level.name}${word('after')}`
}

function takeLevelBound(cursor: Cursor): LevelBound | undefined {
  const { scale } = cursor.context
  if (!scale) return undefined
  const before = takeQualifier(cursor, QUALIFIERS_BEFORE, 'before')
  const level = takeLevelName(cursor, scale)
  if (!level) return undefined
  const qualifier = before ?? takeQualifier(cursor, QUALIFIERS_AFTER, 'after')
  return qualifier ? { level, qualifier } : { level }
}

function boundInterval(bound: Bound, unit: string | undefined): Interval | undefined {
  if ('level' in bound) {
    return qualifiedInterval(new Big(bound.level.index), senseOf(bound.qualifier), () => new Big(1))
  }
  if (!('low' in bound)) return amountInterval(bound, unit)
  const low = amountInterval(bound.low, unit)
  const high = amountInterval(bound.high, unit)
  return low && high && spanIntervals(low, high)
}

/** 95以上 of a dimension in % is 95%以上, and prints so. */
function withUnit(bound: Bound, unit: string | undefined): Bound {
  if ('level' in bound || unit === undefined) return bound
  if ('low' in bound) return { low: { unit, ...bound.low }, high: { unit, ...bound.high } }
  return { unit, ...bound }
}

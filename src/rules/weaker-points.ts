import type { Point } from '../model/index.ts'
import {
  compareFirmness,
  promisedPhrase,
  RESULT_WORDS,
  type Weakening,
  type WordChange,
  weakeningsOf,
} from '../succession/index.ts'
import type { Place } from './place.ts'
import type { Prose } from './prose.ts'
import { placeIn, type Subject } from './subject.ts'
import type { Succession } from './succession.ts'
import { isComputable } from './unit-faults.ts'

/** What a point promises less of than the year before. */
export interface Weakened {
  /** The indicator, or the id of the point. */
  readonly what: string
  readonly ways: readonly (Weakening | 'deadline')[]
  readonly before: string
  readonly after: string
  readonly at: Place
  readonly was: Place
}

/** A point of last year, and one that carries it on. */
export interface CarriedPoint extends Pick<Succession, 'before' | 'after'> {
  readonly past: Point
  readonly point: Point
}

/** A deadline put off: only one beyond its own year is a date that the next year's plan can put off. */
export function putOff({ before, after, past, point }: CarriedPoint): Weakened[] {
  const wasDue = past.by?.endsOn ?? ''
  if (!point.by || point.reason !== undefined) return []
  if (wasDue <= `${before.period.to}-12-31` || point.by.endsOn <= wasDue) return []
  const at = placeIn(after, [...point.path, 'by'])
  const was = placeIn(before, [...past.path, 'by'])
  return [{ what: point.id, ways: ['deadline'], before: wasDue, after: point.by.endsOn, at, was }]
}

export function weakerTargets({ before, after, past, point }: CarriedPoint): Weakened[] {
  return point.targets.flatMap((target): Weakened[] => {
    const was = past.targets.find(({ indicator }) => indicator.id === target.indicator.id)
    if (!was || (target.reason ?? point.reason) !== undefined) return []
    if (!isComputable(was) || !isComputable(target)) return []
    const ways = weakeningsOf({ target: was, period: before.period }, { target, period: after.period })
    if (ways.length === 0) return []
    const phrases = { before: promisedPhrase(was), after: promisedPhrase(target) }
    const places = { at: placeIn(after, target.path), was: placeIn(before, was.path) }
    return [{ what: target.indicator.name, ways, ...phrases, ...places }]
  })
}

/** So much of two clauses is the same, apart from the word that colours them, where they are certainly one. */
const least = 0.8

/**
 * Clauses that say less firmly what they said: 确保如期建成, then 力争如期建成. Not those that hold a target, whose own
 * words are compared with it; nor what one year has done or tried and the next carries on (建成, then 加强).
 */
export function weakerWords({ past, point }: CarriedPoint, { wordsOf }: Subject): Weakened[] {
  if (point.reason !== undefined) return []
  const [was, is] = [wordsOf(past), wordsOf(point)]
  if (!was || !is) return []
  return compareFirmness(was.flat, is.flat, least)
    .filter((change) => isLess(change) && !holdsTarget(was, change.before) && !holdsTarget(is, change.after))
    .map((change) => ({
      what: point.id,
      ways: ['commitment'],
      before: change.before.clause,
      after: change.after.clause,
      at: is.place(change.after.at, change.after.at + change.after.word.length),
      was: was.place(change.before.at, change.before.at + change.before.word.length),
    }))
}

function isLess({ before, after, sense }: WordChange): boolean {
  const isDone = before.strength === 'explore' || RESULT_WORDS.includes(before.word)
  return sense === 'weaker' && !(isDone && after.strength === 'directional')
}

function holdsTarget({ references }: Prose, { clause, word, at }: WordChange['after']): boolean {
  const start = at - clause.indexOf(word)
  return references.some(
    ({ kind, offset }) => kind === 'target' && offset >= start && offset < start + clause.length,
  )
}

import { indicatorCallNames, type PlanDocument } from '../model/index.ts'
import type { Prose } from './prose.ts'
import type { PlacedTarget, Subject } from './subject.ts'

/** A {{target "…"}} in prose. */
export interface ReferredTarget {
  readonly prose: Prose
  /** Where it stands in the flat text of the prose. */
  readonly offset: number
  /** What is printed in its place. */
  readonly target: PlacedTarget
}

/** The targets that the prose of a document has printed. */
export function referredTargets(
  document: PlanDocument,
  { spokenTargetsOf, proseOf }: Subject,
): ReferredTarget[] {
  const named = Map.groupBy(
    spokenTargetsOf(document).flatMap((target) =>
      indicatorCallNames(target.indicator).map((name) => ({ name, target })),
    ),
    ({ name }) => name,
  )
  return proseOf(document).flatMap((prose) =>
    prose.references.flatMap(({ offset, kind, name }) => {
      const meant = kind === 'target' ? (named.get(name) ?? []) : []
      // The point's own, or where it is no point that speaks, the first of the document.
      const own = meant.find(({ target }) => target.point === prose.point) ?? meant[0]
      return own ? [{ prose, offset, target: own.target }] : []
    }),
  )
}

/** Whether a text has a reference to a target that is none of those known, or braces that make no reference. */
export function hasUnreadReference({ flat, references }: Prose, known: ReadonlySet<string>): boolean {
  return (
    references.some(({ kind, name }) => kind === 'target' && !known.has(name)) ||
    /\{\{|[{｛][ \t]*target\b/u.test(flat)
  )
}

import type { Point } from '../../model/index.ts'
import type { PlanContents, PointContents } from '../contents/contents.ts'
import { byPlace } from '../contents/order.ts'
import type { Side } from '../contents/side.ts'
import type { Match, SharedNames } from './match.ts'
import { suggestMatches } from './suggest-matches.ts'

/**
 * Puts the points of two plans together; every point of both is in exactly one match:
 *
 *   same id ─> declared lineage ─> the same indicator of a higher framework ─> what is left: suggestions by likeness
 *
 * Lineage is read from both plans, so that the plans may be given in either order.
 */
export function matchPoints(before: PlanContents, after: PlanContents, names: SharedNames): Match[] {
  const declared = groupLinked([...declaredLinks(before, after), ...sameIds(before, after)])
  const taken = new Set(declared.flatMap((match) => [...match.before, ...match.after]))
  const ends = new Map([...before.ended, ...after.ended].map((end) => [end.id, end]))
  const isOpen = (one: PointContents) => !taken.has(one) && !ends.has(one.point.id)
  const byReference = sameReferences(before.points.filter(isOpen), after.points.filter(isOpen))
  for (const match of byReference) for (const one of [...match.before, ...match.after]) taken.add(one)
  const settled = [...declared, ...byReference]
  const open = { before: before.points.filter(isOpen), after: after.points.filter(isOpen) }
  const suggested = suggestMatches({ before, after, open, settled, names })
  const grown = new Set(suggested.matches.flatMap((match) => [...match.before, ...match.after]))
  const alone = (one: PointContents, side: Side): Match => ({
    before: side === 'before' ? [one] : [],
    after: side === 'after' ? [one] : [],
    by: undefined,
    score: undefined,
    end: ends.get(one.point.id),
    candidates: suggested.candidates.get(one) ?? [],
  })
  const isLeft = (one: PointContents) => !taken.has(one) && !grown.has(one)
  return [
    ...settled.filter((match) => !match.after.some((one) => grown.has(one))),
    ...suggested.matches,
    ...before.points.filter(isLeft).map((one) => alone(one, 'before')),
    ...after.points.filter(isLeft).map((one) => alone(one, 'after')),
  ]
}

interface Link {
  readonly before: PointContents
  readonly after: PointContents
  readonly by: 'id' | 'lineage'
}

/** What either plan says of where its points come from. */
function declaredLinks(before: PlanContents, after: PlanContents): Link[] {
  const forward = lineageLinks(before, after).map(([older, newer]) => ({ before: older, after: newer }))
  const backward = lineageLinks(after, before).map(([older, newer]) => ({ before: newer, after: older }))
  return [...forward, ...backward].map((pair) => ({ ...pair, by: 'lineage' }))
}

function lineageLinks(older: PlanContents, newer: PlanContents): [PointContents, PointContents][] {
  const known = new Map(older.points.map((one) => [one.point.id, one]))
  // Lineage speaks of the year before: in two drafts of one year, what has its id in both has split from nothing since.
  const isSameYear = older.document.period.to === newer.document.period.to
  return newer.points.flatMap((one) =>
    isSameYear && known.has(one.point.id)
      ? []
      : declaredOrigins(one.point).flatMap((id): [PointContents, PointContents][] => {
          const origin = known.get(id)
          return origin && id !== one.point.id ? [[origin, one]] : []
        }),
  )
}

function declaredOrigins({ lineage }: Point): string[] {
  const { continues, renames, splitFrom, mergedFrom = [] } = lineage
  return [continues, renames, splitFrom, ...mergedFrom].filter((id) => id !== undefined)
}

/** One id is one commitment for ever; where it stands several times, which is a slip, in the order of the page. */
function sameIds(before: PlanContents, after: PlanContents): Link[] {
  const [older, newer] = [before, after].map(({ points }) => Map.groupBy(points, ({ point }) => point.id))
  return [...(newer ?? [])].flatMap(([id, points]) =>
    points.flatMap((one, index): Link[] => {
      const same = older?.get(id)?.[index]
      return same ? [{ before: same, after: one, by: 'id' }] : []
    }),
  )
}

/** All that hangs together by links is one match: A split into B and C, of which C was merged with D, is one story. */
function groupLinked(links: readonly Link[]): Match[] {
  const groups = new Map<
    PointContents,
    { before: Set<PointContents>; after: Set<PointContents>; links: Link[] }
  >()
  for (const link of links) {
    const own = groups.get(link.before) ?? { before: new Set(), after: new Set(), links: [] }
    const other = groups.get(link.after) ?? own
    if (other !== own) {
      for (const one of other.before) own.before.add(one)
      for (const one of other.after) own.after.add(one)
      own.links.push(...other.links)
    }
    own.before.add(link.before)
    own.after.add(link.after)
    own.links.push(link)
    for (const one of [...own.before, ...own.after]) groups.set(one, own)
  }
  return [...new Set(groups.values())].map((group) => ({
    before: [...group.before].toSorted(byPlace),
    after: [...group.after].toSorted(byPlace),
    by: group.links.some(({ by }) => by === 'lineage') ? 'lineage' : 'id',
    score: undefined,
    end: undefined,
    candidates: [],
  }))
}

/** Points that alone on either side promise the same numbered indicator of a higher framework (国考-6). */
function sameReferences(before: readonly PointContents[], after: readonly PointContents[]): Match[] {
  const [left, right] = [byReference(before), byReference(after)]
  const taken = new Set<PointContents>()
  return [...left].flatMap(([reference, [one, ...others]]): Match[] => {
    const [same, ...rivals] = right.get(reference) ?? []
    if (!one || !same || others.length + rivals.length > 0 || taken.has(one) || taken.has(same)) return []
    taken.add(one).add(same)
    return [
      { before: [one], after: [same], by: 'reference', score: undefined, end: undefined, candidates: [] },
    ]
  })
}

function byReference(points: readonly PointContents[]): Map<string, PointContents[]> {
  const pairs = points.flatMap((one) =>
    one.point.targets.flatMap(({ indicator }) =>
      indicator.reference === undefined ? [] : [{ reference: indicator.reference, one }],
    ),
  )
  return new Map(
    [...Map.groupBy(pairs, ({ reference }) => reference)].map(([reference, found]) => [
      reference,
      [...new Set(found.map(({ one }) => one))],
    ]),
  )
}

import type { DetailCode } from './change-classes.ts'
import type { PlanContents, PointContents, SectionContents } from './contents.ts'
import type { Match } from './match.ts'
import { movedPlaces } from './order.ts'
import { type Revision, reviseText } from './revise-text.ts'
import { sharedSections } from './shared-sections.ts'

/** What became of a part of the plan. */
export interface SectionChange {
  readonly before: SectionContents | undefined
  readonly after: SectionContents | undefined
  /** `unchanged` has no code: the list is empty then. */
  readonly codes: readonly DetailCode[]
  /** Title and text, with their changes. */
  readonly title: readonly Revision[]
  readonly text: readonly Revision[]
}

export interface SectionComparison {
  readonly sections: readonly SectionChange[]
  /** The points of the newer plan that stand in another part, or in another order, than they did. */
  readonly moved: ReadonlySet<PointContents>
}

/** Parts are the same by id, by title, or because most of the points of one are in the other. */
export function compareSections(
  before: PlanContents,
  after: PlanContents,
  matches: readonly Match[],
): SectionComparison {
  const same = matchSections(before, after, matches)
  const newer = new Map([...same].map(([is, was]) => [was, is]))
  const pairs = after.sections.filter((section) => same.has(section))
  const places = pairs.map((section) => before.sections.indexOf(same.get(section) ?? section))
  const shifted = new Set([...movedPlaces(places)].map((index) => pairs[index]))
  const changes = after.sections.map((section): SectionChange => {
    const was = same.get(section)
    if (!was) return { ...revised(undefined, section), codes: ['section-added'] }
    const revisions = revised(was, section)
    return {
      ...revisions,
      codes: [
        ...(was.title === section.title ? [] : ['section-renamed' as const]),
        ...(shifted.has(section) ? ['section-moved' as const] : []),
        ...(revisions.text.some(({ isReworded }) => isReworded) ? ['section-reworded' as const] : []),
      ],
    }
  })
  const removed = before.sections
    .filter((section) => !newer.has(section))
    .map((section): SectionChange => ({ ...revised(section, undefined), codes: ['section-removed'] }))
  return {
    sections: [...changes, ...removed],
    moved: movedPoints(before, after, matches, same),
  }
}

/** Title and text of a part, each with what became of it. */
function revised(
  before: SectionContents | undefined,
  after: SectionContents | undefined,
): Omit<SectionChange, 'codes'> {
  const letters = (title = '') => Array.from(title, (text) => ({ text, means: undefined }))
  return {
    before,
    after,
    title: reviseText(letters(before?.title), letters(after?.title)),
    text: reviseText(before?.text ?? [], after?.text ?? []),
  }
}

/** For parts of the newer plan those that they were. */
function matchSections(
  before: PlanContents,
  after: PlanContents,
  matches: readonly Match[],
): Map<SectionContents, SectionContents> {
  const found = new Map<SectionContents, SectionContents>()
  const taken = new Set<SectionContents>()
  const pair = (is: SectionContents, was: SectionContents | undefined) => {
    if (!was || found.has(is) || taken.has(was)) return
    found.set(is, was)
    taken.add(was)
  }
  const byKey = (key: (section: SectionContents) => string | undefined) => {
    const known = new Map(before.sections.map((section) => [key(section), section]))
    for (const section of after.sections) {
      const own = key(section)
      if (own !== undefined) pair(section, known.get(own))
    }
  }
  byKey(({ id }) => id)
  byKey(({ trail }) => trail.join('\n'))
  const held = oneToOne(matches).map(([was, is]) => ({ was: was.section, is: is.section }))
  for (const { was, is } of sharedSections(held)) pair(is, was)
  return found
}

/** Points that are one thing in both plans; where one became several, or several one, no place was theirs before. */
function oneToOne(matches: readonly Match[]): [PointContents, PointContents][] {
  return matches.flatMap(({ before: [was, ...others], after: [is, ...more] }) =>
    was && is && others.length + more.length === 0 ? [[was, is] as [PointContents, PointContents]] : [],
  )
}

function movedPoints(
  before: PlanContents,
  after: PlanContents,
  matches: readonly Match[],
  same: ReadonlyMap<SectionContents, SectionContents>,
): Set<PointContents> {
  const order = new Map(before.points.map((point, index) => [point, index]))
  const origins = new Map(oneToOne(matches).map(([was, is]) => [is, was]))
  const moved = new Set<PointContents>()
  for (const [section, points] of Map.groupBy(after.points, (point) => point.section)) {
    const staying: { readonly point: PointContents; readonly place: number }[] = []
    for (const point of points) {
      const origin = origins.get(point)
      if (!origin) continue
      if (origin.section !== same.get(section)) moved.add(point)
      else staying.push({ point, place: order.get(origin) ?? 0 })
    }
    for (const index of movedPlaces(staying.map(({ place }) => place))) {
      const found = staying[index]
      if (found) moved.add(found.point)
    }
  }
  return moved
}

import { likenessOf, type WordChange, wordingOf } from '../../succession/index.ts'
import type { DetailCode } from '../change-classes.ts'
import type { PlanContents, PointContents, SectionContents } from '../contents/contents.ts'
import { movedPlaces } from '../contents/order.ts'
import type { Match } from '../matching/match.ts'
import { type SectionPair, sharedSections } from '../matching/shared-sections.ts'
import { inOrder } from '../targets/target-change.ts'
import { printOf } from '../wording/passage.ts'
import { isRevised, type Revision, revisePassage, reviseText } from '../wording/revise-text.ts'
import { compareWords } from '../wording/words.ts'
import { codeOfWords } from './word-codes.ts'

/** What became of a part of the plan. */
export interface SectionChange {
  readonly before: SectionContents | undefined
  readonly after: SectionContents | undefined
  /** `unchanged` has no code: the list is empty then. */
  readonly codes: readonly DetailCode[]
  /** Title and text, with their changes. */
  readonly title: readonly Revision[]
  readonly text: readonly Revision[]
  /** 确保 became 力争: clauses that promise less, or more, by one word. The tasks of a long plan are parts of it. */
  readonly words: readonly WordChange[]
}

export interface SectionComparison {
  readonly sections: readonly SectionChange[]
  /** The points of the newer plan that stand in another part, or in another order, than they did. */
  readonly moved: ReadonlySet<PointContents>
}

/**
 * Parts are the same by id, by title, because most of the points or parts of one are in the other, or because they say much
 * the same.
 */
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
        ...inOrder(revisions.words.map(codeOfWords)),
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
  const text = revisePassage(before?.text, after?.text)
  return {
    before,
    after,
    title: reviseText(letters(before?.title), letters(after?.title)),
    text,
    words: before && after && isRevised(text) ? compareWords(text) : [],
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
  const pair = ({ was, is }: SectionPair) => {
    if (found.has(is) || taken.has(was)) return
    found.set(is, was)
    taken.add(was)
  }
  const open = (): OpenSections => ({
    before: before.sections.filter((section) => !taken.has(section)),
    after: after.sections.filter((section) => !found.has(section)),
  })
  sameKeys(open(), ({ id }) => id).forEach(pair)
  sameKeys(open(), ({ trail }) => trail.join('\n')).forEach(pair)
  const held = oneToOne(matches).map(([was, is]) => ({ was: was.section, is: is.section }))
  sharedSections(held).forEach(pair)
  // What stands in a part that has another title, or has another one itself.
  sameKeys(open(), ({ title }) => title || undefined).forEach(pair)
  likeTexts(open()).forEach(pair)
  const [older, newer] = [parentsIn(before), parentsIn(after)]
  const parents = [...found].flatMap(([is, was]): SectionPair[] => {
    const [left, right] = [older(was), newer(is)]
    return left && right ? [{ was: left, is: right }] : []
  })
  sharedSections(parents).forEach(pair)
  return found
}

/** Parts of either plan of which it is not known what they were, or became. */
interface OpenSections {
  readonly before: readonly SectionContents[]
  readonly after: readonly SectionContents[]
}

/** Parts that have something in common that no other part of either plan has. */
function sameKeys(
  { before, after }: OpenSections,
  key: (section: SectionContents) => string | undefined,
): SectionPair[] {
  const [older, newer] = [Map.groupBy(before, key), Map.groupBy(after, key)]
  return [...newer].flatMap(([value, [is, ...others]]): SectionPair[] => {
    const [was, ...rivals] = (value !== undefined && older.get(value)) || []
    return was && is && others.length + rivals.length === 0 ? [{ was, is }] : []
  })
}

/** From here on two parts say the same under another title. */
const leastAlike = 0.6

/** Parts that say much the same, the likest first. */
function likeTexts({ before, after }: OpenSections): SectionPair[] {
  const [older, newer] = [before, after].map((side) =>
    side
      .filter(({ text }) => text.clauses.length > 0)
      .map((section) => ({ section, own: wordingOf(printOf(section.text)) })),
  )
  return (older ?? [])
    .flatMap((was) =>
      (newer ?? []).map((is) => ({
        was: was.section,
        is: is.section,
        likeness: likenessOf(was.own, is.own),
      })),
    )
    .filter(({ likeness }) => likeness >= leastAlike)
    .toSorted((a, b) => b.likeness - a.likeness)
}

/** For each part of a plan the one that it stands in. */
function parentsIn({ sections }: PlanContents): (section: SectionContents) => SectionContents | undefined {
  const parents = new Map<SectionContents, SectionContents | undefined>()
  const above: SectionContents[] = []
  for (const section of sections) {
    above.length = section.trail.length - 1
    parents.set(section, above.at(-1))
    above.push(section)
  }
  return (section) => parents.get(section)
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

import type { Deadline, Point } from '../../model/index.ts'
import type { WordChange } from '../../succession/index.ts'
import { type ChangeCode, changeClasses } from '../change-classes.ts'
import type { PointContents } from '../contents/contents.ts'
import { areOfOneTime } from '../contents/one-time.ts'
import { givenName } from '../contents/point-name.ts'
import type { UnitMatch } from '../contents/units.ts'
import type { Match } from '../matching/match.ts'
import { compareDeadlines, type DueDay } from '../targets/deadlines.ts'
import { isUnexplained, isWeakened, type TargetChange } from '../targets/target-change.ts'
import { isRevised, type Revision, revisePassage } from '../wording/revise-text.ts'
import { compareWords } from '../wording/words.ts'
import {
  compareDeliverables,
  compareSteps,
  type DeliverableExchange,
  deliverableCodes,
  type StepChange,
  stepCodes,
} from './compare-steps.ts'
import { type Exchange, exchangeUnits, isExchanged } from './exchange.ts'

/** What became of a commitment, with all that changed in it. */
export interface PointChange extends Match {
  /** The gravest first; `unchanged` alone where there is nothing to say. */
  readonly codes: readonly ChangeCode[]
  /** Of the newer plan first, in order of the page. */
  readonly targets: readonly TargetChange[]
  readonly leads: Exchange
  readonly support: Exchange
  /** The latest of each side where several points stand there; undefined where they are due alike. */
  readonly deadline: Alteration<Deadline | undefined> | undefined
  /** Steps of the quarters that are not as they were, in order of the quarters. */
  readonly steps: readonly StepChange[]
  readonly deliverables: DeliverableExchange
  /** Undefined where all of both sides are of one nature. */
  readonly nature: Alteration<Point['nature']> | undefined
  /** 责任领导, as written; undefined where nobody else answers for it. */
  readonly leader: Alteration<string | undefined> | undefined
  /** The tasks of the longer plan that it serves, by id; undefined where they are the same. */
  readonly serves: Alteration<readonly string[]> | undefined
  /** 确保 became 力争: clauses that promise less, or more, by one word. */
  readonly words: readonly WordChange[]
  /** The text with its changes; undefined where several points stand on one side, or one on none. */
  readonly revisions: readonly Revision[] | undefined
  /** 短标题, the name in tables of tasks; undefined where it is as it was, and where several points stand on a side. */
  readonly shortTitle: Alteration<string | undefined> | undefined
  /** The names, short title or title, where what people knew under one is now to be found under another. */
  readonly renaming: Alteration<string> | undefined
  /** Why something is less than it was, as far as the newer plan says so. */
  readonly reason: string | undefined
  /** Whether a reason must be given and is not. */
  readonly lacksReason: boolean
}

/** What something was and what it is. */
export interface Alteration<T> {
  readonly before: T
  readonly after: T
}

/** What of the two plans as wholes bears on each of their points. */
export interface PointNeighbours {
  readonly units: UnitMatch
  readonly targets: readonly TargetChange[]
  /** The points of the newer plan that stand in another part or in another order than they did. */
  readonly moved: ReadonlySet<PointContents>
}

export function comparePoints(match: Match, { units, targets, moved }: PointNeighbours): PointChange {
  const { before, after } = match
  const isPair = before.length > 0 && after.length > 0
  const [was, is] = [before[0], after[0]]
  const pair = was && is && before.length + after.length === 2 ? { was, is } : undefined
  const revisions = pair && revisePassage(pair.was.text, pair.is.text)
  const facets: Facets = {
    targets,
    leads: exchangeUnits(unitsOf(before, 'leads'), unitsOf(after, 'leads'), units),
    support: exchangeUnits(unitsOf(before, 'support'), unitsOf(after, 'support'), units),
    deadline: isPair ? deadlineOf(before, after) : undefined,
    steps: isPair ? compareSteps(before, after) : [],
    deliverables: isPair ? compareDeliverables(before, after) : { added: [], removed: [] },
    nature: isPair ? natureOf(before, after) : undefined,
    leader: isPair ? alteration(leaderOf(before), leaderOf(after)) : undefined,
    serves: isPair ? servesOf(before, after) : undefined,
    words: revisions && isRevised(revisions) ? compareWords(revisions) : [],
    revisions,
    shortTitle: pair && alteration(pair.was.point.shortTitle, pair.is.point.shortTitle),
    renaming: pair && renamingOf(pair.was.point, pair.is.point),
  }
  const codes = codesOf(
    match,
    facets,
    after.some((one) => moved.has(one)),
  )
  const reasons = reasonsOf(match, targets)
  return {
    ...match,
    ...facets,
    codes,
    reason: reasons.length > 0 ? reasons.join('；') : undefined,
    lacksReason: lacksReason(match, facets, codes),
  }
}

type Facets = Omit<PointChange, keyof Match | 'codes' | 'reason' | 'lacksReason'>

function codesOf(match: Match, facets: Facets, isMoved: boolean): ChangeCode[] {
  const { before, after, end } = match
  if (before.length === 0) return ['added']
  if (after.length === 0) return [end?.as ?? 'dropped']
  const codes = new Set<ChangeCode>([
    ...classesOfTargets(facets.targets),
    ...classesOfWords(facets.words),
    ...deadlineCodes({ ...facets, ...match }),
    ...stepCodes(facets.steps),
    ...deliverableCodes(facets.deliverables),
    ...only('nature-changed', facets.nature !== undefined),
    ...only('lead-changed', isExchanged(facets.leads) || isOtherLead(match, facets.leads)),
    ...only('support-changed', isExchanged(facets.support)),
    ...only('leader-changed', facets.leader !== undefined),
    ...only('serves-changed', facets.serves !== undefined),
    ...only('split', after.length > before.length),
    ...only('merged', before.length > after.length),
    ...only(
      'renamed',
      facets.renaming !== undefined ||
        isUnderOtherId(match) ||
        [...before, ...after].some(({ point }) => point.lineage.renames !== undefined && isIn(point, match)),
    ),
    ...only('moved', isMoved),
    ...only('reworded', isReworded(facets)),
  ])
  if (codes.size === 0) return ['unchanged']
  return changeClasses.map(({ code }) => code).filter((code) => codes.has(code))
}

function only(code: ChangeCode, holds: boolean): ChangeCode[] {
  return holds ? [code] : []
}

/** Whether its author says it in other words: in its text, or in the phrase of a target that promises what it did. */
function isReworded({ revisions, targets }: Facets): boolean {
  return (
    revisions?.some((revision) => revision.isReworded) === true ||
    targets.some(({ codes }) => codes.includes('target-reworded'))
  )
}

/** Whether a point of one plan has another id at another time; from year to year many have, and it says nothing. */
function isUnderOtherId({ before, after }: Match): boolean {
  const [was, is] = [before[0], after[0]]
  if (!was || !is || before.length + after.length > 2 || was.point.id === is.point.id) return false
  return areOfOneTime(was.document, is.document)
}

/** Whether what a point renames is among those that it is compared with. */
function isIn({ lineage }: Point, { before, after }: Match): boolean {
  return [...before, ...after].some(({ point }) => point.id === lineage.renames)
}

const strengthening: readonly string[] = [
  'target-raised',
  'target-added',
  'target-counted',
  'annual-raised',
  'annual-added',
  'commitment-firmed',
  'binding-set',
]

/** What became of a point by its targets. */
export function classesOfTargets(targets: readonly TargetChange[]): ChangeCode[] {
  const found = targets.flatMap(({ codes }): readonly string[] => codes)
  return [
    ...only('weakened', targets.some(isWeakened)),
    ...only(
      'strengthened',
      found.some((code) => strengthening.includes(code)),
    ),
    ...only('redefined', found.includes('target-redefined') || found.includes('baseline-changed')),
    ...only(
      'adjusted',
      found.some((code) => code === 'target-changed' || code === 'annual-changed'),
    ),
    ...only('deadline-later', found.includes('target-later')),
    ...only('deadline-earlier', found.includes('target-earlier')),
  ]
}

/** What became of it by the words that colour its clauses. */
export function classesOfWords(words: readonly WordChange[]): ChangeCode[] {
  return words.map(({ sense }) => (sense === 'weaker' ? 'weakened' : 'strengthened'))
}

function deadlineCodes({ deadline, before, after }: Facets & Match): ChangeCode[] {
  if (!deadline) return []
  const [was, is] = [lastDue(before), lastDue(after)]
  if (!was || !is) return [was ? 'deadline-removed' : 'deadline-set']
  return [(compareDeadlines(was, is) ?? 0) > 0 ? 'deadline-later' : 'deadline-earlier']
}

function deadlineOf(
  before: readonly PointContents[],
  after: readonly PointContents[],
): PointChange['deadline'] {
  const [was, is] = [lastDue(before), lastDue(after)]
  // A standing duty is never due: whether it names a day says nothing.
  const areStanding = [...before, ...after].every(({ point }) => point.nature === 'standing')
  const isSame = was && is ? compareDeadlines(was, is) === 0 : areStanding || was === is
  return isSame ? undefined : { before: was?.by, after: is?.by }
}

/** The last day of all: a point that is split is done when all its parts are. */
function lastDue(points: readonly PointContents[]): (DueDay & { readonly by: Deadline }) | undefined {
  return points
    .flatMap(({ point: { by }, document: { period } }) =>
      by === undefined ? [] : [{ endsOn: by.endsOn, period, by }],
    )
    .toSorted((a, b) => (a.endsOn < b.endsOn ? 1 : -1))[0]
}

function natureOf(before: readonly PointContents[], after: readonly PointContents[]): PointChange['nature'] {
  const [was, is] = [before, after].map((side) => [...new Set(side.map(({ point }) => point.nature))])
  const [old, now] = [was?.[0], is?.[0]]
  // Parts of several natures are compared with nothing.
  if (was?.length !== 1 || is?.length !== 1 || !old || !now || old === now) return undefined
  return { before: old, after: now }
}

function leaderOf(points: readonly PointContents[]): string | undefined {
  const leaders = [...new Set(points.flatMap(({ point }) => point.leader ?? []))]
  return leaders.length > 0 ? leaders.join('、') : undefined
}

/**
 * A first short title is one more name, and none is taken away: neither where the title stands as it did, nor where there
 * was only a text. Of titles alone nothing is said here: they are printed, and compared with the text.
 */
function renamingOf(was: Point, is: Point): Alteration<string> | undefined {
  const [before, after] = [givenName(was), givenName(is)]
  const shortTitles = [was, is].filter(({ shortTitle }) => shortTitle !== undefined).length
  const isOther = shortTitles === 2 || (shortTitles === 1 && was.title !== is.title)
  return isOther && before !== undefined && after !== undefined ? alteration(before, after) : undefined
}

function alteration<T>(before: T, after: T): Alteration<T> | undefined {
  return before === after ? undefined : { before, after }
}

function servesOf(before: readonly PointContents[], after: readonly PointContents[]): PointChange['serves'] {
  const [was, is] = [before, after].map((side) =>
    [...new Set(side.flatMap(({ point }) => point.serves))].toSorted(),
  )
  return was && is && was.join(' ') !== is.join(' ') ? { before: was, after: is } : undefined
}

function unitsOf(points: readonly PointContents[], role: 'leads' | 'support') {
  return points.flatMap(({ point }) => point[role])
}

/** Where the departments that lead change places, another one answers. */
function isOtherLead({ before, after }: Match, { isOtherFirst }: Exchange): boolean {
  return isOtherFirst && before.length + after.length === 2
}

function reasonsOf({ end, after }: Match, targets: readonly TargetChange[]): string[] {
  const said = [
    end?.reason,
    ...after.map(({ point }) => point.reason),
    // Why one stays as it was explains nothing of what did not.
    ...targets.flatMap(({ codes, after: now }) =>
      codes.includes('target-unchanged') ? [] : now?.target.reason,
    ),
  ]
  return [...new Set(said.filter((reason) => reason !== undefined))]
}

/** What is less than it was, and what is no longer there, is explained to those who relied on it. */
function lacksReason(
  { end, after }: Match,
  { targets, words }: Facets,
  codes: readonly ChangeCode[],
): boolean {
  if (codes.some((code) => ['dropped', 'cancelled', 'deferred'].includes(code))) return end === undefined
  if (!codes.includes('weakened') || after.some(({ point }) => point.reason !== undefined)) return false
  return targets.some(isUnexplained) || words.some(({ sense }) => sense === 'weaker')
}

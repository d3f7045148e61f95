import type { Location } from '../diagnostics/index.ts'
import { type Unit, unitNameOn } from '../model/index.ts'
import { type ChangeCode, classOf, type DetailCode } from './change-classes.ts'
import type { Exchange, PointChange } from './compare-points.ts'
import type { SectionChange } from './compare-sections.ts'
import { type TargetChange, targetPhrase } from './compare-targets.ts'
import type { PointContents } from './contents.ts'
import type { PlanDiff } from './diff-plans.ts'
import type { MatchedBy } from './match-points.ts'
import type { Revision } from './revise-text.ts'

/** A plan with its changes as a reader is shown them: plain data, every name and phrase as its plan prints it. */
export interface ShownPlan {
  readonly before: ShownDocument
  readonly after: ShownDocument
  readonly renamedUnits: readonly { readonly before: string; readonly after: string }[]
  readonly addedUnits: readonly string[]
  readonly dissolvedUnits: readonly string[]
  /** In the order of the newer plan, then what it no longer has. */
  readonly sections: readonly ShownSection[]
}

export interface ShownDocument {
  readonly id: string
  readonly title: string
  readonly location: Location
}

/** A part of the newer plan with its points; or of the older one with those that have gone. */
export interface ShownSection {
  readonly codes: readonly DetailCode[]
  readonly title: string
  /** Its title before, where that was another. */
  readonly formerly: string | undefined
  readonly text: readonly Revision[]
  readonly points: readonly ShownPoint[]
}

export interface ShownPoint {
  readonly codes: readonly ChangeCode[]
  readonly before: readonly ShownPlace[]
  readonly after: readonly ShownPlace[]
  readonly by: MatchedBy | undefined
  readonly score: number | undefined
  /** How it begins, for who knows it better by that than by its id. */
  readonly beginning: string
  readonly targets: readonly ShownTarget[]
  readonly leads: ShownExchange
  readonly support: ShownExchange
  /** As written: 2025-06. */
  readonly deadline: { readonly before: string | undefined; readonly after: string | undefined }
  /** The text with its changes; of a point that stands on one side only, all of it. */
  readonly revisions: readonly Revision[]
  readonly reason: string | undefined
  readonly lacksReason: boolean
}

export interface ShownPlace {
  readonly id: string
  readonly location: Location
}

export interface ShownTarget {
  readonly codes: readonly DetailCode[]
  readonly indicator: { readonly id: string; readonly name: string }
  readonly before: ShownPhrase | undefined
  readonly after: ShownPhrase | undefined
}

export interface ShownPhrase {
  readonly phrase: string
  readonly location: Location
}

export interface ShownExchange {
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

/** What a reader is shown of a plan and its changes. */
export function showPlan(plan: PlanDiff): ShownPlan {
  const { before, after, units, points, sections } = plan
  const [was, is] = [before.day, after.day]
  const bySection = Map.groupBy(points, (point) => (point.after[0] ?? point.before[0])?.section)
  const shown = sections
    .map((section) => showSection(section, bySection.get(section.after ?? section.before) ?? [], plan))
    .filter((section) => section.points.length > 0 || section.codes.length > 0 || isRevised(section.text))
  // Points that have gone from a part that stays, and all points where parts are not shown.
  const placed = new Set(sections.map((section) => section.after ?? section.before))
  const left = [...bySection].flatMap(([section, found]) =>
    section && !placed.has(section)
      ? [{ ...bare(section.title), points: found.map((point) => showPoint(point, plan)) }]
      : [],
  )
  return {
    before: showDocument(plan.before),
    after: showDocument(plan.after),
    renamedUnits: units.renamed.map(({ before, after }) => ({ before, after })),
    addedUnits: units.added.map((unit) => unitNameOn(unit, is)),
    dissolvedUnits: units.dissolved.map((unit) => unitNameOn(unit, was)),
    sections: [...shown, ...left],
  }
}

function showDocument({ document, title }: PlanDiff['before']): ShownDocument {
  return { id: document.id, title, location: document.parsed.locate(['id']) }
}

function bare(title: string): ShownSection {
  return { codes: [], title, formerly: undefined, text: [], points: [] }
}

function showSection(
  { before, after, codes, text }: SectionChange,
  points: readonly PointChange[],
  plan: PlanDiff,
): ShownSection {
  const title = (after ?? before)?.title ?? ''
  const formerly = before && after && before.title !== after.title ? before.title : undefined
  return { codes, title, formerly, text, points: points.map((point) => showPoint(point, plan)) }
}

function showPoint(change: PointChange, { before: older, after: newer }: PlanDiff): ShownPoint {
  const { codes, before, after, by, score, targets, leads, support, revisions, reason, lacksReason } = change
  const [was, is] = [older.day, newer.day]
  return {
    codes,
    before: before.map(showPlace),
    after: after.map(showPlace),
    by,
    score,
    beginning: beginningOf(after[0] ?? before[0]),
    targets: targets.map(showTarget),
    leads: showExchange(leads, was, is),
    support: showExchange(support, was, is),
    deadline: { before: deadlineOf(before), after: deadlineOf(after) },
    revisions: revisions ?? wholeText(before, after),
    reason,
    lacksReason,
  }
}

function showPlace({ point: { id }, location }: PointContents): ShownPlace {
  return { id, location }
}

/** The first clause, or as much of it as tells one point from others. */
function beginningOf(point: PointContents | undefined): string {
  const text = point?.text.map((token) => token.text).join('') ?? ''
  const [clause = ''] = text.split(/[，。；：\n]/u, 1)
  const letters = Array.from(clause)
  return letters.length > longestBeginning ? `${letters.slice(0, longestBeginning).join('')}…` : clause
}

const longestBeginning = 18

function showTarget({ indicator, codes, before, after }: TargetChange): ShownTarget {
  const show = (one: TargetChange['before']) => one && { phrase: targetPhrase(one), location: one.location }
  return {
    codes,
    indicator: { id: indicator.id, name: indicator.name },
    before: show(before),
    after: show(after),
  }
}

function showExchange({ added, removed }: Exchange, was: string, is: string): ShownExchange {
  const names = (units: readonly Unit[], day: string) => units.map((unit) => unitNameOn(unit, day))
  return { added: names(added, is), removed: names(removed, was) }
}

function deadlineOf(points: readonly PointContents[]): string | undefined {
  const written = points.flatMap(({ point: { by } }) => by?.written ?? [])
  return written.length > 0 ? [...new Set(written)].join('、') : undefined
}

/** What was split or merged is shown as all of the old, then all of the new. */
function wholeText(before: readonly PointContents[], after: readonly PointContents[]): Revision[] {
  const pieces = (points: readonly PointContents[], kind: Revision['kind']): Revision[] =>
    points.map(({ text }) => ({ kind, text: text.map((token) => token.text).join(''), isReworded: true }))
  return [...pieces(before, 'removed'), ...pieces(after, 'added')]
}

/** Whether anything is struck out or written in. */
export function isRevised(revisions: readonly Revision[]): boolean {
  return revisions.some(({ kind }) => kind !== 'kept')
}

/** Whether a point is as it was. */
export function isUnchanged({ codes }: Pick<ShownPoint, 'codes'>): boolean {
  return codes.every((code) => code === 'unchanged')
}

/** Whether anything in a plan is otherwise than it was. */
export function isChangedPlan({ sections, renamedUnits, addedUnits, dissolvedUnits }: ShownPlan): boolean {
  return (
    renamedUnits.length + addedUnits.length + dissolvedUnits.length > 0 ||
    sections.some(
      ({ codes, text, points }) =>
        codes.length > 0 || isRevised(text) || points.some((point) => !isUnchanged(point)),
    )
  )
}

/** The gravest of several classes; undefined of none. */
export function gravestOf(codes: readonly (ChangeCode | DetailCode)[]) {
  const severities = new Set(codes.map((code) => classOf(code).severity))
  return (['error', 'warning', 'info'] as const).find((severity) => severities.has(severity))
}

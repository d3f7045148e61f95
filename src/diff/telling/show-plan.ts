import { type Bilingual, type Location, severities } from '../../diagnostics/index.ts'
import { type End, type Unit, unitNameOn } from '../../model/index.ts'
import type { WordChange } from '../../succession/index.ts'
import { type ChangeCode, classOf, type DetailCode } from '../change-classes.ts'
import type { PointContents, SectionContents } from '../contents/contents.ts'
import { pointName } from '../contents/point-name.ts'
import type { PlanDiff } from '../diff-plans.ts'
import type { FieldChange } from '../fields/compare-fields.ts'
import type { MatchedBy } from '../matching/match.ts'
import type { PointChange } from '../points/compare-points.ts'
import type { SectionChange } from '../points/compare-sections.ts'
import type { StepChange } from '../points/compare-steps.ts'
import type { Exchange } from '../points/exchange.ts'
import { isRevised, type Revision, reviseText } from '../wording/revise-text.ts'
import { joinedText } from './joined-text.ts'
import { gravestPlace } from './list-changes.ts'
import { type ShownTarget, showTarget } from './show-target.ts'

/** A plan with its changes as a reader is shown them: plain data, every name and phrase as its plan prints it. */
export interface ShownPlan {
  readonly before: ShownDocument
  readonly after: ShownDocument
  readonly renamedUnits: readonly { readonly before: string; readonly after: string }[]
  readonly addedUnits: readonly string[]
  readonly dissolvedUnits: readonly string[]
  readonly fields: readonly ShownField[]
  /** In the order of the newer plan, then what it no longer has. */
  readonly sections: readonly ShownSection[]
  /** Of the tables of indicators: rows that are with no point. */
  readonly rows: readonly ShownTarget[]
}

export interface ShownDocument {
  readonly id: string
  readonly title: string
  readonly location: Location
}

/** What changed in a plan, or in the notice that issues it, beside its parts: its title, whom it is addressed to. */
export interface ShownField {
  readonly document: string
  readonly key: string
  readonly name: Bilingual
  readonly before: FieldChange['before']
  readonly after: FieldChange['after']
  readonly revisions: readonly Revision[]
}

/** A part of the newer plan with its points; or of the older one with those that have gone. */
export interface ShownSection {
  readonly codes: readonly DetailCode[]
  readonly title: string
  /** Its title before, where that was another. */
  readonly formerly: string | undefined
  /** Where it stood and stands. */
  readonly before: Location | undefined
  readonly after: Location | undefined
  /** Clauses that promise more or less by one word. */
  readonly words: readonly ShownWords[]
  readonly text: readonly Revision[]
  readonly points: readonly ShownPoint[]
}

export interface ShownPoint {
  readonly codes: readonly ChangeCode[]
  readonly before: readonly ShownPlace[]
  readonly after: readonly ShownPlace[]
  readonly by: MatchedBy | undefined
  readonly score: number | undefined
  /** What a point that stands alone may be in the other plan, the likest first, where likeness does not decide it. */
  readonly candidates: readonly { readonly id: string; readonly score: number }[]
  /** Where the gravest of its changes stands in the newer plan; undefined where it is no longer there. */
  readonly place: Location | undefined
  /** What it is called among people. */
  readonly name: string
  /** 短标题. */
  readonly shortTitle: ShownAlteration | undefined
  /** What it was called and is called, where people knew it under another name. */
  readonly renaming: ShownAlteration | undefined
  readonly targets: readonly ShownTarget[]
  readonly leads: ShownExchange
  readonly support: ShownExchange
  /** As written: 2025-06. */
  readonly deadline: ShownAlteration | undefined
  /** Steps of the quarters (季度节点) that are not as they were. */
  readonly steps: readonly ShownStepChange[]
  /** What there is to show for it (成果形式), as far as it came or went. */
  readonly deliverables: ShownExchange
  readonly nature: ShownAlteration | undefined
  /** 责任领导, as written. */
  readonly leader: ShownAlteration | undefined
  /** The tasks of the longer plan that it serves, by id. */
  readonly serves: ShownAlteration | undefined
  /** Clauses that promise more or less by one word. */
  readonly words: readonly ShownWords[]
  /** The text with its changes; of a point that stands on one side only, all of it. */
  readonly revisions: readonly Revision[]
  /** What the newer plan says of a point that it has no more. */
  readonly end: End | undefined
  /** What it became part of, as people call it. */
  readonly into: string | undefined
  readonly reason: string | undefined
  readonly lacksReason: boolean
}

/** A clause as it was and is. */
export interface ShownWords {
  readonly before: string
  readonly after: string
  readonly sense: 'weaker' | 'firmer'
}

export interface ShownPlace {
  readonly id: string
  readonly location: Location
}

/** What something was and is; undefined where it was, or is, not said. */
export interface ShownAlteration {
  readonly before: string | undefined
  readonly after: string | undefined
}

/** A step as it was and is; undefined on the side where it does not stand. */
export type ShownStepChange = StepChange

export interface ShownExchange {
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

/** What a reader is shown of a plan and its changes. */
export function showPlan(plan: PlanDiff): ShownPlan {
  const { before, after, units, points, sections, days } = plan
  const ofPoints = new Set(points.flatMap((point) => point.targets))
  // What has gone is shown where the part that it stood in is now.
  const partOf = new Map(
    sections.flatMap((section) =>
      [section.before, section.after].flatMap((side) => (side ? [[side, section] as const] : [])),
    ),
  )
  const sectionOf = (point: PointChange) => (point.after[0] ?? point.before[0])?.section
  const byPart = Map.groupBy(points, (point) => {
    const section = sectionOf(point)
    return section && (partOf.get(section) ?? section)
  })
  const shown = sections.map((section) => showSection(section, byPart.get(section) ?? [], plan))
  // All of them, where parts are not shown.
  const left = [...byPart].flatMap(([part, found]) =>
    part && 'trail' in part ? [{ ...bare(part), points: found.map((point) => showPoint(point, plan)) }] : [],
  )
  return {
    before: showDocument(before),
    after: showDocument(after),
    renamedUnits: units.renamed.map(({ before, after }) => ({ before, after })),
    addedUnits: units.added.map((unit) => unitNameOn(unit, days.after)),
    dissolvedUnits: units.dissolved.map((unit) => unitNameOn(unit, days.before)),
    fields: showFields(plan.fields),
    sections: [...shown, ...left],
    rows: plan.rows.filter((row) => !ofPoints.has(row)).map(showTarget),
  }
}

export function showFields(fields: readonly FieldChange[]): ShownField[] {
  return fields.map(({ document, key, name, before, after, revisions }) => ({
    document: document.after.id,
    key,
    name,
    before,
    after,
    revisions,
  }))
}

function showDocument({ document, title }: PlanDiff['before']): ShownDocument {
  return { id: document.id, title, location: document.parsed.locate(['id']) }
}

function bare({ title, location }: SectionContents): ShownSection {
  return {
    codes: [],
    title,
    formerly: undefined,
    before: undefined,
    after: location,
    words: [],
    text: [],
    points: [],
  }
}

function showSection(
  { before, after, codes, words, text }: SectionChange,
  points: readonly PointChange[],
  plan: PlanDiff,
): ShownSection {
  const shown = after ?? before
  const formerly = before && after && before.title !== after.title ? before.title : undefined
  return {
    codes,
    title: shown?.title ?? '',
    formerly,
    before: before?.location,
    after: after?.location,
    words: words.map(showWords),
    text,
    points: points.map((point) => showPoint(point, plan)),
  }
}

function showPoint(change: PointChange, plan: PlanDiff): ShownPoint {
  const { days } = plan
  const { codes, before, after, by, score, targets, leads, support, reason, lacksReason } = change
  const { steps, deliverables, nature, leader, serves, words, revisions, candidates, end } = change
  const named = after[0] ?? before[0]
  return {
    codes,
    before: before.map(showPlace),
    after: after.map(showPlace),
    by,
    score,
    candidates: candidates.map(({ point, score }) => ({ id: point.point.id, score })),
    place: gravestPlace(change),
    name: named ? pointName(named) : '',
    shortTitle: change.shortTitle,
    renaming: change.renaming,
    targets: targets.map(showTarget),
    leads: showExchange(leads, days),
    support: showExchange(support, days),
    deadline: change.deadline && {
      before: change.deadline.before?.written,
      after: change.deadline.after?.written,
    },
    steps,
    deliverables,
    nature,
    leader,
    serves: serves && { before: joined(serves.before), after: joined(serves.after) },
    words: words.map(showWords),
    revisions: revisions ?? reviseText(joinedText(before), joinedText(after)),
    end,
    into: end?.into === undefined ? undefined : nameOf(end.into, plan),
    reason,
    lacksReason,
  }
}

function showWords({ before, after, sense }: WordChange): ShownWords {
  return { before: before.clause, after: after.clause, sense }
}

/** Of a point of the newer plan; of another plan, or of a document, its id. */
function nameOf(id: string, { after }: PlanDiff): string {
  const found = after.points.find(({ point }) => point.id === id)
  return found ? pointName(found) : id
}

function showPlace({ point: { id }, location }: PointContents): ShownPlace {
  return { id, location }
}

function joined(names: readonly string[]): string | undefined {
  return names.length > 0 ? names.join('、') : undefined
}

function showExchange({ added, removed }: Exchange, days: PlanDiff['days']): ShownExchange {
  const names = (units: readonly Unit[], day: string) => units.map((unit) => unitNameOn(unit, day))
  return { added: names(added, days.after), removed: names(removed, days.before) }
}

/** Whether a point is as it was. */
export function isUnchanged({ codes }: Pick<ShownPoint, 'codes'>): boolean {
  return codes.every((code) => code === 'unchanged')
}

/** Whether there is anything to say of a promise. */
export function isToldTarget({ codes }: ShownTarget): boolean {
  return codes.some((code) => code !== 'target-unchanged')
}

/** Whether anything in a plan is otherwise than it was. */
export function isChangedPlan({ sections, fields, rows, ...units }: ShownPlan): boolean {
  const { renamedUnits, addedUnits, dissolvedUnits } = units
  return (
    renamedUnits.length + addedUnits.length + dissolvedUnits.length + fields.length > 0 ||
    rows.some(isToldTarget) ||
    sections.some(
      ({ codes, text, points }) =>
        codes.length > 0 || isRevised(text) || points.some((point) => !isUnchanged(point)),
    )
  )
}

/** The gravest of several classes; undefined of none. */
export function gravestOf(codes: readonly (ChangeCode | DetailCode)[]) {
  const found = new Set(codes.map((code) => classOf(code).severity))
  return severities.find((severity) => found.has(severity))
}

import type { Kind } from '../define-kind.ts'
import { isOfficialKind } from '../genres.ts'
import type { OfficialDocument } from '../official.ts'
import type { PointTarget } from '../point-target.ts'
import type { Point } from '../points.ts'
import type { TextDocument } from '../text-document.ts'
import { circularKind } from './circular.ts'
import { type ConstructionPlan, constructionPlanKind } from './construction-plan.ts'
import { decisionKind } from './decision.ts'
import { type FiveYearPlan, fiveYearPlanKind } from './five-year-plan.ts'
import { type FormDocument, formKind } from './form.ts'
import { letterKind } from './letter.ts'
import { type Measures, measuresKind } from './measures.ts'
import { minutesKind } from './minutes.ts'
import { noticeKind } from './notice.ts'
import { opinionKind } from './opinion.ts'
import { replyKind } from './reply.ts'
import { reportKind } from './report.ts'
import { requestKind } from './request.ts'
import { type Results, resultsKind } from './results.ts'
import { type Rules, rulesKind } from './rules.ts'
import { type TaskBreakdown, taskBreakdownKind } from './task-breakdown.ts'
import { type WorkPoints, workPointsKind } from './work-points.ts'

export type { ConstructionPlan } from './construction-plan.ts'
export type { FiveYearPlan } from './five-year-plan.ts'
export { type FormDocument, formLabels } from './form.ts'
export type { Measures } from './measures.ts'
export { answersIn, type Results } from './results.ts'
export type { Rules } from './rules.ts'
export type { TaskBreakdown } from './task-breakdown.ts'
export type { WorkPoints } from './work-points.ts'

/** Every kind of document, one line each. */
export const kinds: readonly Kind<PlanDocument>[] = [
  noticeKind,
  decisionKind,
  opinionKind,
  circularKind,
  reportKind,
  requestKind,
  replyKind,
  letterKind,
  minutesKind,
  workPointsKind,
  taskBreakdownKind,
  fiveYearPlanKind,
  resultsKind,
  measuresKind,
  constructionPlanKind,
  formKind,
  rulesKind,
]

/** What official documents issue and attach, of any kind. */
export type PlanText =
  | WorkPoints
  | TaskBreakdown
  | FiveYearPlan
  | Results
  | Measures
  | ConstructionPlan
  | FormDocument
  | Rules

/** A plan document of any kind, its references resolved. */
export type PlanDocument = OfficialDocument | PlanText

/** 公文: with a letterhead, a number and a signature of its own. */
export function isOfficial(document: PlanDocument): document is OfficialDocument {
  return isOfficialKind(document.kind)
}

/** A text of commitments: what is carried on from one to the next, and compared point by point. */
export type Plan = WorkPoints | FiveYearPlan | Measures

export function isPlan(document: PlanDocument): document is Plan {
  return ['work-points', 'five-year-plan', 'measures'].includes(document.kind)
}

/** A document as a text, in what all kinds of texts share; undefined for an official one. */
export function asText(document: PlanDocument): (PlanText & TextDocument) | undefined {
  return isOfficial(document) ? undefined : document
}

/** The ids of the documents that are printed inside this one: what it issues, and its attachments. */
export function innerDocumentsOf(document: PlanDocument): string[] {
  const issued = isOfficial(document) ? [document.issues] : []
  return [...issued, ...document.attachments.map((attachment) => attachment.document)].filter(
    (id) => id !== undefined,
  )
}

/** The ids of the documents whose content this one prints in another form. */
export function originsOf(document: PlanDocument): string[] {
  return document.kind === 'task-breakdown' && document.of !== undefined ? [document.of] : []
}

const points = new WeakMap<PlanDocument, readonly Point[]>()

/** The commitments of a document of any kind, in order of the page; gathered once for all who ask. */
export function pointsOf(document: PlanDocument): readonly Point[] {
  const known = points.get(document)
  if (known) return known
  const gathered = kinds.find(({ kind }) => kind === document.kind)?.points(document) ?? []
  points.set(document, gathered)
  return gathered
}

/** A target, and the point that promises it; undefined where it stands in a table of its own. */
export interface HeldTarget {
  readonly target: PointTarget
  readonly point: Point | undefined
}

/** All that a document promises in figures, in order of the page. */
export function targetsOf(document: PlanDocument): HeldTarget[] {
  const ofPoints = pointsOf(document).flatMap((point) => point.targets.map((target) => ({ target, point })))
  const rows = document.attachments.flatMap(
    ({ indicators }) => indicators?.groups.flatMap((group) => group.rows) ?? [],
  )
  return [...ofPoints, ...rows.map(({ target }) => ({ target, point: undefined }))]
}

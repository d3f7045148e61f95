import { type Diagnostic, diagnostic, type Location } from '../diagnostics/index.ts'
import { documentContext, pointTitle } from '../documents/index.ts'
import { documentById, type End, isPlan, type Plan, type PlanDocument, pointsOf } from '../model/index.ts'
import type { Workspace } from '../workspace/index.ts'
import { dayOf } from './contents/contents.ts'
import { inTitleMarks } from './contents/title-marks.ts'

/** Documents to be compared, in the workspace that explains their names. */
export interface WorkspaceSide {
  readonly workspace: Workspace
  readonly documents: readonly PlanDocument[]
  /** Those that may say what became of others, where not all of them are compared. */
  readonly speakers?: readonly PlanDocument[]
}

/** A document that stands on one side only. */
export interface LoneDocument {
  readonly code: LoneCode
  readonly document: PlanDocument
  readonly title: string
  /** The day (yyyy-mm-dd) that it speaks from. */
  readonly day: string
  /** Where its id stands. */
  readonly location: Location
  /** What the other side says of a document that it does not have. */
  readonly end: End | undefined
  /** What it became part of, as people call it. */
  readonly into: string | undefined
  /** Where it is to be said why a plan is gone, and is not. */
  readonly lacking: Location | undefined
}

/** What became of a document as a whole; the gravest first. */
export const loneCodes = [
  'document-removed',
  'document-cancelled',
  'document-deferred',
  'document-absorbed',
  'document-done',
  'document-added',
] as const
export type LoneCode = (typeof loneCodes)[number]

/** Whether it stands on the older side. */
export function isGone({ code }: Pick<LoneDocument, 'code'>): boolean {
  return code !== 'document-added'
}

/** What plans say of documents that are no longer there, by the ids of these. */
export type DocumentEnds = ReadonlyMap<string, End>

export function endsSaidBy(...sides: readonly WorkspaceSide[]): DocumentEnds {
  const plans = sides.flatMap(speakersOf).filter(isPlan)
  return new Map(plans.flatMap(({ ended }) => ended.map((end) => [end.id, end] as const)))
}

function speakersOf({ documents, speakers = documents }: WorkspaceSide): readonly PlanDocument[] {
  return speakers
}

export function addedDocument(document: PlanDocument, side: WorkspaceSide): LoneDocument {
  return {
    code: 'document-added',
    ...alone(document, side),
    end: undefined,
    into: undefined,
    lacking: undefined,
  }
}

/**
 * A document of the older side that the newer does not have. A plan is a promise, and somebody must say why it is gone; a notice
 * goes with what it issues.
 */
export function goneDocument(
  document: PlanDocument,
  before: WorkspaceSide,
  after: WorkspaceSide,
  ends: DocumentEnds,
): LoneDocument {
  const end = ends.get(document.id)
  return {
    code: end ? `document-${end.as}` : 'document-removed',
    ...alone(document, before),
    end,
    into: end?.into === undefined ? undefined : nameOf(end.into, after.workspace),
    lacking: !end && isPlan(document) ? placeToSay(document, speakersOf(after)) : undefined,
  }
}

/** Plans that are gone without a word why. */
export function unexplainedDocuments(documents: readonly LoneDocument[]): Diagnostic[] {
  return documents.flatMap(({ title, location, lacking }) => {
    if (!lacking) return []
    const related = lacking.source === location.source ? [] : [{ location, note: 'formerly-here' as const }]
    return [diagnostic('diff/missing-reason', { point: title, loss: 'dropped' }, lacking, related)]
  })
}

function alone(document: PlanDocument, { workspace }: WorkspaceSide) {
  const title = documentContext(workspace, false).titleOf(document)
  const location = document.parsed.locate(['id'])
  return { document, title, day: dayOf({ document, workspace }), location }
}

function nameOf(id: string, workspace: Workspace): string {
  const context = documentContext(workspace, false)
  const document = documentById(id, workspace)
  if (document) return inTitleMarks(context.titleOf(document))
  const point = workspace.documents.flatMap(pointsOf).find((one) => one.id === id)
  return point ? pointTitle(point, context) : id
}

/** The first plan from its years on, the shorter one of two that end alike; where there is none, the plan itself. */
function placeToSay(gone: Plan, newer: readonly PlanDocument[]): Location {
  const [speaker = gone] = newer
    .filter(isPlan)
    .filter(({ period }) => period.to >= gone.period.to)
    .toSorted(({ period: a }, { period: b }) => a.to - b.to || b.from - a.from)
  return speaker.parsed.locate(['id'])
}

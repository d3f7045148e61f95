import type { Diagnostic } from '../diagnostics/index.ts'
import { carrierOf, type PlanDocument } from '../model/index.ts'
import type { Workspace } from '../workspace/index.ts'
import { circularDocument } from './circular.ts'
import { constructionPlanDocument } from './construction-plan.ts'
import { decisionDocument } from './decision.ts'
import type { DocumentContext, DocumentDefinition, View } from './define-document.ts'
import { fiveYearPlanDocument } from './five-year-plan.ts'
import { formDocument } from './form.ts'
import { letterDocument } from './letter.ts'
import { measuresDocument } from './measures.ts'
import { minutesDocument } from './minutes.ts'
import { noticeDocument } from './notice.ts'
import { opinionDocument } from './opinion.ts'
import { pictureFaults } from './picture-faults.ts'
import { replyDocument } from './reply.ts'
import { reportDocument } from './report.ts'
import { requestDocument } from './request.ts'
import { resultsDocument } from './results.ts'
import { rulesDocument } from './rules.ts'
import { tableFaults } from './table-faults.ts'
import { taskBreakdownDocument } from './task-breakdown.ts'
import { workPointsDocument } from './work-points.ts'

export {
  characterMm,
  gbt9704,
  letterGapMm,
  letterRuleMm,
  type PageProfile,
  pitchMm,
  pointsToMm,
} from '../model/index.ts'
export { widthInCharacters } from './character-width.ts'
export { type ComparisonSheet, comparisonView } from './comparison-sheet.ts'
export { printDate, printDeadline } from './dates.ts'
export type { DocumentContext, PageInfo, View } from './define-document.ts'
export { type Level, sectionNumber } from './numbering.ts'
export { openingWords } from './opening-words.ts'
export { pointTitle } from './point-name.ts'
export { paragraphText } from './prose-text.ts'
export { stateNames } from './results/state-names.ts'
export { type ReviewRow, type ReviewSheet, reviewView } from './review-sheet.ts'
export type { RichCell, RichColumn, RichTable, RowGroup } from './rich-table.ts'
export type { Line, Run } from './rich-text.ts'
export { airBehind } from './table-view.ts'
export { cellPieces, isJoined } from './title-words.ts'
export { unitsWithTasks, unitTasksView } from './unit-tasks.ts'

/** How each kind of document becomes a page, one line each. */
export const documentDefinitions: readonly DocumentDefinition[] = [
  noticeDocument,
  decisionDocument,
  opinionDocument,
  circularDocument,
  reportDocument,
  requestDocument,
  replyDocument,
  letterDocument,
  minutesDocument,
  workPointsDocument,
  taskBreakdownDocument,
  rulesDocument,
  fiveYearPlanDocument,
  resultsDocument,
  measuresDocument,
  constructionPlanDocument,
  formDocument,
]

/** @throws Error for a kind without a definition, which is a mistake of ours */
export function definitionOf({ kind }: Pick<PlanDocument, 'kind'>): DocumentDefinition {
  const definition = documentDefinitions.find((candidate) => candidate.kind === kind)
  if (!definition) throw new Error(`no document definition for the kind ${kind}`)
  return definition
}

/**
 * What the documents of a workspace may ask of each other while they become pages.
 * @param on the day (yyyy-mm-dd) on which the names of units must be valid; undefined: their latest names
 */
export function documentContext(workspace: Workspace, isDraft: boolean, on?: string): DocumentContext {
  const find = (id: string | undefined) => workspace.documents.find((document) => document.id === id)
  const context: DocumentContext = {
    workspace,
    profile: workspace.typography.profile,
    isDraft,
    on,
    find,
    titleOf: (document) => definitionOf(document).title(document, context),
    bodyOf: (document, day) => definitionOf(document).body(document, { ...context, on: day }),
    cite(id) {
      const document = find(id)
      // In the workspace, but broken: the gap must be seen.
      if (!document) return `【${id}】`
      const number = definitionOf(document).number(document) ?? numberOf(carrierOf(document, workspace))
      return `《${context.titleOf(document)}》${number === undefined ? '' : `（${number}）`}`
    },
  }
  return context
}

function numberOf(document: PlanDocument | undefined): string | undefined {
  return document && definitionOf(document).number(document)
}

/** The latest day that the documents of a workspace speak from; undefined where none could be read. */
export function latestDate({ documents }: Workspace): string | undefined {
  return documents
    .map((document) => definitionOf(document).date(document))
    .sort()
    .at(-1)
}

/** The view of a document: what its template prints. */
export function viewOf(document: PlanDocument, context: DocumentContext): View {
  return definitionOf(document).view(document, context)
}

/** What no page of a workspace can show as it should. */
export function layoutFaults(workspace: Workspace): Diagnostic[] {
  const context = documentContext(workspace, false)
  return workspace.documents.flatMap((document) => [
    ...definitionOf(document).faults(document, context),
    ...pictureFaults(document, context.profile),
    ...tableFaults(document, context),
  ])
}

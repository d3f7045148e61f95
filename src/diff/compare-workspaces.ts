import { definitionOf, documentContext } from '../documents/index.ts'
import { carrierOf, isPlan, type PlanDocument } from '../model/index.ts'
import { type DocumentSide, dayOf } from './contents/contents.ts'
import { matchUnits } from './contents/units.ts'
import { diffPlans, type PlanDiff } from './diff-plans.ts'
import { compareFields, type FieldChange } from './fields/compare-fields.ts'
import {
  addedDocument,
  endsSaidBy,
  goneDocument,
  type LoneDocument,
  loneCodes,
  type WorkspaceSide,
} from './lone-documents.ts'
import { type DatedDocument, type Pairing, pairDocuments } from './pair-documents.ts'

/** A document that is no plan, on both sides. */
export interface OtherDiff {
  /** Of the newer one. */
  readonly title: string
  /** The day (yyyy-mm-dd) that the newer one speaks from. */
  readonly day: string
  readonly fields: readonly FieldChange[]
}

/** All that changed between two sets of documents. */
export interface Comparison {
  /** Plans that have a partner, each with the notices that issue the two; in the order of the newer side. */
  readonly plans: readonly PlanDiff[]
  /** Other documents that have a partner, changed or not. */
  readonly others: readonly OtherDiff[]
  readonly alone: readonly LoneDocument[]
}

/** What changed in documents that are no plans, one after the other. */
export function otherFields(others: readonly OtherDiff[]): FieldChange[] {
  return others.flatMap(({ fields }) => fields)
}

/** Compares every document of two sides with its partner. */
export function compareWorkspaces(before: WorkspaceSide, after: WorkspaceSide, pairing: Pairing): Comparison {
  const ends = endsSaidBy(before, after)
  const isEnded = ({ id }: PlanDocument) => ends.has(id)
  const isMeant = pairing === 'year' ? isOfYears(before, after) : () => true
  const [older, newer] = [before, after].map((side) =>
    dated(side).filter(({ document }) => isMeant(document) || isEnded(document)),
  )
  const { pairs, removed, added } = pairDocuments(older ?? [], newer ?? [], pairing, isEnded)
  const isMissed = (document: PlanDocument) => pairing !== 'year' || isAnew(document) || isEnded(document)
  const plans = pairs.flatMap(([was, is]) =>
    isPlan(was) && isPlan(is)
      ? [
          diffPlans(
            { workspace: before.workspace, document: was },
            { workspace: after.workspace, document: is },
          ),
        ]
      : [],
  )
  // What a notice says is told with the plan that it issues.
  const told = new Set<PlanDocument | undefined>(
    plans.map((plan) => carrierOf(plan.after.document, after.workspace)),
  )
  const others = pairs.filter(([was, is]) => !(isPlan(was) && isPlan(is)) && !told.has(is))
  return {
    plans,
    others: others.map(([was, is]) =>
      diffOthers(
        { workspace: before.workspace, document: was },
        { workspace: after.workspace, document: is },
      ),
    ),
    alone: [
      ...removed.filter(isMissed).map((document) => goneDocument(document, before, after, ends)),
      ...added.filter(isMissed).map((document) => addedDocument(document, after)),
    ].toSorted((a, b) => loneCodes.indexOf(a.code) - loneCodes.indexOf(b.code)),
  }
}

/**
 * What one year has in common with another: its plans. A decision or a letter of one year is not gone because the next
 * year has none, and that of the next year is another one; they are compared where nothing else is to be.
 */
function isOfYears(before: WorkspaceSide, after: WorkspaceSide): (document: PlanDocument) => boolean {
  return [...before.documents, ...after.documents].some(isPlan) ? isPlan : () => true
}

/**
 * Whether every year or five has one of its kind, so that one which lacks is missed. Measures hold until they change; a notice or
 * a report of one year is not gone because the next has none.
 */
function isAnew(document: PlanDocument): boolean {
  return isPlan(document) && document.kind !== 'measures'
}

function diffOthers(before: DocumentSide, after: DocumentSide): OtherDiff {
  const days = { before: dayOf(before), after: dayOf(after) }
  const { idOf } = matchUnits(before.workspace.organization, after.workspace.organization, days)
  const title = documentContext(after.workspace, false).titleOf(after.document)
  return { title, day: days.after, fields: compareFields(before, after, idOf) }
}

function dated({ workspace, documents }: WorkspaceSide): DatedDocument[] {
  const context = documentContext(workspace, false)
  return documents.map((document) => ({
    document,
    period: definitionOf(document).period(document, context),
  }))
}

import type { Location } from '../diagnostics/index.ts'
import { definitionOf, documentContext } from '../documents/index.ts'
import type { PlanDocument } from '../model/index.ts'
import type { Workspace } from '../workspace/index.ts'
import { classOf } from './change-classes.ts'
import { isPlan } from './contents.ts'
import { diffPlans, type PlanDiff } from './diff-plans.ts'
import { type Change, listChanges } from './list-changes.ts'
import { type DatedDocument, type Pairing, pairDocuments } from './pair-documents.ts'

/** Documents to be compared, in the workspace that explains their names. */
export interface DocumentSide {
  readonly workspace: Workspace
  readonly documents: readonly PlanDocument[]
}

/** A document that stands on one side only. */
export interface LoneDocument {
  readonly code: 'document-added' | 'document-removed'
  readonly document: PlanDocument
  readonly title: string
  /** Where its id stands. */
  readonly location: Location
}

/** All that changed between two sets of documents. */
export interface Comparison {
  /** Plans that have a partner, in the order of the newer side. */
  readonly plans: readonly PlanDiff[]
  readonly alone: readonly LoneDocument[]
}

/** Compares every plan of two sides with its partner. */
export function compareWorkspaces(before: DocumentSide, after: DocumentSide, pairing: Pairing): Comparison {
  const { pairs, removed, added } = pairDocuments(dated(before), dated(after), pairing)
  return {
    plans: pairs.flatMap(([was, is]) =>
      isPlan(was) && isPlan(is) ? [diffPlans({ ...before, document: was }, { ...after, document: is })] : [],
    ),
    alone: [
      ...removed.map((document) => lone('document-removed', document, before)),
      ...added.map((document) => lone('document-added', document, after)),
    ],
  }
}

function dated({ workspace, documents }: DocumentSide): DatedDocument[] {
  const context = documentContext(workspace, false)
  return documents.map((document) => ({
    document,
    period: definitionOf(document).period(document, context),
  }))
}

function lone(code: LoneDocument['code'], document: PlanDocument, { workspace }: DocumentSide): LoneDocument {
  const title = documentContext(workspace, false).titleOf(document)
  return { code, document, title, location: document.parsed.locate(['id']) }
}

/** Everything that changed, one by one: whole documents first, then plan after plan. */
export function listComparison({ plans, alone }: Comparison): Change[] {
  const documents = alone.map(({ code, document: { id }, location }): Change => {
    const isGone = code === 'document-removed'
    return {
      code,
      severity: classOf(code).severity,
      subject: id,
      before: isGone ? location : undefined,
      after: isGone ? undefined : location,
      fingerprint: `${code}:${id}`,
    }
  })
  return [...documents, ...plans.flatMap(listChanges)]
}

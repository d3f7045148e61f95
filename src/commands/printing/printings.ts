import {
  type DocumentContext,
  definitionOf,
  unitsWithTasks,
  unitTasksView,
  type View,
  viewOf,
} from '../../documents/index.ts'
import type { PlanDocument, Unit } from '../../model/index.ts'
import type { Workspace } from '../../workspace/index.ts'
import { sourcesOf } from './is-printable.ts'

/** One thing that is printed: a document, or what a department has to do by it. */
export interface Printing {
  /** What its files are called, without their ending. */
  readonly id: string
  readonly document: PlanDocument
  /** The department whose tasks it lists; undefined: it is the document. */
  readonly unit: Unit | undefined
}

/** What is printed of documents: themselves, or a list of its tasks for each department that their plans give any. */
export function printingsOf(
  documents: readonly PlanDocument[],
  workspace: Workspace,
  isByUnit: boolean,
): Printing[] {
  if (!isByUnit) return documents.map((document) => ({ id: document.id, document, unit: undefined }))
  const inside = documents.flatMap((document) => sourcesOf(document, workspace) ?? [document])
  return [...new Set(inside)].flatMap((document) =>
    unitsWithTasks(document, workspace).map((unit) => ({
      id: `${document.id}-tasks-${unit.id}`,
      document,
      unit,
    })),
  )
}

/** What its template prints, and which that is. */
export function viewOfPrinting(
  { document, unit }: Printing,
  context: DocumentContext,
): { readonly template: string; readonly view: View } {
  const { template } = definitionOf(document)
  if (!unit) return { template, view: viewOf(document, context) }
  return { template: 'text', view: unitTasksView(document, unit, context) }
}

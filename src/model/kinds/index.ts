import type { Point } from '../points.ts'
import type { Kind } from './define-kind.ts'
import { type Notice, noticeKind } from './notice.ts'
import { type WorkPoints, workPointsKind } from './work-points.ts'

export type { DocumentBase, Kind, UnresolvedDocument } from './define-kind.ts'
export type { Notice } from './notice.ts'
export type { EndedPoint, WorkPoints } from './work-points.ts'

/** Every kind of document, one line each. */
export const kinds: readonly Kind<PlanDocument>[] = [noticeKind, workPointsKind]

/** A plan document of any kind, its references resolved. */
export type PlanDocument = Notice | WorkPoints

const points = new WeakMap<PlanDocument, readonly Point[]>()

/** The commitments of a document of any kind, in order of the page; gathered once for all who ask. */
export function pointsOf(document: PlanDocument): readonly Point[] {
  const known = points.get(document)
  if (known) return known
  const gathered = kinds.find(({ kind }) => kind === document.kind)?.points(document) ?? []
  points.set(document, gathered)
  return gathered
}

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

/** The commitments of a document of any kind, in order of the page. */
export function pointsOf(document: PlanDocument): readonly Point[] {
  return kinds.find(({ kind }) => kind === document.kind)?.points(document) ?? []
}

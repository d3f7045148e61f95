import { type Answer, answersIn, type Point } from '../../model/index.ts'
import type { Workspace } from '../../workspace/index.ts'

/** A point of a plan, and what a report says of it; undefined where it says nothing. */
export interface AnsweredPoint {
  readonly point: Point
  readonly answer: Answer | undefined
}

/** The points of a plan with what its reports say of them; where several do, the last. */
export function answeredPoints(
  points: readonly Point[],
  plan: string,
  { documents }: Pick<Workspace, 'documents'>,
): AnsweredPoint[] {
  const answers = new Map(
    documents.flatMap((document) =>
      document.kind === 'results' && document.reports === plan
        ? answersIn(document).map((answer) => [answer.point, answer] as const)
        : [],
    ),
  )
  return points.map((point) => ({ point, answer: answers.get(point.id) }))
}

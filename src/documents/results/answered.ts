import { type Answer, answersIn, type Point, type PointProgress, type PointState } from '../../model/index.ts'
import type { Workspace } from '../../workspace/index.ts'

/** A point of a plan, and what is known of it. */
export interface AnsweredPoint {
  readonly point: Point
  /** What a report says of it; undefined where it says nothing. */
  readonly answer: Answer | undefined
  /** What the register says of it; undefined where it says nothing. */
  readonly progress: PointProgress | undefined
  /** As the report says, else as the register does. */
  readonly state: PointState | undefined
}

/** The points of a plan with what its reports say of them, where several do the last, and what the register does. */
export function answeredPoints(
  points: readonly Point[],
  plan: string,
  { documents, progress }: Pick<Workspace, 'documents' | 'progress'>,
): AnsweredPoint[] {
  const answers = new Map(
    documents.flatMap((document) =>
      document.kind === 'results' && document.reports === plan
        ? answersIn(document).map((answer) => [answer.point, answer] as const)
        : [],
    ),
  )
  return points.map((point) => {
    const answer = answers.get(point.id)
    const recorded = progress.of(plan, point.id)
    return { point, answer, progress: recorded, state: answer?.state ?? recorded?.state }
  })
}

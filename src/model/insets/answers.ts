import * as z from 'zod'
import { field, list, reference, text } from '../field.ts'
import type { KnownTargets } from '../point-target.ts'
import { type Paragraph, readProse, readTitle } from '../prose.ts'
import { checkCommitment, type Path, type Scope } from '../scope.ts'

export const pointStates = ['done', 'under-way', 'behind'] as const

/** 完成, 推进中, 滞后. */
export type PointState = (typeof pointStates)[number]

const answerSchema = z
  .strictObject({
    point: field(reference('point'), '所答要点', '计划中要点的标识。'),
    state: field(
      z.enum(pointStates),
      '完成情况',
      'done 完成，under-way 推进中，behind 滞后；未完成的，在 reason 中说明原因。',
    ),
    title: field(text(), '标题', '一句话的小标题，排在段首；不写则直接接正文。').optional(),
    text: field(text(), '正文', '做了什么、结果如何；数字用 {{actual "指标"}} 引用，不直接写。'),
    reason: field(text(), '理由', '一句话说明。').optional(),
  })
  .meta({ id: 'answer' })

export const answersField = field(
  list(answerSchema).min(1).optional(),
  '逐项落实',
  '对计划各项要点的答复，一项一段，按印出的顺序。',
)

/** What became of the points of a plan, point by point. */
export interface Answers {
  readonly type: 'answers'
  readonly answers: readonly Answer[]
}

/** What a report says of one point of its plan. */
export interface Answer {
  /** The id of the point; undefined where no document holds it. */
  readonly point: string | undefined
  readonly state: PointState
  /** Without its 。; undefined where the text begins at once. */
  readonly title: string | undefined
  readonly paragraphs: readonly Paragraph[]
  /** Why it is not done. */
  readonly reason: string | undefined
  readonly path: Path
}

export function readAnswers(
  scope: Scope,
  path: Path,
  sources: readonly z.infer<typeof answerSchema>[],
  targets: KnownTargets,
): Answers {
  const answers = sources.map(({ point, state, title, text: prose, reason }, index): Answer => {
    const own = [...path, index]
    return {
      point: checkCommitment(scope, point, [...own, 'point']) ? point : undefined,
      state,
      title: readTitle(scope, [...own, 'title'], title)?.replace(/。$/u, ''),
      paragraphs: readProse(scope, [...own, 'text'], prose, targets),
      reason,
      path: own,
    }
  })
  return { type: 'answers', answers }
}

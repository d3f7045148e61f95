import * as z from 'zod'
import { diagnostic } from '../diagnostics/index.ts'
import type { ParsedSource } from '../source/index.ts'
import { type Deadline, readDeadline } from './dates.ts'
import { day, deadline, field, list, reference, text } from './field.ts'
import { type PointState, pointStates } from './insets/answers.ts'
import type { Path } from './path.ts'
import { type DocumentIndex, type RegisterScope, reportUnknown } from './scope.ts'

const extensionSchema = z.strictObject({
  to: field(deadline(), '延至', '延到何时：2025-03-31、2025-03 或 2025Q1。'),
  reason: field(text(), '理由', '一句话说明。').optional(),
  decision: field(text(), '决定依据', '作出决定的会议或文件。').optional(),
})

const progressSchema = z.strictObject({
  point: field(reference('point'), '所记要点', '计划中要点的标识。'),
  on: field(day(), '日期', '日期，如 2025-01-08。'),
  state: field(
    z.enum(pointStates),
    '完成情况',
    'done 完成（销号），under-way 推进中，behind 滞后；完成的写佐证。',
  ),
  note: field(text(), '进展', '到这一天做到什么程度，一句话。').optional(),
  evidence: field(
    list(text()).min(1),
    '佐证',
    '销号时拿得出的东西：文号、证书、会议纪要、验收单，如 [示医发〔2025〕21号]。',
  ).optional(),
  extension: field(extensionSchema, '延期', '时限延到何时，为什么，经谁批准。').optional(),
})

/** 督办台账 beside the figures: what became of the points of the year's plan, entry by entry. */
export const progressField = field(
  list(progressSchema),
  '要点进展',
  '要点的进展，按日期逐条记录，只增不改：到哪一天做到什么程度，销号的佐证，延期的批准。',
).default([])

export type ProgressSource = z.infer<typeof progressField>

/** 延期: until when a point was put off. */
export interface Extension {
  readonly to: Deadline
  readonly reason: string | undefined
  /** The meeting or document that approved it. */
  readonly decision: string | undefined
  readonly path: Path
}

/** 进展: how far a point was on a day. */
export interface ProgressEntry {
  /** The id of the point. */
  readonly point: string
  /** Of the register that it stands in. */
  readonly year: number
  /** yyyy-mm-dd */
  readonly on: string
  readonly state: PointState
  readonly note: string | undefined
  /** 佐证: what there is to show for it. */
  readonly evidence: readonly string[]
  readonly extension: Extension | undefined
  readonly parsed: ParsedSource
  readonly path: Path
}

/** Reads what one register says of points; reports points that no document holds, and leaves them out. */
export function readProgress(
  scope: RegisterScope & { readonly index: DocumentIndex },
  year: number,
  source: ProgressSource,
): ProgressEntry[] {
  const { parsed, index } = scope
  return source.flatMap((written, place): ProgressEntry[] => {
    const path = ['progress', place]
    const { point, on, state, note, evidence = [], extension } = written
    if (!index.commitments.has(point)) {
      const at = () => parsed.locate([...path, 'point'])
      if (index.isComplete) reportUnknown(scope, 'point', point, index.commitments, at)
      return []
    }
    const put = extension && readExtension(scope, extension, [...path, 'extension'])
    return [{ point, year, on, state, note, evidence, extension: put, parsed, path }]
  })
}

function readExtension(
  scope: RegisterScope,
  { to, reason, decision }: z.infer<typeof extensionSchema>,
  path: Path,
): Extension | undefined {
  const until = readDeadline(String(to))
  if (until) return { to: until, reason, decision, path }
  const args = { found: String(to), expected: 'deadline' as const }
  scope.report(diagnostic('value/form', args, scope.parsed.locate([...path, 'to'])))
  return undefined
}

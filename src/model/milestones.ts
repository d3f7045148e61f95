import * as z from 'zod'
import type { Deadline } from './dates.ts'
import { field, text } from './field.ts'
import type { KnownTargets } from './point-target.ts'
import { type Paragraph, readCell } from './prose.ts'
import type { Path, Scope } from './scope.ts'

const quarter = (alias: string) =>
  field(text(), alias, `${alias}末应达到的进度；一句话，可用引用。`).optional()

export const milestonesSchema = z.strictObject({
  Q1: quarter('一季度'),
  Q2: quarter('二季度'),
  Q3: quarter('三季度'),
  Q4: quarter('四季度'),
})

/** 季度节点: what is to be reached by the end of a quarter. */
export interface Milestone {
  readonly quarter: 1 | 2 | 3 | 4
  readonly text: Paragraph
  readonly path: Path
}

const quarters = { Q1: 1, Q2: 2, Q3: 3, Q4: 4 } as const

/** @param targets what references in them may name */
export function readMilestones(
  scope: Scope,
  path: Path,
  source: z.infer<typeof milestonesSchema>,
  targets: KnownTargets,
): Milestone[] {
  return (['Q1', 'Q2', 'Q3', 'Q4'] as const).flatMap((key) => {
    const written = source[key]
    if (written === undefined) return []
    const own = [...path, key]
    return [{ quarter: quarters[key], text: readCell(scope, own, written, targets), path: own }]
  })
}

/** Whether a quarter of a year begins only after a deadline has passed. */
export function isAfter({ quarter }: Milestone, year: number, { endsOn }: Deadline): boolean {
  return `${year}-${`${quarter * 3 - 2}`.padStart(2, '0')}-01` > endsOn
}

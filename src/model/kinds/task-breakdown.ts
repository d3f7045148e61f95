import * as z from 'zod'
import { diagnostic, nearestNames } from '../../diagnostics/index.ts'
import { defineKind } from '../define-kind.ts'
import { field, reference } from '../field.ts'
import { findText } from '../find-text.ts'
import type { Scope } from '../scope.ts'
import { readText, type TextDocument, textSchema } from '../text-document.ts'

const kind = 'task-breakdown'

const wordings = ['name', 'whole'] as const

const schema = textSchema(kind, {
  of: field(reference('document'), '分解', '所分解的计划的标识；各项任务、目标、部门、时限都取自那份计划。'),
  wording: field(
    z.enum(wordings),
    '任务表述',
    'name 任务栏只印任务名称（短标题、标题或开头自成一句的短句），没有名称的印全文；whole 另设“具体举措”栏，印要点全文。',
  ).default('name'),
  progressColumn: field(
    z.boolean(),
    '加印进展',
    '是否加印“进展情况”一栏：目标的累计或全年实际数，台账中要点进展的最后一条；用于督查通报。',
  ).default(false),
}).meta({
  title: '任务分解表',
  description: '任务分解表：把一份计划的各项要点排成一张表，内容都取自那份计划。',
})

/** 任务分解表: the points of a plan as a table. Nothing of it is written twice. */
export interface TaskBreakdown extends TextDocument {
  readonly kind: typeof kind
  /** The id of the plan; undefined where there is none of that name. */
  readonly of: string | undefined
  /** Whether tasks are named only, or told whole. */
  readonly wording: (typeof wordings)[number]
  /** Whether a column tells how far the tasks are. */
  readonly withProgress: boolean
}

export const taskBreakdownKind = defineKind({
  kind,
  schema,
  commitments: () => [],
  // They are the plan's.
  points: () => [],
  resolve(source, scope): TaskBreakdown {
    const of = findPlan(scope, source.of)
    const { wording, progressColumn: withProgress } = source
    return {
      kind,
      of,
      wording,
      withProgress,
      ...readText(scope, source, [], { numbering: 'by-level', sections: [] }),
    }
  },
})

/** A text that is no breakdown itself. Whether it has points, its own page will show. */
function findPlan(scope: Scope, name: string): string | undefined {
  const found = findText(scope, name, ['of'])
  const { documents } = scope.index
  if (found === undefined || documents.get(found) !== kind) return found
  const expected = [...documents].flatMap(([id, other]) => (other === kind ? [] : [id]))
  const args = { found: name, expected, nearest: nearestNames(name, expected) }
  scope.report(diagnostic('value/choice', args, scope.parsed.locate(['of'])))
  return undefined
}

import { type Diagnostic, diagnostic } from '../diagnostics/index.ts'
import { asText, pointsOf, type TaskBreakdown } from '../model/index.ts'
import { textBlocks } from './blocks.ts'
import { defineText } from './define-text.ts'
import { tableSheet } from './table-sheet.ts'
import { tasksOf, taskTable } from './task-table.ts'

/** 任务分解表: all tasks of a plan as one table, which lies across its sheets. */
export const taskBreakdownDocument = defineText<TaskBreakdown>('task-breakdown', {
  page: 'lying-1',
  blocks({ of, preamble, title, wording, withProgress }, context) {
    const plan = context.find(of)
    const tasks = plan ? tasksOf(plan) : []
    const progressOf = withProgress && plan ? asText(plan) : undefined
    const isWhole = wording === 'whole'
    const table = taskTable(tasks, { context, title, all: tasks, isWhole, progressOf })
    return [...textBlocks({ paragraphs: preamble }, context), tableSheet(table, context.profile)]
  },
  faults({ of, parsed }, context): Diagnostic[] {
    const plan = context.find(of)
    if (!plan || pointsOf(plan).length > 0) return []
    return [diagnostic('breakdown/no-points', { document: plan.id }, parsed.locate(['of']))]
  },
})

import type { ComparisonSheet } from '../../documents/index.ts'
import { isPlan, type Plan, unitNameOn } from '../../model/index.ts'
import type { PlanDiff } from '../diff-plans.ts'
import { type FieldsOfDocument, fieldGroups, fieldTable } from './field-table.ts'
import { isWording, pointTable } from './point-table.ts'
import { reasonTable } from './reason-table.ts'
import { renamingTable } from './renaming-table.ts'
import { sheetContext } from './sheet-context.ts'
import { summaryPage } from './summary-page.ts'
import { targetTable } from './target-table.ts'
import { unitTable } from './unit-table.ts'

/** What plans of a kind are called together. */
const names = {
  'work-points': '工作要点',
  'five-year-plan': '发展规划',
  measures: '工作措施',
} as const satisfies Record<Plan['kind'], string>

/** 对照表 of two plans. It is Chinese, whatever the language of the run, as are the plans that it speaks of. */
export function composeSheet(diff: PlanDiff, institution: string | undefined): ComparisonSheet {
  const context = sheetContext(diff)
  const years = [diff.before, diff.after].flatMap(({ document: { period } }) => [period.from, period.to])
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return {
    title: `${first === last ? '' : `${first}—`}${last}年${names[diff.after.document.kind]}对照表${ofUnit(diff)}`,
    institution,
    date: diff.days.after,
    summary: summaryPage(context),
    tables: [
      ...[pointTable, targetTable, unitTable, reasonTable, renamingTable].map((make) => make(context)),
      fieldTable('其他内容对照表', fieldsBeside(diff).flatMap(fieldGroups), context),
    ],
  }
}

/** Whose work it is, where one department was asked for: a file of its own, and nobody takes it for the whole. */
function ofUnit({ concerns, days }: PlanDiff): string {
  return concerns ? `（${unitNameOn(concerns, days.after)}）` : ''
}

/** What is no wording of the plan itself: what it holds beside paragraphs, and the notice that issues it. */
function fieldsBeside({ fields }: PlanDiff): FieldsOfDocument[] {
  const beside = fields.filter((field) => !isWording(field))
  const [own, others] = [true, false].map((isOwn) =>
    beside.filter(({ document }) => isPlan(document.after) === isOwn),
  )
  return [
    { called: undefined, fields: own ?? [] },
    { called: '印发文件', fields: others ?? [] },
  ]
}

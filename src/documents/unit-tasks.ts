import {
  asText,
  carrierOf,
  fullTitle,
  type PlanDocument,
  type PlanText,
  type Point,
  type TextDocument,
  type Unit,
  unitCallNames,
  unitNameOn,
} from '../model/index.ts'
import type { Workspace } from '../workspace/index.ts'
import type { Block } from './block.ts'
import type { DocumentContext } from './define-document.ts'
import { sectionNumber } from './numbering.ts'
import { properNames } from './proper-names.ts'
import { tableSheet } from './table-sheet.ts'
import { type Task, tasksOf, taskTable } from './task-table.ts'
import { firstDay, type TextView } from './text-view.ts'
import { titleRows } from './title-rows.ts'
import { ownsIndicators, unitIndicatorTables } from './unit-indicators.ts'

/**
 * The departments that have a part in a plan, in the order of the register. A collective name stands for its members
 * where the register knows them, and for itself where it does not.
 */
export function unitsWithTasks(plan: PlanDocument, { organization }: Workspace): Unit[] {
  const tasks = tasksOf(plan)
  return organization.units.filter(
    (unit) =>
      unit.members.length === 0 &&
      (tasks.some(({ point }) => isLead(unit, point) || isSupport(unit, point)) ||
        ownsIndicators(plan, (other) => stands(other, unit))),
  )
}

/**
 * 部门任务清单: what a department has to do by a plan, first what it leads, told whole, then what it supports, by name,
 * and last the indicators that it answers for, each on sheets of its own. All keep the numbers that they have in the plan.
 */
export function unitTasksView(plan: PlanDocument, unit: Unit, context: DocumentContext): TextView {
  const text = asText(plan)
  if (!text) throw new Error(`${plan.kind} has no tasks`)
  const { profile, workspace } = context
  const title = `${unitNameOn(unit)}${yearsOf(text)}任务清单`
  const names = properNames(workspace)
  return {
    info: {
      title: `${title}——${fullTitle(text)}`,
      author: workspace.organization.name,
      date: dayOf(text, workspace),
      isDraft: context.isDraft,
    },
    body: {
      titleRows: titleRows(title, names, profile),
      subtitleRows: titleRows(`——据《${text.subtitle ?? text.title}》`, names, profile),
      blocks: tables(plan, unit, context),
      attachments: undefined,
      attached: [],
      page: 'lying-1',
    },
  }
}

/** The day (yyyy-mm-dd) that a plan speaks from: that on which what issues it was signed. */
function dayOf(plan: PlanText, workspace: Workspace): string {
  return carrierOf(plan, workspace)?.signedOn ?? firstDay(plan)
}

function tables(plan: PlanDocument, unit: Unit, context: DocumentContext): Block[] {
  const all = tasksOf(plan)
  const led = all.filter(({ point }) => isLead(unit, point))
  const supported = all.filter(({ point }) => !isLead(unit, point) && isSupport(unit, point))
  const without = hasOneLead(led) ? '牵头部门' : undefined
  const indicators = unitIndicatorTables(plan, (other) => stands(other, unit), context)
  const parts = [
    { name: '牵头任务', table: taskTable(led, { context, title: '牵头任务', all, isWhole: true, without }) },
    { name: '配合任务', table: taskTable(supported, { context, title: '配合任务', all, isWhole: false }) },
    ...indicators.map((table) => ({
      name: indicators.length > 1 ? `负责指标——${table.title}` : '负责指标',
      table,
    })),
  ].filter(({ table }) => table.groups.length > 0)
  return parts.map(({ name, table }, index) => {
    // The first stands under the title; each knows its first page by the kind of its pages.
    const place = {
      heading: `${parts.length > 1 ? sectionNumber(index, 1) : ''}${name}`,
      page: index === 0 ? '' : 'lying-2',
    }
    return tableSheet(table, context.profile, place)
  })
}

function hasOneLead(tasks: readonly Task[]): boolean {
  return tasks.every(({ point }) => point.leads.length === 1)
}

function isLead(unit: Unit, { leads }: Point): boolean {
  return leads.some((other) => stands(other, unit))
}

function isSupport(unit: Unit, { support }: Point): boolean {
  return support.some((other) => stands(other, unit))
}

/** Whether a name in a plan means a department: as itself, or as one of several. */
function stands(named: Unit, unit: Unit): boolean {
  return named === unit || named.members.some((member) => unitCallNames(unit).includes(member))
}

function yearsOf({ period: { from, to } }: TextDocument): string {
  return from === to ? `${from}年` : `${from}—${to}年`
}

import {
  allSections,
  asText,
  type Leader,
  type PlanDocument,
  type PlanText,
  type Point,
  type PointTarget,
  type Section,
  unitNameOn,
} from '../model/index.ts'
import { printTarget } from '../quantity/index.ts'
import { printDeadline } from './dates.ts'
import type { DocumentContext } from './define-document.ts'
import { type Level, partNumber, sectionNumber } from './numbering.ts'
import { measuresOf, pointTitle, taskName } from './point-name.ts'
import { paragraphText } from './prose-text.ts'
import type { RichCell, RichColumn, RichTable, RowGroup } from './rich-table.ts'
import type { Line } from './rich-text.ts'
import { progressLines } from './task-progress.ts'

/** A point of a plan as a task: the how-manieth it is, and under which heading. */
export interface Task {
  /** From 1, through the whole plan: the same in every table of it. */
  readonly number: number
  readonly point: Point
  /** 一、……（一）……: the headings that it stands below. */
  readonly heading: string
}

interface TaskColumn extends RichColumn {
  /** Whether there is something to say in it; a column without one is always there. */
  isNeeded?(kind: TableKind): boolean
  cell(task: Task, context: DocumentContext): RichCell
}

/** The points of a plan in the order in which they are printed. */
export function tasksOf(plan: PlanDocument): Task[] {
  const text = asText(plan)
  if (!text) return []
  const tasks: Task[] = []
  const walk = (sections: readonly Section[], depth: number, above: string): void => {
    for (const [index, { title, points, sections: inner }] of sections.entries()) {
      const number = numberOf(index, text.numbering === 'parts' ? depth : depth + 1)
      const heading = title === undefined ? above : [above, `${number}${title}`].filter(Boolean).join('　')
      for (const point of points) tasks.push({ number: tasks.length + 1, point, heading })
      walk(inner, depth + 1, heading)
    }
  }
  walk(text.sections, 0, '')
  return tasks
}

/** The number of a part; the outermost of a plan in 第一部分 and so on stands above the four levels. */
function numberOf(index: number, depth: number): string {
  if (depth === 0) return `${partNumber(index)}　`
  const level = ([1, 2, 3, 4] as const satisfies readonly Level[])[depth - 1]
  return level ? sectionNumber(index, level) : ''
}

/** What the tasks of a plan have between them, by which its columns are chosen. */
interface TableKind {
  readonly points: readonly Point[]
  /** Whether the texts of the points are told, beside what they are called. */
  readonly isWhole: boolean
  /** Whether every task has a name. */
  readonly areNamed: boolean
}

/**
 * The columns in order, and how wide they are beside each other; practice. What the plan says of none of its tasks has
 * no column.
 */
const columns = [
  { heading: '序号', width: 1.7, align: 'center', cell: ({ number }) => [plain(`${number}`)] },
  // A task that nobody named is told by its text.
  {
    heading: '任务',
    width: 10,
    align: 'justify',
    isNeeded: ({ isWhole, areNamed }) => !isWhole && !areNamed,
    cell: ({ point }, context) => {
      const name = taskName(point)
      return name === undefined ? measuresOf(point, context).map(plain) : [plain(name)]
    },
  },
  {
    heading: '任务',
    width: 4.6,
    align: 'left',
    isNeeded: ({ isWhole, areNamed }) => isWhole || areNamed,
    cell: ({ point }, context) => [plain(pointTitle(point, context))],
  },
  {
    heading: '具体举措',
    width: 12,
    align: 'justify',
    isNeeded: ({ isWhole }) => isWhole,
    cell: ({ point }, context) => measuresOf(point, context).map(plain),
  },
  {
    heading: '量化目标',
    width: 5.2,
    align: 'left',
    cell: ({ point }) => point.targets.map((target) => plain(targetText(target))),
  },
  {
    heading: '成果形式',
    width: 2.8,
    align: 'left',
    isNeeded: ({ points }) => points.some(({ deliverables }) => deliverables.length > 0),
    cell: ({ point }) => point.deliverables.map(plain),
  },
  {
    heading: '责任领导',
    width: 2.4,
    align: 'left',
    isNeeded: ({ points }) => points.some(({ leader }) => leader !== undefined),
    cell: ({ point: { leader } }, { workspace, on }) =>
      leader === undefined ? [] : [plain(leaderText(leader, workspace.organization.leaders, on))],
  },
  {
    heading: '牵头部门',
    width: 2.6,
    align: 'left',
    cell: ({ point }, { on }) => point.leads.map((unit) => plain(unitNameOn(unit, on))),
  },
  {
    heading: '配合部门',
    width: 4,
    align: 'left',
    cell: ({ point: { support } }, { on }) =>
      support.length === 0 ? [] : [plain(support.map((unit) => unitNameOn(unit, on)).join('、'))],
  },
  {
    heading: '季度节点',
    width: 4.4,
    align: 'left',
    isNeeded: ({ points }) => points.some(({ milestones }) => milestones.length > 0),
    cell: ({ point }, context) =>
      point.milestones.map(({ quarter, text }) =>
        plain(`${'一二三四'[quarter - 1]}季度：${paragraphText(text, context)}`),
      ),
  },
  { heading: '完成时限', width: 3.5, align: 'center', cell: ({ point }) => [plain(deadlineText(point))] },
  {
    heading: '对应规划任务',
    width: 4,
    align: 'left',
    isNeeded: ({ points }) => points.some(({ serves }) => serves.length > 0),
    cell: ({ point: { serves } }, context) => serves.map((id) => plain(commitmentName(id, context))),
  },
] as const satisfies readonly TaskColumn[]

/** What a table of tasks is about, beside the tasks. */
interface TaskTableRequest {
  readonly context: DocumentContext
  readonly title: string
  /** All tasks of the plan: they decide which columns there are, so that all tables of one plan have the same. */
  readonly all: readonly Task[]
  /** Whether the texts of the points are told, beside what they are called. */
  readonly isWhole: boolean
  /** The plan whose progress is told; undefined where none is asked for. */
  readonly progressOf?: PlanText | undefined
  /** A column that would say the same in every row. */
  readonly without?: '牵头部门' | undefined
}

/** Tasks as a table of texts, under the headings of their plan. */
export function taskTable(tasks: readonly Task[], request: TaskTableRequest): RichTable {
  const { context, title, all, isWhole, progressOf, without } = request
  const points = all.map(({ point }) => point)
  const kind = { points, isWhole, areNamed: points.every((point) => taskName(point) !== undefined) }
  const needed = columns.filter(
    ({ heading, isNeeded }: TaskColumn) => heading !== without && (isNeeded?.(kind) ?? true),
  )
  const shown = needed.flatMap((column): TaskColumn[] =>
    progressOf && column.heading === '完成时限' ? [column, progressColumn(progressOf)] : [column],
  )
  const groups = Map.groupBy(tasks, ({ heading }) => heading)
  return {
    title,
    remark: `共${tasks.length}项`,
    columns: shown,
    groups: Array.from(
      groups,
      ([heading, own]): RowGroup => ({
        heading: heading === '' ? undefined : plain(heading),
        rows: own.map((task) => shown.map((column) => orNothing(column.cell(task, context)))),
      }),
    ),
    notes: [],
    keepsShortRows: true,
  }
}

/** 进展情况, behind the deadline that it is held against. */
function progressColumn(plan: PlanText): TaskColumn {
  return {
    heading: '进展情况',
    width: 5.2,
    align: 'left',
    cell: ({ point }, context) => progressLines(point, plan, context).map(plain),
  }
}

function plain(text: string): Line {
  return [{ kind: 'kept', text }]
}

/** An empty cell says so, so that nobody takes it for forgotten. */
function orNothing(lines: RichCell): RichCell {
  return lines.length > 0 ? lines : [plain('—')]
}

/** `四级手术占比：25%以上`; how firmly it is promised stands before the figure, where its phrase does not say it. */
function targetText({ indicator, target, commitment }: PointTarget): string {
  const word = target.commitment === undefined ? (commitment?.word ?? '') : ''
  return `${indicator.name}：${word}${printTarget(target)}`
}

function deadlineText({ by, nature }: Point): string {
  if (by) return printDeadline(by)
  return nature === 'standing' ? '常设职责' : nature === 'recurring' ? '经常开展' : '—'
}

/** Who holds the post on the day, under the post: 分管医疗副院长. */
function leaderText(written: string, leaders: readonly Leader[], on: string | undefined): string {
  const named = leaders.filter(({ id, post, name }) => [id, post, name].includes(written))
  const inOffice = named.find(
    ({ from, until }) =>
      on === undefined || ((from === undefined || from <= on) && (until === undefined || until >= on)),
  )
  return (inOffice ?? named[0])?.post ?? written
}

/** What a part or a point of another plan is called: its title, or how its text begins. */
function commitmentName(id: string, context: DocumentContext): string {
  for (const document of context.workspace.documents) {
    const sections = allSections(asText(document)?.sections ?? [])
    const section = sections.find((one) => one.id === id)
    if (section?.title !== undefined) return section.title
    const point = sections.flatMap(({ points }) => points).find((one) => one.id === id)
    if (point) return pointTitle(point, context)
  }
  return id
}

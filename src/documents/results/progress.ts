import { type PlanText, pointsIn, type Section } from '../../model/index.ts'
import type { Workspace } from '../../workspace/index.ts'
import { type ProgressRow, pointsOfRow, progressChart } from '../charts/progress-chart.ts'
import { sectionNumber } from '../numbering.ts'
import { answeredPoints } from './answered.ts'
import type { Picture } from './picture.ts'
import { stateNames } from './state-names.ts'

/** How far the points of each part of a plan are, as a picture, in words and as a table; undefined where it has none. */
export function progressPicture(
  plan: PlanText,
  workspace: Pick<Workspace, 'documents' | 'progress'>,
  title: string,
  width: number,
): Picture | undefined {
  const rows = plan.sections.flatMap((section, index) => {
    const row = rowOf(section, sectionNumber(index, 1), plan.id, workspace)
    return pointsOfRow(row) === 0 ? [] : [row]
  })
  if (rows.length === 0) return undefined
  const whole = sumOf(rows)
  return {
    drawing: progressChart(rows, width),
    description: `堆叠条形图：${title}。共${pointsOfRow(whole)}项，${countsOf(whole)}。其中${rows.map((row) => `${row.name}${pointsOfRow(row)}项，${countsOf(row)}`).join('；')}。`,
    table: {
      caption: title,
      unit: '项',
      orientation: 'portrait',
      columns: [
        { heading: '部分', width: 4, align: 'left' },
        ...['共', stateNames.done, stateNames['under-way'], stateNames.behind].map((heading) => ({
          heading,
          width: 1,
          align: 'center' as const,
        })),
      ],
      rows: [...rows, { ...whole, name: '合计' }].map((row) => [
        row.name,
        ...[pointsOfRow(row), row.done, row.underWay, row.behind].map(String),
      ]),
      notes: [],
    },
  }
}

function rowOf(
  section: Section,
  number: string,
  plan: string,
  workspace: Pick<Workspace, 'documents' | 'progress'>,
): ProgressRow {
  const answered = answeredPoints(pointsIn([section]), plan, workspace)
  const count = (state: string) => answered.filter((one) => one.state === state).length
  return {
    name: `${number}${section.title ?? ''}`,
    done: count('done'),
    underWay: count('under-way'),
    // What nobody says a word of cannot count as anything better.
    behind: count('behind') + answered.filter((one) => one.state === undefined).length,
  }
}

function sumOf(rows: readonly ProgressRow[]): ProgressRow {
  const sum = (key: 'done' | 'underWay' | 'behind') => rows.reduce((total, row) => total + row[key], 0)
  return { name: '', done: sum('done'), underWay: sum('underWay'), behind: sum('behind') }
}

function countsOf({ done, underWay, behind }: ProgressRow): string {
  const counts = [
    [stateNames.done, done],
    [stateNames['under-way'], underWay],
    [stateNames.behind, behind],
  ] as const
  return counts.flatMap(([name, count]) => (count === 0 ? [] : [`${name}${count}项`])).join('、')
}

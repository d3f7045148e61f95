import {
  type Actuals,
  isOfOtherYears,
  type Period,
  type PointTarget,
  type Table,
  totalOfYears,
} from '../../model/index.ts'
import { type LinePanel, lineChart, type YearValue } from '../charts/line-chart.ts'
import { goalOf, type ShownFigure, shownRecord, standingIn } from './outcome.ts'
import type { Picture } from './picture.ts'

/** The course of an indicator through a plan. */
interface Course {
  readonly promise: PointTarget
  readonly planned: readonly YearFigure[]
  readonly reached: readonly YearFigure[]
}

interface YearFigure {
  readonly year: number
  readonly figure: ShownFigure
}

/** The way through the years of a plan as a picture, in words and as a table. */
export function coursePicture(
  promises: readonly PointTarget[],
  period: Period,
  actuals: Actuals,
  title: string,
  width: number,
): Picture {
  const years = Array.from({ length: period.to - period.from + 2 }, (_, index) => period.from - 1 + index)
  const courses = promises.map((promise) => courseOf(promise, period, actuals, years))
  return {
    drawing: lineChart(courses.map(panelOf), years, width),
    description: `折线图：${title}。${courses.map((course) => sentenceOf(course, period)).join('；')}。`,
    table: courseTable(courses, years, title),
  }
}

function courseOf(promise: PointTarget, period: Period, actuals: Actuals, years: readonly number[]): Course {
  const { indicator, annual } = promise
  const record = (year: number) => actuals.actualOf(indicator.id, year)
  const isOfYears = isOfOtherYears(promise, period) || totalOfYears(promise, period, actuals) !== undefined
  // What the years before brought together is no year's figure, nor is what these are to bring.
  const start = isOfYears
    ? undefined
    : standingIn(promise, period.from, record(period.from - 1), period.from - 1)
  const targets = new Map([
    ...annual.map(({ year, target }) => [year, target] as const),
    ...(isOfYears ? [] : [[period.to, promise.target] as const]),
  ])
  const planned = [...targets]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([year, target]) => {
      const { interval, printed } = goalOf(promise, target)
      const end = indicator.better === 'lower' ? interval?.high : interval?.low
      return end ? [{ year, figure: { value: end, printed } }] : []
    })
  const reached = years.flatMap((year) => {
    const figure = shownRecord(record(year), indicator)
    return figure ? [{ year, figure }] : []
  })
  const first = start && { year: period.from - 1, figure: start }
  const isRecorded = reached[0]?.year === period.from - 1
  return {
    promise,
    planned: first ? [first, ...planned] : planned,
    reached: first && !isRecorded ? [first, ...reached] : reached,
  }
}

function panelOf({ promise: { indicator }, planned, reached }: Course): LinePanel {
  const { name, unit, scale } = indicator
  return {
    name: unit === undefined || scale !== undefined ? name : `${name}（${unit}）`,
    planned: planned.flatMap((one) => drawn(one, unit)),
    reached: reached.flatMap((one) => drawn(one, unit)),
  }
}

/** The unit stands once, in the name of the panel; a range is drawn where it is met. */
function drawn({ year, figure: { value, printed } }: YearFigure, unit: string | undefined): YearValue[] {
  if (value === undefined) return []
  const figure = unit === undefined ? printed : value.toFixed()
  return [{ year, value: value.toNumber(), printed: figure }]
}

function sentenceOf({ promise: { indicator }, planned, reached }: Course, { to }: Period): string {
  const [first] = reached
  const last = reached.at(-1)
  const goal = planned.at(-1)
  const way =
    first && last && last !== first
      ? `由${first.year}年的${first.figure.printed}到${last.year}年的${last.figure.printed}`
      : `${last ? `${last.year}年${last.figure.printed}` : '实际数暂无'}`
  return `${indicator.name}${way}${goal?.year === to ? `，规划${to}年${goal.figure.printed}` : ''}`
}

function courseTable(courses: readonly Course[], years: readonly number[], caption: string): Table<string> {
  const figure = (of: readonly YearFigure[], year: number) =>
    of.find((one) => one.year === year)?.figure.printed ?? ''
  return {
    caption,
    unit: undefined,
    orientation: 'portrait',
    columns: [
      { heading: '指标', width: 2.6, align: 'left' },
      { heading: '项目', width: 0.9, align: 'center' },
      ...years.map((year) => ({ heading: `${year}年`, width: 1.2, align: 'center' as const })),
    ],
    rows: courses.flatMap(({ promise, planned, reached }) => [
      [promise.indicator.name, '规划', ...years.map((year) => figure(planned, year))],
      ['', '实际', ...years.map((year) => figure(reached, year))],
    ]),
    notes: [],
  }
}

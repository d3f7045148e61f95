import type { MeasuredPdf, TextRun } from '../../helpers/measure-pdf.ts'
import { character, leftEdge } from '../../helpers/notice-measures.ts'
import type { Figure } from './figure.ts'
import { firstOf, linesThat, visibleRuns } from './places.ts'

const on = ['roster'] as const
/** Of the roster of the sample, on the first row of each label. */
const people = [['王样'], ['示例甲', '李样'], ['王样本', '李样本', '赵示', '钱范例', '周样例']]

/** The first row of each label of a roster. */
const labels = (pdf: MeasuredPdf) => linesThat(pdf, /^(?:主\s*任|副主任|成\s*员)\s*：/u)
/** Whole names, each by its first character and its last. */
function namesOf(pdf: MeasuredPdf) {
  return labels(pdf).map(({ line, number }) => {
    const own = visibleRuns(line)
    const colon = own.findIndex(({ text }) => text.includes('：'))
    return { label: own.slice(0, colon), colon: own[colon], names: own.slice(colon + 1), number }
  })
}

/** Where names begin: a short one is spread, and its characters stand apart. */
function beginningsOf(runs: readonly TextRun[], names: readonly string[]): number[] {
  const waiting = [...runs]
  return names.map((name) => {
    const { left } = firstOf(waiting)
    for (let text = ''; text.length < name.length; ) text += waiting.shift()?.text.trim() || firstOf([])
    return left
  })
}

const fromLeft = (left: number, number: number) => (left - leftEdge(number)) / character

/** Rosters within a text. The standard has none, and all of it is practice. */
export const rosterFigures: readonly Figure[] = [
  {
    clause: '7.3.3',
    zh: '名单：身份左空二字',
    en: 'a roster: labels from the left edge',
    asked: 2,
    unit: 'characters',
    isPractice: true,
    tolerance: 0.05,
    on,
    measure: (pdf) => namesOf(pdf).map(({ label, number }) => fromLeft(firstOf(label).left, number)),
  },
  {
    clause: '7.3.3',
    zh: '名单：身份撑到最宽的三字，冒号起于左起',
    en: 'a roster: labels are spread to the widest, of three 字, their colons begin',
    asked: 5,
    unit: 'characters',
    isPractice: true,
    tolerance: 0.05,
    on,
    measure: (pdf) =>
      namesOf(pdf).map(({ colon, number }) => fromLeft(firstOf(colon ? [colon] : []).left, number)),
  },
  {
    clause: '7.3.3',
    zh: '名单：姓名按三字一栏、栏间一字对齐，偏离',
    en: 'a roster: names in columns of three 字, one 字 apart, off them',
    asked: 0,
    unit: 'characters',
    isPractice: true,
    tolerance: 0.05,
    on,
    measure: (pdf) =>
      namesOf(pdf).flatMap(({ names, number }, index) =>
        beginningsOf(names, people[index] ?? []).map((left, place) => fromLeft(left, number) - 6 - 4 * place),
      ),
  },
]

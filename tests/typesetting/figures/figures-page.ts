import { isQuantity, type Quantity, units } from './figure.ts'
import type { MeasuredFigure } from './measure-figures.ts'
import { samples } from './samples.ts'

const begin = '<!-- The figures, made by `npm run document`; a test tells when they are old. -->'
const end = '<!-- End of the figures. -->'

/** How far a value on the page may be from the one measured now: what another machine's rounding may do. */
const slack = 0.05

/** The page with its table of figures made anew. */
export function withFigures(page: string, measured: readonly MeasuredFigure[]): string {
  const [before, after] = outsideOf(page)
  return `${before}${begin}\n\n${figuresTable(measured)}\n\n${sampleList(measured)}\n\n${end}${after}`
}

/** The lines that differ between two pages by more than the last digits of a measured value. */
export function linesThatDiffer(page: string, now: string): string[] {
  const [old, made] = [page.split('\n'), now.split('\n')]
  if (old.length !== made.length) return [`${old.length} lines, now ${made.length}`]
  return made.filter((line, index) => !isSameLine(old[index] ?? '', line))
}

const measuredNumber = /−?\d+\.\d\d\b/gu

function isSameLine(old: string, line: string): boolean {
  const numbers = (text: string) => Array.from(text.matchAll(measuredNumber), ([match]) => numberIn(match))
  const [before, now] = [numbers(old), numbers(line)]
  return (
    old.replaceAll(measuredNumber, '#') === line.replaceAll(measuredNumber, '#') &&
    now.every((value, index) => Math.abs(value - (before[index] ?? Number.NaN)) <= slack)
  )
}

function numberIn(text: string): number {
  return Number(text.replace('−', '-'))
}

function outsideOf(page: string): readonly [before: string, after: string] {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`the page has no place for its figures: ${begin} … ${end}`)
  return [page.slice(0, from), page.slice(to + end.length)]
}

function figuresTable(measured: readonly MeasuredFigure[]): string {
  const rows = measured.map(({ figure, found }) => {
    const { clause, zh, en, isPractice } = figure
    const cells = [
      isPractice ? `${clause} 惯例` : clause,
      zh,
      en,
      isQuantity(figure) ? `${figure.asked} ${units[figure.unit]}`.trim() : figure.asked,
      isQuantity(figure) ? printTolerance(figure) : '',
      isQuantity(figure) ? printRange(figure, found.map(Number)) : [...new Set(found)].join('、'),
      figure.on.map((name) => `\`${name}\``).join(' '),
    ]
    return `| ${cells.join(' | ')} |`
  })
  return `| 条 clause | 项目 | figure | 要求 asked | 允差 tolerance | 实测 measured | 样本 sample |
|---|---|---|---|---|---|---|
${rows.join('\n')}`
}

function sampleList(measured: readonly MeasuredFigure[]): string {
  const names = [...new Set(measured.flatMap(({ figure }) => figure.on))]
  const rows = names.map((name) => `| \`${name}\` | ${samples[name].zh} | ${samples[name].en} |`)
  return `| 样本 sample | 内容 | what it is |\n|---|---|---|\n${rows.join('\n')}`
}

function printTolerance({ tolerance }: Quantity): string {
  if (typeof tolerance === 'number') return tolerance === 0 ? '0' : `±${tolerance}`
  return `−${tolerance.below} +${tolerance.above}`
}

/** The value, or the least and the greatest where they differ; counts have no decimals. */
function printRange({ unit }: Quantity, values: readonly number[]): string {
  const print = (value: number) => (unit === 'number' ? `${value}` : hundredths(value))
  const ends = [print(Math.min(...values)), print(Math.max(...values))]
  return [...new Set(ends)].join(' … ')
}

function hundredths(value: number): string {
  const text = Math.abs(value).toFixed(2)
  return value < 0 && text !== '0.00' ? `−${text}` : text
}

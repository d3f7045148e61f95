import type { MeasuredPage, MeasuredPdf, Rule, TextLine, TextRun } from '../../helpers/measure-pdf.ts'
import {
  area,
  character,
  emBottom,
  emMm,
  emTop,
  facesOf,
  leftEdge,
  linesInArea,
  type NumberedPage,
  numberedPages,
  pitch,
  width,
} from '../../helpers/notice-measures.ts'

/** A line, and the page that it stands on. */
export interface PlacedLine extends NumberedPage {
  readonly line: TextLine
}

/** The lines of a document that read so, in reading order; the page numbers are not among them. */
export function linesThat(pdf: MeasuredPdf, pattern: RegExp): PlacedLine[] {
  return numberedPages(pdf).flatMap(({ page, number }) =>
    linesInArea(page)
      .filter(({ text }) => pattern.test(text))
      .map((line) => ({ page, number, line })),
  )
}

/** The only line of a document that reads so. */
export function theLine(pdf: MeasuredPdf, pattern: RegExp): PlacedLine {
  const [found, ...others] = linesThat(pdf, pattern)
  if (!found || others.length > 0)
    throw new Error(`${found ? others.length + 1 : 'no'} lines like ${pattern}`)
  return found
}

/** The line of the same page that stands so many lines below another; above where negative. */
export function lineNextTo({ page, line }: PlacedLine, steps: number): TextLine {
  const lines = linesInArea(page)
  const found = lines[lines.findIndex(({ baseline }) => baseline === line.baseline) + steps]
  if (!found) throw new Error(`no line ${steps} lines from “${line.text}”`)
  return found
}

const faceNames: Readonly<Record<string, string>> = {
  PlanFang: '仿宋',
  PlanFangLatin: '仿宋',
  PlanHei: '黑体',
  PlanKai: '楷体',
  PlanSong: '宋体',
  PlanTitle: '小标宋',
}

/** What people call the face of a font. */
export function faceNameOf(font: string): string {
  const name = font.replace(/-.*/, '')
  return faceNames[name] ?? name
}

/** The faces of a line as people call them, each once: more than one word where they are mixed. */
export function faceOf(line: TextLine): string {
  return [...new Set(facesOf(line).map(faceNameOf))].join('、')
}

/** The runs of a line that show something. */
export function visibleRuns({ runs }: TextLine): TextRun[] {
  return runs.filter(({ text }) => text.trim() !== '')
}

/** The sizes of a line's characters in points, each once. */
export function sizesOf(line: TextLine): number[] {
  return [...new Set(visibleRuns(line).map(({ size }) => size))]
}

export const isTitleRow = (line: TextLine) => Math.abs((line.runs[0]?.size ?? 0) - 22) < 0.01

/** The rows of the first title of a page. */
export function titleRows(page: MeasuredPage | undefined): TextLine[] {
  return page?.lines.filter(isTitleRow) ?? []
}

/** Which row of the 版心 a line of any size stands on, from 1: the middles of all sizes lie on one grid. */
export function gridRowOf(line: TextLine): number {
  return ((emTop(line) + emBottom(line)) / 2 - area.top - emMm(15.75) / 2) / pitch + 1
}

/** How far from the left edge of the 版心 a line begins, in 字. */
export function indentOf({ line, number }: Pick<PlacedLine, 'line' | 'number'>): number {
  return (line.left - leftEdge(number)) / character
}

/** How far from its right edge a line ends, in 字. */
export function spaceRightOf({ line, number }: Pick<PlacedLine, 'line' | 'number'>): number {
  return (leftEdge(number) + width - line.right) / character
}

/** The black rules of a page from top to bottom. */
export function blackRules(page: MeasuredPage | undefined): Rule[] {
  const rules = page?.rules.filter(({ colour }) => colour === '#000000') ?? []
  return rules.toSorted((a, b) => a.y0 - b.y0)
}

export function firstOf<T>(list: readonly T[]): T {
  const [first] = list
  if (first === undefined) throw new Error('there is none')
  return first
}

export function lastOf<T>(list: readonly T[]): T {
  return firstOf(list.slice(-1))
}

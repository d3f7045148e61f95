import { buildWorkspace } from './built-example.ts'
import type { MeasuredPage, MeasuredPdf, TextLine } from './measure-pdf.ts'
import { type NoticeText, noticeWorkspace } from './notice-workspace.ts'

/** The 版心 in mm on odd pages (GB/T 9704-2012 5.2.1). */
export const area = { left: 28, right: 184, top: 37, bottom: 262 }
/** One 字 of the body. */
export const character = 156 / 28
/** Of the 版心. */
export const width = 156
/** From one row to the next. */
export const pitch = 10.45

/** Built notices, found by id. */
export interface BuiltNotices {
  pdf(id: string): MeasuredPdf
  /** Counted from 1; from the end where negative. */
  page(id: string, number?: number): MeasuredPage
}

/**
 * Builds notices in one run and measures them.
 * @param pictures by their paths, as of seals
 */
export async function buildNotices(
  notices: readonly NoticeText[],
  organization?: string,
  pictures: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<BuiltNotices> {
  const ids = notices.map(({ id }) => id)
  const pdfs = await buildWorkspace({ ...noticeWorkspace(notices, organization), ...pictures }, ids)
  const pdf = (id: string) => pdfs.get(id) ?? missing(id)
  return {
    pdf,
    page: (id, number = 1) =>
      pdf(id).pages.at(number > 0 ? number - 1 : number) ?? missing(`${id} ${number}`),
  }
}

function missing(what: string): never {
  throw new Error(`there is no ${what}`)
}

/** A page with its number, counted from 1: odd and even pages differ. */
export interface NumberedPage {
  readonly page: MeasuredPage
  readonly number: number
}

export function numberedPages({ pages }: MeasuredPdf): NumberedPage[] {
  return pages.map((page, index) => ({ page, number: index + 1 }))
}

export function lineThat(page: MeasuredPage, pattern: RegExp): TextLine {
  return page.lines.find(({ text }) => pattern.test(text)) ?? missing(`line like ${pattern}`)
}

/** The lines of the 版心: without the page number. */
export function linesInArea({ lines }: MeasuredPage): TextLine[] {
  return lines.filter(({ text }) => !/^— \d+ —$/.test(text))
}

/** Where the page's left edge of the 版心 lies: the binding margin changes sides. */
export function leftEdge(number: number): number {
  return number % 2 === 1 ? area.left : 26
}

/** Which row of the 版心 a line of the body stands on, from 1: its baseline lies 0.88 em below its top. */
export function rowOf({ baseline }: TextLine): number {
  return (baseline - 0.88 * emMm(15.75) - area.top) / pitch + 1
}

/** The top of a line's characters: in the fonts of the project the baseline lies 0.88 em below it. */
export function emTop({ baseline, runs }: TextLine): number {
  return baseline - 0.88 * emMm(runs[0]?.size ?? 0)
}

export function emBottom({ baseline, runs }: TextLine): number {
  return baseline + 0.12 * emMm(runs[0]?.size ?? 0)
}

/** A type size in mm. */
export function emMm(points: number): number {
  return (points / 72) * 25.4
}

/** How far the middle of a line, or of a rule, lies right of the middle of the 版心. */
export function offCentre(
  { left, right }: { readonly left: number; readonly right: number },
  number: number,
) {
  return (left + right) / 2 - leftEdge(number) - width / 2
}

/** How many rows below another line a line stands. */
export function rowsBetween(above: TextLine, below: TextLine): number {
  return (below.baseline - above.baseline) / pitch
}

/** The names of a line's fonts, each once, without their weights. */
export function facesOf({ runs }: TextLine): string[] {
  return [...new Set(runs.map(({ font }) => font.replace(/-.*/, '')))]
}

/** The rows of the last page above its 版记, and the rules of it, from top to bottom. */
export function aboveImprint({ pages }: MeasuredPdf) {
  const page = pages.at(-1) ?? missing('page')
  const rules = page.rules.toSorted((a, b) => a.y0 - b.y0)
  const top = rules[0]?.y0 ?? missing('rule')
  return { rows: linesInArea(page).filter(({ baseline }) => baseline < top), rules }
}

import {
  type Level,
  type Line,
  type RichCell,
  type RowGroup,
  type Run,
  sectionNumber,
} from '../../documents/index.ts'
import { type Period, type Unit, unitNameOn } from '../../model/index.ts'
import type { PlanContents, PointContents, SectionContents } from '../contents/contents.ts'
import type { PlanDiff } from '../diff-plans.ts'
import type { PointChange } from '../points/compare-points.ts'

/** One of the two plans as the sheet speaks of it. */
export interface SheetSide {
  /** `2024年`; 修改前 and 修改后 where both plans are of the same years. */
  readonly label: string
  readonly contents: PlanContents
  /** A department under the name that it had. */
  nameOf(unit: Unit): string
}

/** What every table of the sheet speaks from. */
export interface SheetContext {
  readonly diff: PlanDiff
  readonly before: SheetSide
  readonly after: SheetSide
  /** Every change in the order of the sheet: by part of the newer plan, then what it no longer has. */
  readonly changes: readonly PointChange[]
  /** 第N项: the number of the row that a point of either plan stands in, from 1. */
  numberOf(point: PointContents): number
}

export function sheetContext(diff: PlanDiff): SheetContext {
  const [was, is] = [printYears(diff.before.document.period), printYears(diff.after.document.period)]
  const side = (which: 'before' | 'after', label: string): SheetSide => ({
    label,
    contents: diff[which],
    nameOf: (unit) => unitNameOn(unit, diff.days[which]),
  })
  const order = new Map(diff.after.sections.map((section, index) => [section, index]))
  const place = ({ after: [first] }: PointChange) =>
    (first && order.get(first.section)) ?? diff.after.sections.length
  const changes = diff.points.toSorted((a, b) => place(a) - place(b))
  const numbers = new Map(
    changes.flatMap(({ before, after }, index) => [...before, ...after].map((point) => [point, index + 1])),
  )
  return {
    diff,
    before: side('before', was === is ? '修改前' : was),
    after: side('after', was === is ? '修改后' : is),
    changes,
    numberOf: (point) => numbers.get(point) ?? 0,
  }
}

/** `2024年`, `2021—2025年` */
export function printYears({ from, to }: Period): string {
  return from === to ? `${from}年` : `${from}—${to}年`
}

/** The point that a change is called by: what is now, or else what was. */
export function leadingPoint({ before, after }: PointChange): PointContents {
  const [first] = after.length > 0 ? after : before
  if (!first) throw new Error('every change has a point')
  return first
}

export function plain(text: string): Line {
  return styled('kept', text)
}

export function styled(kind: Run['kind'], text: string): Line {
  return [{ kind, text }]
}

/** A name in quotation marks; those that it has itself become inner ones (GB/T 15834-2011, 4.8). */
export function quoted(name: string): string {
  return `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`
}

/** What an empty cell shows, so that nobody takes it for forgotten. */
export const nothing: RichCell = [plain('—')]

export function orNothing(lines: RichCell): RichCell {
  return lines.length > 0 ? lines : nothing
}

/** The rows of one kind below a heading that counts them; nothing where there are none. */
export function countedGroup(name: string, rows: RowGroup['rows']): RowGroup[] {
  return rows.length > 0 ? [{ heading: plain(`${name}（${rows.length}项）`), rows }] : []
}

const levels: readonly Level[] = [1, 2, 3, 4]

/** The numbers that the parts of a plan are printed with. */
export function sectionNumbers({ sections }: PlanContents): ReadonlyMap<SectionContents, string> {
  const counts: number[] = []
  return new Map(
    sections.map((section) => {
      const depth = section.trail.length
      const index = counts[depth - 1] ?? 0
      counts.splice(depth - 1, counts.length, index + 1)
      const level = levels[depth - 1]
      return [section, level ? sectionNumber(index, level) : '']
    }),
  )
}

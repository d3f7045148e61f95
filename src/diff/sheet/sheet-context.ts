import { type Level, type Line, type Run, sectionNumber } from '../../documents/index.ts'
import { type Unit, unitNameOn } from '../../model/index.ts'
import type { PointChange } from '../compare-points.ts'
import { dayOf, type PlanContents, type PointContents, type SectionContents } from '../contents.ts'
import type { PlanDiff, PlanSide } from '../diff-plans.ts'

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
  /** 第N项: the number of a change in the sheet, from 1. */
  numberOf(change: PointChange): number
  /** The change that a point of either plan is in. */
  changeOf(point: PointContents): PointChange | undefined
}

export function sheetContext(diff: PlanDiff, before: PlanSide, after: PlanSide): SheetContext {
  const [was, is] = [yearsOf(before), yearsOf(after)]
  const side = (plan: PlanSide, contents: PlanContents, label: string): SheetSide => {
    const day = dayOf(plan)
    return { label, contents, nameOf: (unit) => unitNameOn(unit, day) }
  }
  const order = new Map(diff.after.sections.map((section, index) => [section, index]))
  const place = ({ after: [first] }: PointChange) =>
    (first && order.get(first.section)) ?? diff.after.sections.length
  const changes = diff.points.toSorted((a, b) => place(a) - place(b))
  const numbers = new Map(changes.map((change, index) => [change, index + 1]))
  const owners = new Map(
    changes.flatMap((change) => [...change.before, ...change.after].map((point) => [point, change])),
  )
  return {
    diff,
    before: side(before, diff.before, was === is ? '修改前' : was),
    after: side(after, diff.after, was === is ? '修改后' : is),
    changes,
    numberOf: (change) => numbers.get(change) ?? 0,
    changeOf: (point) => owners.get(point),
  }
}

function yearsOf({ document: { period } }: PlanSide): string {
  return period.from === period.to ? `${period.from}年` : `${period.from}—${period.to}年`
}

export function plain(text: string): Line {
  return [{ kind: 'kept', text }]
}

export function styled(kind: Run['kind'], text: string): Line {
  return [{ kind, text }]
}

/** What an empty cell shows, so that nobody takes it for forgotten. */
export const nothing = [plain('—')]

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

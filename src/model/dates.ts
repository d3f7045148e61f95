import { lastDayOf } from '../quantity/index.ts'

/** 时限 as written, and the last day (yyyy-mm-dd) that still meets it. */
export interface Deadline {
  readonly written: string
  readonly endsOn: string
}

/**
 * Reads a deadline of one of the forms 2025-06-30, 2025-06, 2025Q2 and 2025. Undefined where the calendar
 * has no such day.
 */
export function readDeadline(written: string): Deadline | undefined {
  const [, year, quarter, inMonth, onDay] = /^(\d{4})(?:Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/.exec(written) ?? []
  if (year === undefined) return undefined
  const month = inMonth ?? (quarter === undefined ? '12' : `${Number(quarter) * 3}`.padStart(2, '0'))
  const last = lastDayOf(Number(year), Number(month))
  const day = onDay ?? `${last}`
  if (Number(day) < 1 || Number(day) > last) return undefined
  return { written, endsOn: `${year}-${month}-${day}` }
}

/** Whether a day (yyyy-mm-dd) is the last of its month. */
export function isLastOfMonth(isoDate: string): boolean {
  const [year = 0, month = 0, day = 0] = isoDate.split('-').map(Number)
  return day === lastDayOf(year, month)
}

/** The years that a document speaks for, first and last included. */
export interface Period {
  readonly from: number
  readonly to: number
}

/** Reads `2025` or `2021..2025`; the shape has been checked before. */
export function readPeriod(written: string | number): Period {
  const [from = '', to = from] = String(written).split('..')
  return { from: Number(from), to: Number(to) }
}

/** How many years a period has. */
export function yearsIn({ from, to }: Period): number {
  return to - from + 1
}

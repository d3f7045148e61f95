import { Temporal } from 'temporal-polyfill'

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
  const [, year, quarter, month, day] = /^(\d{4})(?:Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/.exec(written) ?? []
  if (year === undefined) return undefined
  try {
    if (day !== undefined) return { written, endsOn: Temporal.PlainDate.from(written).toString() }
    const lastMonth = month ?? (quarter === undefined ? 12 : Number(quarter) * 3)
    const { daysInMonth } = Temporal.PlainYearMonth.from(
      { year: Number(year), month: Number(lastMonth) },
      { overflow: 'reject' },
    )
    const endsOn = Temporal.PlainDate.from({ year: Number(year), month: Number(lastMonth), day: daysInMonth })
    return { written, endsOn: endsOn.toString() }
  } catch {
    // The one way in which Temporal says that a date does not exist.
    return undefined
  }
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

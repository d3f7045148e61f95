import type { Period } from '../../model/index.ts'

/** A day by which something is due, with the years that its plan speaks for. */
export interface DueDay {
  /** yyyy-mm-dd */
  readonly endsOn: string
  readonly period: Period
}

/**
 * Whether a deadline was put off (above 0) or brought forward. That next year's work ends a year later is no delay, so
 * days are told by their distance from the year of their plan; but a day beyond the year of the earlier plan is a date
 * by itself, which the later plan keeps or does not.
 */
export function compareDeadlines(before: DueDay | undefined, after: DueDay | undefined): number | undefined {
  if (!before || !after) return undefined
  const earlier = before.period.to <= after.period.to ? before : after
  const isDate = yearOf(earlier) > earlier.period.to
  const [was, is] = isDate
    ? [before.endsOn, after.endsOn].map(dayNumber)
    : [before, after].map((due) => dayNumber(due.endsOn) - due.period.to * 10_000)
  return (is ?? 0) - (was ?? 0)
}

function yearOf({ endsOn }: DueDay): number {
  return Number(endsOn.slice(0, 4))
}

/** 2025-06-30 as 20250630: in order of time, which is all that is asked of it. */
function dayNumber(day: string): number {
  // The end of February is the same day in every year, whatever its number.
  return Number(day.replace(/-02-2[89]$/u, '-02-29').replaceAll('-', ''))
}

/** 统计期: the months of one year that a figure is of, from 1 to 12, both ends included. */
export interface ActualPeriod {
  readonly year: number
  readonly from: number
  readonly to: number
}

const written = /^(\d{4})(?:H([12])|Q([1-4])|-(\d{2})(?:\.\.(\d{2}))?)?$/

/** How long the named parts of a year are, in months. */
const lengths = { half: 6, quarter: 3 } as const

/** Reads `2024`, `2024H1`, `2024Q2`, `2024-06` and `2024-01..09`; undefined where the calendar has no such months. */
export function readActualPeriod(text: string): ActualPeriod | undefined {
  const [, year, half, quarter, month, last] = written.exec(text) ?? []
  if (year === undefined) return undefined
  const part = (index: string, length: number) => ({
    year: Number(year),
    from: (Number(index) - 1) * length + 1,
    to: Number(index) * length,
  })
  if (half !== undefined) return part(half, lengths.half)
  if (quarter !== undefined) return part(quarter, lengths.quarter)
  if (month === undefined) return { year: Number(year), from: 1, to: 12 }
  const [from, to] = [Number(month), Number(last ?? month)]
  return from >= 1 && from <= to && to <= 12 ? { year: Number(year), from, to } : undefined
}

/** As the register writes it: `2024`, `2024H1`, `2024Q2`, `2024-06`, `2024-01..09`. */
export function writePeriod({ year, from, to }: ActualPeriod): string {
  const length = to - from + 1
  if (length === 12) return `${year}`
  if (length === lengths.half && to % length === 0) return `${year}H${to / length}`
  if (length === lengths.quarter && to % length === 0) return `${year}Q${to / length}`
  const month = (number: number) => `${number}`.padStart(2, '0')
  return `${year}-${month(from)}${from === to ? '' : `..${month(to)}`}`
}

/** As a reader of the year meets it: `上半年`, `二季度`, `6月`, `1—9月`; empty for the whole year. */
export function printPeriodOfYear({ year, from, to }: ActualPeriod): string {
  const [, part, number] = /(H|Q)(\d)$/.exec(writePeriod({ year, from, to })) ?? []
  if (part === 'H') return number === '1' ? '上半年' : '下半年'
  if (part === 'Q') return `${'一二三四'[Number(number) - 1]}季度`
  if (to - from === 11) return ''
  return from === to ? `${from}月` : `${from}—${to}月`
}

/** Whether one stretch of a year lies within another and is not all of it. */
export function isPartOf(part: ActualPeriod, whole: ActualPeriod): boolean {
  if (part.year !== whole.year || part.from < whole.from || part.to > whole.to) return false
  return part.from > whole.from || part.to < whole.to
}

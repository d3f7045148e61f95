import { isLastOfMonth } from '../model/index.ts'

/** 成文日期, GB/T 9704-2012 7.3.5.4: Arabic digits, full year, month and day without a leading 0. */
export function printDate(isoDate: string): string {
  const [year, month, day] = isoDate.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** 时限 as prose: 2025年6月底前 where the deadline ends a month, else the day itself. */
export function printDeadline({ written, endsOn }: { written: string; endsOn: string }): string {
  const [year, month] = endsOn.split('-').map(Number)
  if (/^\d{4}$/.test(written) || endsOn.endsWith('-12-31')) return `${year}年底前`
  const endsMonth = !/^\d{4}-\d{2}-\d{2}$/.test(written) || isLastOfMonth(endsOn)
  return endsMonth ? `${year}年${month}月底前` : `${printDate(endsOn)}前`
}

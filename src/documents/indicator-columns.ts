import {
  type Baseline,
  type Indicator,
  type IndicatorRow,
  type IndicatorTable,
  type Period,
  type PointTarget,
  yearsIn,
} from '../model/index.ts'
import { type Amount, printAmount, printRange, printTarget, type Target } from '../quantity/index.ts'

/** A column: its head, how wide it is in 字 at least and at most, and what it says of a row. */
export interface IndicatorColumn {
  readonly heading: string
  readonly narrowest: number
  readonly widest: number
  readonly align: 'left' | 'center'
  /** One of 分年度目标, which stand under a head of their own. */
  readonly isYear?: true
  /** The serial number within the group is counted from 0. */
  text(row: IndicatorRow, index: number): string
}

/** The columns that are known of the targets; 单位, 属性 and the years only where a row has them. */
export function indicatorColumns(
  { headings, period }: IndicatorTable,
  rows: readonly IndicatorRow[],
): IndicatorColumn[] {
  const years = [...new Set(rows.flatMap(({ target }) => target.annual.map(({ year }) => year)))].sort()
  const column = (
    heading: string,
    [narrowest, widest]: [number, number],
    text: IndicatorColumn['text'],
  ): IndicatorColumn => ({
    heading,
    narrowest,
    widest,
    align: 'center',
    text,
  })
  const serial = column('序号', [2.6, 2.6], (_, index) => `${index + 1}`)
  const name = column('指标', [7.6, 15], ({ target }) => target.indicator.name)
  const unit = column('单位', [2.6, 5], ({ target }) => unitOf(target.indicator))
  const baseline = column(headings.baseline ?? baselineHeading(period), [4.6, 7], ({ target }) =>
    baselineText(target.baseline, target.indicator),
  )
  const target = column(headings.target ?? `${period.to}年目标`, [5, 9], (row) => targetText(row.target))
  const binding = column('属性', [3.8, 3.8], (row) => row.target.binding ?? '')
  const ofYears = years.map(
    (year): IndicatorColumn => ({
      ...column(`${year}年`, [4.1, 6], (row) => {
        const own = row.target.annual.find((annual) => annual.year === year)
        return own ? phraseOf(own.target, row.target.indicator) : ''
      }),
      isYear: true,
    }),
  )
  const isSaid = ({ text }: IndicatorColumn) => rows.some((row) => text(row, 0) !== '')
  return [
    serial,
    { ...name, align: 'left' },
    ...[unit].filter(isSaid),
    baseline,
    target,
    ...[binding].filter(isSaid),
    ...ofYears,
  ]
}

/** 责任部门, the last column. */
export function ownerColumn(owners: (row: IndicatorRow) => string): IndicatorColumn {
  return { heading: '责任部门', narrowest: 4.6, widest: 8, align: 'center', text: owners }
}

/** Of a year the result of the one before; of more the state before they began. */
function baselineHeading(period: Period): string {
  return `${period.from - 1}年${yearsIn(period) === 1 ? '实际' : '现状'}`
}

/** An event is done or not; there is nothing to count. */
function unitOf({ unit = '', measure }: Indicator): string {
  return measure === 'event' ? '' : unit
}

/** What is not known is said in words: a stroke would leave open whether it was forgotten. */
function baselineText(baseline: PointTarget['baseline'], indicator: Indicator): string {
  if (baseline === undefined) return ''
  return baseline === 'unknown' ? '暂无数据' : standing(baseline, indicator)
}

function standing(baseline: Baseline, indicator: Indicator): string {
  return 'index' in baseline ? baseline.name : printAmount(withoutUnit(baseline, indicator))
}

function targetText({ target, indicator }: PointTarget): string {
  return phraseOf(target, indicator)
}

/** A plain number without its unit, which has a column; any other phrase as it is, word for word as in prose. */
function phraseOf(target: Target, indicator: Indicator): string {
  if (target.commitment || target.due) return printTarget(target)
  if (target.kind === 'exact' && target.verb === undefined)
    return printAmount(withoutUnit(target.amount, indicator))
  if (target.kind === 'range' && target.verb === undefined) {
    return printRange({
      low: withoutUnit(target.low, indicator),
      high: withoutUnit(target.high, indicator),
    })
  }
  return printTarget(target)
}

function withoutUnit(amount: Amount, { unit }: Indicator): Amount {
  return amount.unit === unit ? { ...amount, unit: undefined } : amount
}

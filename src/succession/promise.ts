import Big from 'big.js'
import { isTotal, type Period, type PointTarget, yearsIn } from '../model/index.ts'
import {
  amountInterval,
  asPromised,
  type Interval,
  isProportion,
  levelInterval,
  negateInterval,
  pointInterval,
  scaleInterval,
  type Target,
  timesAYear,
  unitOfTarget,
  wantedInterval,
  yearlyInterval,
  yearsNamed,
} from '../quantity/index.ts'

/** A promise with the years that its document speaks for. */
export interface Promised {
  readonly target: PointTarget
  readonly period: Period
}

/** What the size of a promise is counted in. */
export type Measure = 'amount' | 'points' | 'levels' | 'places'

/** A promise as numbers that can be held against another one of the same `sort`. */
export interface Figure {
  /** Two figures are compared only where these are equal: a level with a level, a growth with a growth. */
  readonly sort: string
  /** Both ends closed, as far as anything is promised. */
  readonly promised: Interval
  /** Whether both ends were said (3～5个): then the upper one is hoped for too. */
  readonly isRange: boolean
  readonly measure: Measure
  readonly unit: string | undefined
  /** Which way is better, where the indicator or the sort says so. */
  readonly better: 'higher' | 'lower' | undefined
  /** Whether it was brought down to one year: 五年30人 is six a year. */
  readonly isPerYear: boolean
}

/** Whether a target can be counted: 持续下降 and 走在前列 cannot. */
export function isCounted(target: Target): boolean {
  if (target.kind === 'rank') return target.place.form !== 'tier'
  return !['direction', 'qualitative', 'comparative'].includes(target.kind)
}

/** The unit in which a promise is best counted. */
export function unitOfPromise({ target: { indicator, target } }: Promised): string | undefined {
  return indicator.unit ?? unitOfTarget(target)
}

/**
 * What is added or taken away, for each year.
 *
 * @param unit of the result, as of {@link levelFigure}
 */
export function changeFigure(
  { target: promise, period }: Promised,
  unit: string | undefined,
): Figure | undefined {
  const { target, indicator } = promise
  const years = yearsNamed(target) ?? yearsIn(period)
  const change = target.kind === 'perYear' ? target.inner : target
  if (!('by' in change)) return undefined
  // Of a flow, 新增30人 is what the year brings, not what it is more than the last.
  if (change.kind === 'increment' && indicator.measure === 'flow') return undefined
  const isPaced = target.kind === 'perYear' || ('pace' in target && target.pace !== undefined)
  // A share of several years is no share of one: it compounds.
  if (change.kind === 'growth' && !isPaced && years > 1) return undefined
  const size = levelInterval(change.by, change.kind === 'increment' ? unit : undefined)
  const times = target.kind === 'perYear' ? timesAYear[target.every.period] : 1
  if (!size || times === undefined) return undefined
  const promised = scaleInterval(asPromised(size), times, isPaced ? 1 : years)
  // Differences of shares are told in points.
  const isPoints = change.kind !== 'increment' || isProportion(unit)
  return {
    sort: change.kind,
    promised: change.sign === 'up' ? promised : negateInterval(promised),
    isRange: size.low !== null && size.high !== null,
    measure: isPoints ? 'points' : 'amount',
    unit: isPoints ? '%' : unit,
    better: wayOf(promise) ?? (change.sign === 'up' ? 'higher' : 'lower'),
    isPerYear: years > 1,
  }
}

/** The value that is to be reached; of a flow what one year is to bring. */
export function levelFigure(promise: Promised, unit: string | undefined): Figure | undefined {
  const { target, baseline, indicator } = promise.target
  const sort = sortOf(target)
  const isFlow = indicator.measure === 'flow' && sort === 'level'
  if (target.kind === 'perYear' && !isFlow) return undefined
  const { wanted, isShare } = isFlow
    ? yearlyFlow(promise, unit)
    : { wanted: wantedInterval(target, baseline, sort === 'level' ? unit : undefined), isShare: false }
  if (!wanted) return undefined
  return {
    sort,
    promised: asPromised(wanted),
    isRange: wanted.low !== null && wanted.high !== null,
    isPerYear: isShare,
    ...countedIn(promise.target, sort, unit),
  }
}

function sortOf(target: Target): string {
  if (target.kind === 'ordinal') return `ordinal ${target.scale}`
  // The first twelve of the country are not those of the province.
  if (target.kind === 'rank') return `rank ${target.within ?? ''}`
  return ['checklist', 'ratioTo', 'rule'].includes(target.kind) ? target.kind : 'level'
}

function countedIn(
  promise: PointTarget,
  sort: string,
  unit: string | undefined,
): Pick<Figure, 'measure' | 'unit' | 'better'> {
  const [kind] = sort.split(' ')
  if (kind === 'ordinal') return { measure: 'levels', unit: undefined, better: wayOf(promise) ?? 'higher' }
  if (kind === 'rank') return { measure: 'places', unit: undefined, better: 'lower' }
  if (kind === 'checklist') return { measure: 'amount', unit: '项', better: 'higher' }
  return { measure: isProportion(unit) ? 'points' : 'amount', unit, better: wayOf(promise) }
}

interface YearlyFlow {
  readonly wanted: Interval | undefined
  /** Whether it is a part, or a multiple, of what the phrase says. */
  readonly isShare: boolean
}

/** What a flow brings in one year: 每年6人以上 as it stands, 累计30人 and 三年新增30人 by its share, 2025年达到90万人次 in that year. */
function yearlyFlow({ target: promise, period }: Promised, unit: string | undefined): YearlyFlow {
  const { target, baseline } = promise
  if (target.kind === 'perYear') {
    return { wanted: yearlyInterval(target, unit), isShare: timesAYear[target.every.period] !== 1 }
  }
  const wanted =
    target.kind === 'increment' ? levelInterval(target.by, unit) : wantedInterval(target, baseline, unit)
  const years = yearsNamed(target) ?? (isTotal(promise, period) ? yearsIn(period) : 1)
  return years > 1
    ? { wanted: wanted && scaleInterval(wanted, 1, years), isShare: true }
    : { wanted, isShare: false }
}

/** Where nothing says which way is better, a lesser number may be the firmer promise. */
function wayOf({ indicator: { better } }: PointTarget): 'higher' | 'lower' | undefined {
  return better === 'steady' ? undefined : better
}

/** A baseline as a figure that the level of its promise can be held against; undefined where nobody knows it. */
export function standingFigure(promise: PointTarget, unit: string | undefined): Figure | undefined {
  const { baseline, target } = promise
  if (baseline === undefined || baseline === 'unknown') return undefined
  const isLevel = 'index' in baseline
  const sort = sortOf(target)
  const value = isLevel
    ? pointInterval(new Big(baseline.index))
    : amountInterval(baseline, sort === 'level' ? unit : undefined)
  if (!value) return undefined
  const counted = countedIn(promise, sort, unit)
  return { sort, promised: asPromised(value), isRange: false, isPerYear: false, ...counted }
}

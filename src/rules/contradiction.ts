import { asText, yearsIn } from '../model/index.ts'
import {
  compareIntervals,
  type Interval,
  isAmount,
  printAmount,
  printTarget,
  type Target,
  wantedInterval,
} from '../quantity/index.ts'
import { isChange, isComparable, isOfSameYears, isRelative, saidInterval } from './comparable.ts'
import { looksBack } from './looks-back.ts'
import type { Place } from './place.ts'
import type { SaidFigure } from './said-figures.ts'
import { type PlacedTarget, placeIn } from './subject.ts'
import { isComputable } from './unit-faults.ts'

/** A figure of prose, and what cannot be true together with it. */
export interface Contradiction {
  readonly said: SaidFigure
  readonly where: 'target' | 'prose'
  readonly other: string
  readonly at: Place
  /** What both start from, where one is a change and the other a level: without it they are not comparable. */
  readonly baseline?: string | undefined
}

/** The figures that no value can satisfy together with any target of their indicator. */
export function againstTargets(
  figures: readonly SaidFigure[],
  targets: readonly PlacedTarget[],
): Contradiction[] {
  return figures.flatMap((said) => {
    const found = targets.flatMap((placed) => againstTarget(said, placed) ?? [])
    return found.length === targets.length ? found.slice(0, 1) : []
  })
}

/**
 * The figures that no value can satisfy together with what other documents promise of the year that they name, each with
 * all of these. Of a level only: a change may be counted from elsewhere, and a flow be that of a part of the year.
 */
export function againstOthers(
  figures: readonly SaidFigure[],
  targets: readonly PlacedTarget[],
): Contradiction[] {
  const ofLevels = targets.filter(({ indicator }) => indicator.measure !== 'flow')
  return figures.flatMap((said) => {
    const { prose, figure, year } = said
    if (year === undefined || isChange(figure.target) || looksBack(prose, figure.number.start)) return []
    const ofYear = ofLevels.filter((placed) => !isChange(placed.target) && declaredFor(said, placed))
    return againstTargets([said], ofYear)
  })
}

function againstTarget(said: SaidFigure, placed: PlacedTarget): Contradiction | undefined {
  const { baseline, indicator, document } = placed
  const declared = declaredFor(said, placed)
  if (!declared || !isComparable(said.figure, declared.target) || !isComputable(placed)) return undefined
  const here = saidInterval(said.figure, baseline, indicator.unit)
  const there = wantedInterval(declared.target, baseline, indicator.unit)
  const isUnlike = isChange(said.figure.target) !== isChange(declared.target)
  const isRounded = isUnlike && [said.figure.target, declared.target].some(isRelative)
  if (!areApart(here, isRounded ? loosened(there) : there)) return undefined
  return {
    said,
    where: 'target',
    other: printTarget(declared.target),
    at: placeIn(document, declared.path),
    baseline: isUnlike && isAmount(baseline) ? printAmount(baseline) : undefined,
  }
}

/** An interval with what rounding can hide on each side: half a unit, or a hundredth of the figure. */
function loosened(interval: Interval | undefined): Interval | undefined {
  if (!interval) return undefined
  const move = (end: Interval['low'], sign: 1 | -1) => {
    if (end === null) return null
    return end.plus(end.abs().lt(50) ? 0.5 * sign : end.abs().div(100 * sign))
  }
  return { ...interval, low: move(interval.low, -1), high: move(interval.high, 1) }
}

/** What is declared of the year that prose speaks of; of another year than the last, only what says so itself. */
export function declaredFor(
  { year, figure }: SaidFigure,
  placed: PlacedTarget,
): { readonly target: Target; readonly path: PlacedTarget['path'] } | undefined {
  const { document, annual, period } = placed
  const end = asText(document)?.period.to
  // What one of several years adds, it adds to the year before, which nothing here knows.
  if (year !== undefined && yearsIn(period) > 1 && isChange(figure.target)) return undefined
  const ofYear = annual.find((one) => one.year === year)
  const declared = ofYear ?? (year === undefined || year === end ? placed : undefined)
  const years = ofYear ? 1 : yearsIn(period)
  return declared && isOfSameYears(figure, declared.target, years) ? declared : undefined
}

/** The figures, of one year, of as many years and of one kind, that exclude the first that was said. */
export function amongThemselves(figures: readonly SaidFigure[], unit: string | undefined): Contradiction[] {
  const alike = Map.groupBy(figures, ({ year, figure: { years, target } }) => {
    return `${year} ${years} ${target?.kind}`
  })
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (!first) return []
    const interval = saidInterval(first.figure, undefined, unit)
    const { prose, figure, written } = first
    return others
      .filter((said) => areApart(interval, saidInterval(said.figure, undefined, unit)))
      .map((said) => ({
        said,
        where: 'prose' as const,
        other: written,
        at: prose.place(figure.start, figure.end),
      }))
  })
}

/** Whether two intervals have no value in common. */
export function areApart(one: Interval | undefined, two: Interval | undefined): boolean {
  return one !== undefined && two !== undefined && ['below', 'above'].includes(compareIntervals(one, two))
}

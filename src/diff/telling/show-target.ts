import type { Location } from '../../diagnostics/index.ts'
import { isAmount, printAmount, printTarget } from '../../quantity/index.ts'
import type { Difference, DueValue, Measure } from '../../succession/index.ts'
import { promisedPhrase } from '../../succession/index.ts'
import type { DetailCode } from '../change-classes.ts'
import type { AnnualChange } from '../targets/compare-annual.ts'
import type { PlacedTarget } from '../targets/placed-target.ts'
import type { PlanLine } from '../targets/plan-line.ts'
import { standingCodes, type TargetChange } from '../targets/target-change.ts'

/** What became of one promise, as a reader is shown it. */
export interface ShownTarget {
  /** In the order of their classes; `below-actual` and `off-line` last. */
  readonly codes: readonly DetailCode[]
  readonly indicator: { readonly id: string; readonly name: string }
  readonly before: ShownPhrase | undefined
  readonly after: ShownPhrase | undefined
  readonly difference: ShownDifference | undefined
  /** What both sides begin at, where that is not the same figure. */
  readonly baselines: { readonly before: string; readonly after: string } | undefined
  /** What the register declares of how the indicator is counted otherwise, and from which day (yyyy-mm-dd) on. */
  readonly redefinitions: TargetChange['redefinitions']
  /** What the registers of the two sides say otherwise of the indicator. */
  readonly register: TargetChange['register']
  /** Years of a plan of several that are not as they were, in their order. */
  readonly annual: readonly ShownYear[]
  /** Where the indicator stood at the end of the year before, as the newer plan says. */
  readonly actual: { readonly year: number; readonly phrase: string } | undefined
  readonly line: ShownLine | undefined
  /** Why it is as it is, as the newer plan says with the target itself. */
  readonly reason: string | undefined
}

/** What one year is to bring, and was. */
export interface ShownYear {
  readonly year: number
  readonly code: AnnualChange['code']
  readonly before: string | undefined
  readonly after: string | undefined
}

export interface ShownPhrase {
  /** As promised, with the word that colours it. */
  readonly phrase: string
  readonly location: Location
}

/** Figures are decimals in digits: exact, whatever reads them. */
export interface ShownDifference {
  readonly from: string
  readonly to: string
  /** `to` minus `from`. */
  readonly by: string
  readonly percent: string | undefined
  readonly measure: Measure
  readonly unit: string | undefined
  readonly isPerYear: boolean
  readonly sense: Difference['sense']
}

/** How a target lies to a plan of several years that promises its indicator too. */
export interface ShownLine {
  /** What the longer plan promises, and by the end of which year. */
  readonly phrase: string
  readonly endsIn: number
  /** What is still to be done once the target of the year is met; undefined where nothing is, or no number tells. */
  readonly remaining: ShownDifference | undefined
  /** What the year owes to the longer plan, by what that is known, and as it is printed: with its unit, a level by its name. */
  readonly due: { readonly value: string; readonly by: DueValue['by']; readonly printed: string } | undefined
  readonly isOnLine: boolean | undefined
}

export function showTarget(change: TargetChange): ShownTarget {
  const { indicator, codes, before, after } = change
  const { difference, redefinitions, register, annual, actual, line } = change
  return {
    codes: [...codes, ...standingCodes(change)],
    indicator: { id: indicator.id, name: indicator.name },
    before: before && showPhrase(before),
    after: after && showPhrase(after),
    difference: difference && showDifference(difference),
    baselines: baselinesOf(change),
    redefinitions,
    register,
    annual: annual.map(showYear),
    actual: actual && { year: actual.year, phrase: actual.printed },
    line: line && showLine(line),
    reason: after?.target.reason,
  }
}

/** `412件`, `380件` */
export function baselinesOf({ codes, before, after }: TargetChange): ShownTarget['baselines'] {
  if (!codes.includes('baseline-changed')) return undefined
  const [was, is] = [before, after].map((side) => side?.target.baseline)
  return isAmount(was) && isAmount(is) ? { before: printAmount(was), after: printAmount(is) } : undefined
}

export function showYear({ year, code, before, after }: AnnualChange): ShownYear {
  const [was, is] = [before, after].map((side) => side && printTarget(side.target))
  return { year, code, before: was, after: is }
}

function showPhrase({ target, location }: PlacedTarget): ShownPhrase {
  return { phrase: promisedPhrase(target), location }
}

function showDifference({ from, to, by, percent, ...rest }: Difference): ShownDifference {
  const { measure, unit, isPerYear, sense } = rest
  const figures = { from: from.toFixed(), to: to.toFixed(), by: by.toFixed(), percent: percent?.toFixed() }
  return { ...figures, measure, unit, isPerYear, sense }
}

function showLine({ promise, endsIn, fromTarget, due, owed = '', isOnLine }: PlanLine): ShownLine {
  const remaining = fromTarget?.sense === 'better' ? showDifference(fromTarget) : undefined
  return {
    phrase: promisedPhrase(promise.target),
    endsIn,
    remaining,
    due: due && { value: due.value.toFixed(), by: due.by, printed: owed },
    isOnLine,
  }
}

import {
  type Amount,
  type AmountRange,
  asPromised,
  type Figure,
  isAmount,
  isSameInterval,
  type Level,
  printAmount,
  printFigure,
  printTarget,
  type TargetBody,
  wantedInterval,
} from '../quantity/index.ts'
import { isChange, isComparable, saidInterval } from './comparable.ts'
import { declaredFor } from './contradiction.ts'
import type { Place } from './place.ts'
import type { SaidFigure } from './said-figures.ts'
import { type PlacedTarget, placeIn } from './subject.ts'

/** What a target says in other digits, and where. */
export interface OtherWording {
  readonly other: string
  readonly at: Place
  /** What both start from, where one is a change and the other a level. */
  readonly baseline: string | undefined
}

/**
 * The target that a figure of prose equals exactly without looking like it: 0.5亿元 beside 5000万元, 31% beside 31.0%,
 * 新增1个 beside 增至7个. Where it looks like any of the targets, it is that one; 以上 and 不少于 are no other figure.
 */
export function inOtherWords(said: SaidFigure, targets: readonly PlacedTarget[]): OtherWording | undefined {
  const { figure } = said
  const equal = targets.flatMap((placed) => {
    const { baseline, indicator, document } = placed
    const declared = declaredFor(said, placed)
    if (!declared || !isComparable(figure, declared.target)) return []
    const here = saidInterval(figure, baseline, indicator.unit)
    const there = wantedInterval(declared.target, baseline, indicator.unit)
    if (!here || !there || !isSameInterval(asPromised(here), asPromised(there))) return []
    const isUnlike = isChange(figure.target) !== isChange(declared.target)
    const found: OtherWording = {
      other: printTarget(declared.target),
      at: placeIn(document, declared.path),
      baseline: isUnlike && isAmount(baseline) ? printAmount(baseline) : undefined,
    }
    return [{ found, looks: isUnlike ? '' : digitsOf(declared.target) }]
  })
  const looks = digitsOfFigure(figure)
  return equal.some((one) => one.looks === looks) ? undefined : equal[0]?.found
}

function digitsOfFigure({ target, amount }: Figure): string {
  if (target) return digitsOf(target)
  return amount ? amountDigits(amount) : ''
}

/** The digits of a phrase with their scale, as they are printed; not its unit, nor the words around. */
function digitsOf(target: TargetBody): string {
  switch (target.kind) {
    case 'hold':
    case 'perYear':
    case 'average':
      return digitsOf(target.inner)
    case 'increment':
    case 'pp':
    case 'growth':
      return amountDigits(target.by)
    case 'multiple':
      return amountDigits(target.factor)
    default:
      return amountDigits(target)
  }
}

function amountDigits(said: TargetBody | Level | Amount | AmountRange): string {
  if ('low' in said) return [said.low, said.high].map(amountDigits).join('～')
  const amount = 'amount' in said ? said.amount : said
  return 'places' in amount ? `${printFigure(amount)}${amount.scale}` : ''
}

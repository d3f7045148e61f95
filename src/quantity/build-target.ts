import type { Amount, AmountRange } from './amount.ts'
import type { Deadline } from './date-phrase.ts'
import { levelOf } from './level.ts'
import type {
  Checklist,
  Comparative,
  Direction,
  Exact,
  Fraction,
  Level,
  Max,
  Milestone,
  Min,
  Qualitative,
  Range,
  Rule,
  Target,
} from './target.ts'

/** Exactly this amount; a qualifier on it is dropped. */
export function exactly(amount: Amount): Exact {
  return { kind: 'exact', amount: { ...amount, qualifier: undefined } }
}

/** This amount or more: 以上 includes the number (民法典 1259). */
export function atLeast(amount: Amount): Min {
  return { kind: 'min', amount: { ...amount, qualifier: { word: '以上', place: 'after' } } }
}

/** This amount or less: 以内 includes the number (民法典 1259). */
export function atMost(amount: Amount): Max {
  return { kind: 'max', amount: { ...amount, qualifier: { word: '以内', place: 'after' } } }
}

/** From one amount to a greater one of the same unit, both included. */
export function between(low: Amount, high: Amount): Range {
  return { kind: 'range', low, high }
}

/** The level that an amount or a range is by its own words. */
export function levelFrom(amount: Amount | AmountRange): Level {
  return levelOf(amount)
}

/** Something done by a day, with what proves it. `action` defaults to 完成 where nothing says what is done. */
export function milestone(parts: {
  readonly due?: Deadline | undefined
  readonly action?: string | undefined
  readonly what?: string | undefined
  readonly evidence?: string | undefined
}): Milestone & Pick<Target, 'due'> {
  const { due, action, what, evidence } = parts
  const done = action ?? (what === undefined ? '完成' : undefined)
  return { kind: 'milestone', ...(due && { due }), action: done, what, evidence }
}

/**
 * Items of which all, or a number, must be done. All: they are printed alone, because the sentence around them says
 * what is done with them (取得肝移植资质、肾移植资质). More needed than named: some are still unnamed (等20项).
 */
export function checklist(items: readonly string[], need: 'all' | number = 'all', unit = '项'): Checklist {
  if (need === 'all') return { kind: 'checklist', items, need, closing: { form: 'all', word: '' } }
  return { kind: 'checklist', items, need, closing: { form: need < items.length ? 'among' : 'etc', unit } }
}

/** Measured against a figure of others, whose year and source can be stated. */
export function comparative(op: 'above' | 'notBelow', benchmark: Comparative['benchmark']): Comparative {
  return { kind: 'comparative', op, word: op === 'above' ? '高于' : '不低于', benchmark }
}

/** A trend, in every year or over the whole period. */
export function direction(trend: 'up' | 'down' | 'hold', yearly = false): Direction {
  if (trend === 'hold') return { kind: 'direction', trend, yearly: false, verb: '保持稳定' }
  const verb = trend === 'up' ? '提高' : '下降'
  return { kind: 'direction', trend, yearly, manner: yearly ? '逐年' : '持续', verb }
}

/** A norm that is applied, not a result that is pursued. */
export function rule(
  inner: Level | Fraction,
  words: { readonly subject?: string; readonly softness?: string } = {},
): Rule {
  return { kind: 'rule', ...words, inner }
}

/** Meant not to be counted: printed as it is. */
export function qualitative(text: string): Qualitative {
  return { kind: 'qualitative', text }
}

import { isAmount, printTarget, type Target, wantedInterval } from '../../quantity/index.ts'
import { defineRule } from '../rule.ts'
import { givenStanding, type Standing, standingFinder } from '../standing.ts'
import { type PlacedTarget, placeIn } from '../subject.ts'

/** A target that is met before anything is done: by its baseline or, where it has none, by the result of the year before. */
export const targetAlreadyMet = defineRule({
  code: 'target/already-met',
  number: 'T02',
  preset: 'recommended',
  check(subject, report) {
    const standing = standingFinder(subject)
    for (const placed of subject.targets) {
      const given = givenStanding(placed)
      const stood = given ?? standing(placed)
      if (!stood || isKept(placed.target) || !isMet(placed, stood)) continue
      // What a flow brought last year it may bring again; only what cannot come up to it is a step back.
      if (!given && placed.indicator.measure === 'flow' && !isShort(placed, stood)) continue
      const { indicator, target, document, path } = placed
      report({
        args: { indicator: indicator.name, target: printTarget(target), baseline: stood.written },
        at: placeIn(document, path),
        related: [{ at: stood.at, note: stood.note }],
      })
    }
  },
})

function isMet({ target, baseline, indicator }: PlacedTarget, { value: have }: Standing): boolean {
  const { better, unit, measure } = indicator
  if (target.kind === 'ordinal')
    return measure === 'level' && better !== 'lower' && (have.low?.gte(target.level.index) ?? false)
  // Which way a target lies is the indicator's to say: 达到80件 may be fewer than now, or more.
  if (better === undefined || better === 'steady' || measure === 'level') return false
  if (!['exact', 'range', better === 'lower' ? 'max' : 'min'].includes(target.kind)) return false
  const want = wantedInterval(target, isAmount(baseline) ? baseline : undefined, unit)
  if (!want) return false
  return better === 'lower'
    ? !!have.high && !!want.high && have.high.lte(want.high)
    : !!have.low && !!want.low && have.low.gte(want.low)
}

/** Whether even the best that a target promises is less than there was. */
function isShort({ target, indicator: { better, unit } }: PlacedTarget, { value: have }: Standing): boolean {
  const want = wantedInterval(target, undefined, unit)
  if (better === 'lower') return !!have.high && !!want?.low && have.high.lt(want.low)
  return !!have.low && !!want?.high && have.low.gt(want.high)
}

/** Caps, floors and what is to be kept (不超过50人, 不低于90%, 控制在8天以内, 保持六级): met from the start, rightly. */
function isKept(target: Target): boolean {
  const verb = 'verb' in target ? (target.verb ?? '') : ''
  const bound =
    'amount' in target ? target.amount.qualifier : 'qualifier' in target ? target.qualifier : undefined
  return (
    /^(?:控制|限定|保持|稳定|维持)/u.test(verb) ||
    /^(?:不|至少|最|[≤≥]|以内|之内|内)/u.test(bound?.word ?? '')
  )
}

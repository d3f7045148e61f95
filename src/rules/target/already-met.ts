import {
  baselineInterval,
  isAmount,
  printAmount,
  printTarget,
  type Target,
  wantedInterval,
} from '../../quantity/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** A target that the baseline meets before anything is done. */
export const targetAlreadyMet = defineRule({
  code: 'target/already-met',
  number: 'T02',
  preset: 'recommended',
  check({ targets }, report) {
    for (const placed of targets) {
      const { indicator, target, baseline, document, path } = placed
      const found = (baseline: string) =>
        report({
          args: { indicator: indicator.name, target: printTarget(target), baseline },
          at: placeIn(document, path),
          related: [{ at: placeIn(document, [...path, 'baseline']), note: 'baseline-here' }],
        })
      if (target.kind === 'ordinal' && typeof baseline === 'object' && 'index' in baseline) {
        const isMet = indicator.better !== 'lower' && baseline.index >= target.level.index
        if (isMet && !isKept(target)) found(baseline.name)
        continue
      }
      // Which way a target lies is the indicator's to say: 达到80件 may be fewer than now, or more.
      if (!isAmount(baseline) || indicator.better === undefined || indicator.better === 'steady') continue
      const isLower = indicator.better === 'lower'
      const isReached = ['exact', 'range', isLower ? 'max' : 'min'].includes(target.kind) && !isKept(target)
      const have = isReached && baselineInterval(baseline, indicator.unit)
      const want = wantedInterval(target, baseline, indicator.unit)
      if (!have || !want) continue
      const isMet = isLower
        ? have.high && want.high && have.high.lte(want.high)
        : have.low && want.low && have.low.gte(want.low)
      if (isMet) found(printAmount(baseline))
    }
  },
})

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

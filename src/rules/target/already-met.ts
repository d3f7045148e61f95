import { printTarget } from '../../quantity/index.ts'
import { baselineInterval, isAmount, printPlain, wantedInterval } from '../declared-interval.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** Targets that say where to get to. A cap or a floor (不超过50人) is kept, not reached, and may be met from the start. */
const reaching: readonly string[] = ['exact', 'min', 'range']

/** A target that the baseline meets before anything is done. */
export const targetAlreadyMet = defineRule({
  code: 'target/already-met',
  number: 'T02',
  preset: 'recommended',
  check({ targets }, report) {
    for (const { indicator, target, baseline, document, path } of targets) {
      const at = placeIn(document, path)
      const related = [{ at: placeIn(document, [...path, 'baseline']), note: 'baseline-here' as const }]
      const args = { indicator: indicator.name, target: printTarget(target) }
      if (target.kind === 'ordinal' && typeof baseline === 'object' && 'index' in baseline) {
        const isMet = indicator.better !== 'lower' && baseline.index >= target.level.index
        if (isMet) report({ args: { ...args, baseline: baseline.name }, at, related })
        continue
      }
      if (!isAmount(baseline) || indicator.better === 'steady') continue
      const kinds = indicator.better === 'lower' ? ['exact', 'range'] : reaching
      const have = kinds.includes(target.kind) && baselineInterval(baseline, indicator.unit)
      const want = wantedInterval(target, baseline, indicator.unit)
      if (!have || !want) continue
      const isMet =
        indicator.better === 'lower'
          ? have.high && want.high && have.high.lte(want.high)
          : have.low && want.low && have.low.gte(want.low)
      if (isMet) report({ args: { ...args, baseline: printPlain(baseline) }, at, related })
    }
  },
})

import { asText } from '../../model/index.ts'
import { printTarget, wantedInterval } from '../../quantity/index.ts'
import { compareYears, promisedAmount } from '../decomposition.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'
import { isComputable } from '../unit-faults.ts'

/** Yearly targets that do not make the target of the whole period: by sum, by last value and way, or by mean. */
export const targetDecomposition = defineRule({
  code: 'target/decomposition',
  number: 'T04',
  preset: 'recommended',
  check({ targets }, report) {
    for (const placed of targets) {
      const { indicator, target, baseline, annual, document, path } = placed
      const period = asText(document)?.period
      if (annual.length === 0 || !period) continue
      const found = (
        problem: 'sum' | 'end' | 'mean' | 'way' | 'year' | 'every-year',
        arithmetic: string,
        at = [...path, 'annual'],
      ) =>
        report({
          args: { indicator: indicator.name, problem, arithmetic },
          at: placeIn(document, at),
          related: [{ at: placeIn(document, path), note: 'target-here' }],
        })
      const isInside = (year: number) => year >= period.from && year <= period.to
      for (const { year, path: at } of annual) {
        if (!isInside(year)) found('year', `${year} ∉ ${period.from}—${period.to}`, [...at])
      }
      const goal = promisedAmount(target, indicator) ?? wantedInterval(target, baseline, indicator.unit)
      if (!goal || !isComputable(placed)) continue
      const years = annual.filter(({ year }) => isInside(year))
      for (const mismatch of compareYears(years, { promise: placed, goal, period })) {
        const { problem, arithmetic, path: at } = mismatch
        const whole = problem === 'way' ? '' : ` ≠ ${printTarget(target)}`
        found(problem, `${arithmetic}${whole}`, at && [...at])
      }
    }
  },
})

import { printTarget, targetInterval } from '../../quantity/index.ts'
import { amountsOf, compareYears } from '../decomposition.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** Yearly targets that do not make the target of the whole period: by sum, by last value and way, or by mean. */
export const targetDecomposition = defineRule({
  code: 'target/decomposition',
  number: 'T04',
  preset: 'recommended',
  check({ targets }, report) {
    for (const placed of targets) {
      const { indicator, target, annual, document, path } = placed
      if (annual.length === 0 || document.kind === 'notice') continue
      const { from, to } = document.period
      const related = [{ at: placeIn(document, path), note: 'target-here' as const }]
      for (const { year, path: at } of annual) {
        if (year >= from && year <= to) continue
        const arithmetic = `${year} ∉ ${from}—${to}`
        report({
          args: { indicator: indicator.name, problem: 'year', arithmetic },
          at: placeIn(document, at),
          related,
        })
      }
      const years = amountsOf(annual, indicator.unit)
      const whole = targetInterval(target, undefined, indicator.unit)
      if (!years || !whole) continue
      const better = indicator.better === 'lower' ? 'lower' : 'higher'
      const isYearly = target.kind === 'perYear' || target.kind === 'average'
      const measure = isYearly ? target.kind : indicator.measure
      const isWhole = years.at(-1)?.year === to
      for (const { problem, arithmetic, path: at } of compareYears(years, whole, measure, better, isWhole)) {
        const written = arithmetic.replace('{target}', printTarget(target))
        report({
          args: { indicator: indicator.name, problem, arithmetic: written },
          at: placeIn(document, at ?? [...path, 'annual']),
          related,
        })
      }
    }
  },
})

import { printTarget } from '../../quantity/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** A figure of which nobody can say whether it is of a day, of each year, or of all years together. */
export const targetPeriod = defineRule({
  code: 'target/period',
  number: 'T07',
  preset: 'recommended',
  check({ targets }, report) {
    for (const { indicator, target, annual, years, document, path } of targets) {
      const found = (problem: 'point-and-mean' | 'stock-by-year' | 'flow-without-period') =>
        report({
          args: { indicator: indicator.name, target: printTarget(target), problem },
          at: placeIn(document, path),
          ...(problem === 'flow-without-period' && { severity: 'warning' as const }),
        })
      const isYearly = target.kind === 'perYear' || target.kind === 'average'
      const isLevel = ['exact', 'min', 'max', 'range'].includes(target.kind)
      // 2025年末，年均90万人次: the end of a year has no mean of years.
      if (target.kind === 'average' && target.due !== undefined) found('point-and-mean')
      // 每年增加2个 is a change of a stock; 每年36个 is nothing.
      else if (indicator.measure === 'stock' && isYearly && target.inner.kind !== 'increment')
        found('stock-by-year')
      else if (indicator.measure === 'flow' && isLevel && years > 1 && annual.length === 0) {
        if (!('verb' in target && target.verb?.startsWith('累计'))) found('flow-without-period')
      }
    }
  },
})

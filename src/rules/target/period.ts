import { yearsIn } from '../../model/index.ts'
import { printTarget, type Target, verbSense } from '../../quantity/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** A figure of which nobody can say whether it is of a day, of each year, or of all years together. */
export const targetPeriod = defineRule({
  code: 'target/period',
  number: 'T07',
  preset: 'recommended',
  check({ targets }, report) {
    for (const { indicator, target, annual, period, document, path } of targets) {
      const found = (problem: 'point-and-mean' | 'stock-by-year' | 'flow-without-period') =>
        report({
          args: { indicator: indicator.name, target: printTarget(target), problem },
          at: placeIn(document, path),
          ...(problem === 'flow-without-period' && { severity: 'warning' as const }),
        })
      // 2025年末，年均90万人次: the end of a year has no mean of years.
      if (target.kind === 'average' && target.due !== undefined) found('point-and-mean')
      else if (indicator.measure === 'stock' && asksEachYear(target)) found('stock-by-year')
      // 2025年达到90万人次 is said of that year.
      else if (
        indicator.measure === 'flow' &&
        yearsIn(period) > 1 &&
        annual.length === 0 &&
        target.due === undefined
      ) {
        if (isBareLevel(target)) found('flow-without-period')
      }
    }
  },
})

/** 每年36个, 年均90人; but 每年新增2个 is a change of a stock, and 每年不少于5人 a floor for every year's end. */
function asksEachYear(target: Target): boolean {
  if (target.kind !== 'perYear' && target.kind !== 'average') return false
  const { inner } = target
  const isFloor = 'amount' in inner && /^(?:不|至少)/u.test(inner.amount.qualifier?.word ?? '')
  return inner.kind !== 'increment' && !(isFloor && target.kind === 'perYear')
}

/** A level whose words do not say that it is a total (累计, 共, 五年). */
function isBareLevel(target: Target): boolean {
  const isLevel = ['exact', 'min', 'max', 'range'].includes(target.kind)
  return isLevel && !('verb' in target && verbSense(target.verb) === 'total')
}

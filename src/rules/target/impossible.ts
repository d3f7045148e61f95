import { directionOf, printTarget } from '../../quantity/index.ts'
import { wantedInterval } from '../declared-interval.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** Percentages of a whole, which can be no more than all of it; 床位使用率 and rates of growth can. */
const shareOfWhole =
  /(?:占比|比例|通过率|覆盖率|合格率|就业率|达标率|申报率|预约诊疗率|死亡率|病死率|满意度)$/u

/** A target that points away from where its indicator should go, or that no share can reach. */
export const targetImpossible = defineRule({
  code: 'target/impossible',
  number: 'T03',
  preset: 'recommended',
  check({ targets }, report) {
    for (const { indicator, target, baseline, document, path } of targets) {
      const found = (problem: 'wrong-way' | 'above-all' | 'below-nothing') =>
        report({
          args: { indicator: indicator.name, target: printTarget(target), problem },
          at: placeIn(document, path),
        })
      const way = directionOf(target)
      const isAgainst =
        (indicator.better === 'higher' && way === 'down') || (indicator.better === 'lower' && way === 'up')
      // 达到 is said of either direction; only a change says where it goes.
      if (isAgainst && ['increment', 'pp', 'growth', 'direction', 'multiple'].includes(target.kind)) {
        found('wrong-way')
      }
      const isShare = indicator.unit === '%' && shareOfWhole.test(indicator.name)
      const wanted = isShare ? wantedInterval(target, baseline, '%') : undefined
      if (wanted?.low?.gt(100)) found('above-all')
      if (wanted?.high?.lt(0)) found('below-nothing')
    }
  },
})

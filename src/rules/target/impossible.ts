import {
  directionOf,
  isAmount,
  printTarget,
  type Target,
  targetInterval,
  unitOf,
  wantedInterval,
} from '../../quantity/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'
import { isComputable } from '../unit-faults.ts'

/** Percentages of a whole, which can be no more than all of it; 床位使用率 and rates of growth can. */
const shareOfWhole =
  /(?:占比|比例|通过率|覆盖率|合格率|就业率|达标率|申报率|预约诊疗率|死亡率|病死率|满意度)$/u

/** A target that points away from where its indicator should go, or that no share and no count can reach. */
export const targetImpossible = defineRule({
  code: 'target/impossible',
  number: 'T03',
  preset: 'recommended',
  check({ targets }, report) {
    for (const placed of targets) {
      const { indicator, target, baseline, document, path } = placed
      const found = (problem: 'wrong-way' | 'above-all' | 'below-nothing') =>
        report({
          args: { indicator: indicator.name, target: printTarget(target), problem },
          at: placeIn(document, path),
          ...(problem !== 'wrong-way' &&
            isAmount(baseline) && {
              related: [{ at: placeIn(document, [...path, 'baseline']), note: 'baseline-here' as const }],
            }),
        })
      const way = isChange(target) ? directionOf(target) : undefined
      if (indicator.better === (way === 'down' ? 'higher' : way === 'up' ? 'lower' : 'none'))
        found('wrong-way')
      if (!isComputable(placed)) continue
      const { name, unit = '', measure } = indicator
      const isShare = unit === '%' && shareOfWhole.test(name)
      const wanted = wantedInterval(target, baseline, indicator.unit)
      if (isShare && wanted?.low?.gt(100)) found('above-all')
      // A surplus of money can turn into a loss; people, cases and days cannot.
      const isCounted = ['stock', 'flow', 'average'].includes(measure) && unitOf(unit)?.dimension !== 'money'
      const isBelow = wanted?.high?.lt(0) || losesMoreThanAll(target)
      if ((isShare || (isCounted && unit !== '%')) && isBelow) found('below-nothing')
    }
  },
})

/** 达到 is said of either direction; only a change says where it goes. */
function isChange(target: Target): boolean {
  const kind = target.kind === 'perYear' || target.kind === 'average' ? target.inner.kind : target.kind
  return ['increment', 'pp', 'growth', 'direction', 'multiple'].includes(kind)
}

function losesMoreThanAll(target: Target): boolean {
  const isLoss = target.kind === 'growth' && target.sign === 'down'
  return (isLoss && targetInterval(target.by, undefined, '%')?.low?.gt(100)) ?? false
}

import { printTarget } from '../../quantity/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** Figures of the office's own past, which it can look up itself: 不低于上年. */
const ownPast = /^(?:上一?年|去年|近三年|前三年|历史|基期)/u

/** A comparison with a figure that nobody can look up, or a rank among nobody in particular. */
export const targetBenchmark = defineRule({
  code: 'target/benchmark',
  number: 'T11',
  preset: 'recommended',
  check({ targets }, report) {
    for (const { indicator, target, benchmark, document, path } of targets) {
      const found = (problem: 'source' | 'population') =>
        report({
          args: { indicator: indicator.name, target: printTarget(target), problem },
          at: placeIn(document, path),
        })
      if (target.kind === 'comparative' && benchmark === undefined) {
        const { name, year } = target.benchmark
        if (year === undefined && !ownPast.test(name)) found('source')
      }
      // 国考省内排名 says by its own name among whom.
      const saysWhere = /全[国省区市盟县]|[国省区市盟县院]内|自治区|行业|同级|同类/u.test(indicator.name)
      if (target.kind === 'rank' && target.within === undefined && benchmark === undefined && !saysWhere)
        found('population')
    }
  },
})

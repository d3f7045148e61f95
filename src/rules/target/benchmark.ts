import { printTarget } from '../../quantity/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

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
      if (target.kind === 'comparative' && benchmark === undefined && target.benchmark.year === undefined) {
        found('source')
      }
      // 国考省内排名 says by its own name among whom.
      const saysWhere = /全国|全区|全省|全市|省内|区内|市内|国内|行业/u.test(indicator.name)
      if (target.kind === 'rank' && target.within === undefined && !saysWhere) found('population')
    }
  },
})

import { printTarget } from '../../quantity/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** A change from nowhere: nobody can say at the end of the year whether it was reached. */
export const targetNoBaseline = defineRule({
  code: 'target/no-baseline',
  number: 'T06',
  preset: 'recommended',
  check({ targets }, report) {
    for (const { indicator, target, baseline, document, path } of targets) {
      // 较2020年增长… names its base; a multiple 翻一番 and a share do not.
      const isChange = ['increment', 'pp', 'growth', 'multiple'].includes(target.kind)
      // What a flow brings anew in its own year (新增1个 of a flow) starts from nothing.
      const startsAnew = target.kind === 'increment' && indicator.measure === 'flow'
      if (!isChange || startsAnew || baseline !== undefined) continue
      report({
        args: { indicator: indicator.name, target: printTarget(target) },
        at: placeIn(document, path),
      })
    }
  },
})

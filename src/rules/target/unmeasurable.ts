import { printTarget } from '../../quantity/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** Words that look like a quantity and are none. */
const vague = /一批|若干|合理范围|一定数量|一定规模|明显|显著|大幅|较大/u

/** A target of an indicator that nobody can say to be met or missed. */
export const targetUnmeasurable = defineRule({
  code: 'target/unmeasurable',
  number: 'T12',
  preset: 'recommended',
  check({ targets }, report) {
    for (const { indicator, target, isUnderstood, binding, document, path } of targets) {
      if (!isUnderstood) continue
      const phrase = printTarget(target)
      const word = vague.exec(phrase)?.[0]
      // A trend without a number can be watched, but not required.
      const isLoose = binding === '约束性' && (target.kind === 'direction' || target.kind === 'qualitative')
      const found = word ?? (isLoose ? '约束性' : undefined)
      if (found === undefined) continue
      report({ args: { indicator: indicator.name, target: phrase, found }, at: placeIn(document, path) })
    }
  },
})

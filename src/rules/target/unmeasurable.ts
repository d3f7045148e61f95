import { printTarget } from '../../quantity/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** Words that look like a quantity and are none. 第一批 is one of its kind, 较大事故 a grade that the law defines. */
const vague =
  /(?<![第新下上同])一批(?!次)|若干|合理范围|一定数量|一定规模|明显|显著|大幅|较大(?!及|以上|安全|事故)/u

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
      // A trend without a number can be watched, but not required. 通过等级评审 is no number, but done or not.
      const isLoose = binding === '约束性' && target.kind === 'direction'
      if (word === undefined && !isLoose) continue
      report({ args: { indicator: indicator.name, target: phrase, word }, at: placeIn(document, path) })
    }
  },
})

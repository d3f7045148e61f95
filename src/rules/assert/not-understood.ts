import { nearestNames } from '../../diagnostics/index.ts'
import { indicatorCallNames, unitCallNames } from '../../model/index.ts'
import { assertionsOf } from '../assertions.ts'
import { namesIn, readExpression } from '../expression.ts'
import { defineRule } from '../rule.ts'

/** An assertion that cannot be read, or that asks for something that the registers do not have. */
export const assertNotUnderstood = defineRule({
  code: 'assert/not-understood',
  number: 'own',
  preset: 'recommended',
  check(subject, report) {
    const { indicators, organization } = subject.workspace
    const known = new Set([
      ...indicators.indicators.flatMap(indicatorCallNames),
      ...organization.units.flatMap(unitCallNames),
    ])
    for (const { assertion, at } of assertionsOf(subject)) {
      const read = readExpression(assertion.that)
      if ('problem' in read) {
        const { problem, found, nearest, offset } = read
        const stretch = { start: offset, length: Math.max(1, found.length) }
        report({ args: { found, problem, nearest }, at: { ...at, stretch } })
        continue
      }
      for (const name of namesIn(read.expression).filter((one) => !known.has(one))) {
        const stretch = { start: assertion.that.indexOf(name), length: name.length }
        report({
          args: { found: name, problem: 'unknown-thing', nearest: nearestNames(name, known) },
          at: { ...at, stretch },
        })
      }
    }
  },
})

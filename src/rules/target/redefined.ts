import { asText } from '../../model/index.ts'
import { redefinitionFinder } from '../redefinitions.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/**
 * A target whose indicator counts something else before its years are over: its beginning and its end cannot be compared.
 * Where a reason is given, the office has thought of it. What changes on the first day holds for all of the years.
 */
export const targetRedefined = defineRule({
  code: 'target/redefined',
  number: 'T14',
  preset: 'recommended',
  check(subject, report) {
    const redefinition = redefinitionFinder(subject)
    for (const { indicator, reason, point, document, path } of subject.targets) {
      const period = asText(document)?.period
      if (!period || (reason ?? point?.reason) !== undefined) continue
      const changed = redefinition(indicator, `${period.from}-01-01`, `${period.to}-12-31`)
      if (!changed) continue
      const { from, definition, at } = changed
      report({
        args: { indicator: indicator.name, from, definition },
        at: placeIn(document, path, 'key'),
        related: [{ at, note: 'register-here' }],
      })
    }
  },
})

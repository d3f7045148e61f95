import { sameDimension } from '../../quantity/index.ts'
import { isMeasureWord } from '../measure-words.ts'
import { placeOfRecord } from '../recorded.ts'
import { defineRule } from '../rule.ts'

/** A figure of the register in a unit that its indicator is not measured in: 人 for 人次, 例 for a percentage. */
export const actualUnit = defineRule({
  code: 'actual/unit',
  number: 'T05',
  preset: 'recommended',
  check({ workspace }, report) {
    for (const record of workspace.actuals.records) {
      const { indicator, period, value } = record
      const { name, unit: expected } = indicator
      const found = 'places' in value ? value.unit : undefined
      if (expected === undefined || found === undefined || sameDimension(found, expected)) continue
      report({
        args: { indicator: name, period, found, expected },
        at: placeOfRecord(record),
        ...(isMeasureWord(found) && isMeasureWord(expected) && { severity: 'warning' as const }),
      })
    }
  },
})

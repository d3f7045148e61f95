import { printDocumentNumber } from '../../model/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** The year of a number is the year in which it was given: that of the signing. */
export const formatYear = defineRule({
  code: 'format/year',
  number: 'F01',
  preset: 'recommended',
  check({ officials }, report) {
    for (const notice of officials) {
      const { number, signedOn } = notice
      if (!number || signedOn.startsWith(`${number.year}-`)) continue
      report({
        args: { number: printDocumentNumber(number), signed: signedOn },
        at: placeIn(notice, ['number']),
        related: [{ at: placeIn(notice, ['signedOn']), note: 'also-here' }],
      })
    }
  },
})

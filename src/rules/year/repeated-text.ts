import { saysAgain, textsOfBothYears } from '../last-years-texts.ts'
import { defineRule } from '../rule.ts'

/** The text of last year again: a report that nobody wrote, or a point that nobody thought over. */
export const yearRepeatedText = defineRule({
  code: 'year/repeated-text',
  number: 'Y04',
  preset: 'recommended',
  check(subject, report) {
    for (const { now, before } of textsOfBothYears(subject)) {
      const same = before.find((one) => saysAgain(now, one))
      if (!same) continue
      report({
        args: { what: now.point ? 'point' : 'report', begins: now.flat.slice(0, 12) },
        at: now.place(0, now.flat.length),
        related: [{ at: same.place(0, same.flat.length), note: 'last-year-here' }],
      })
    }
  },
})

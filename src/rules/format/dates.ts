import { officialsOf } from '../officials.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** Approved, then signed, then printed (条例 article 9). */
export const formatDates = defineRule({
  code: 'format/dates',
  number: 'F08',
  preset: 'recommended',
  check({ documents }, report) {
    for (const notice of officialsOf(documents)) {
      const { approval, signedOn: signed, printedOn } = notice
      const related = [{ at: placeIn(notice, ['signedOn']), note: 'also-here' as const }]
      if (approval && approval.on > signed) {
        const args = { problem: 'approved-after' as const, signed, other: approval.on }
        report({ args, at: placeIn(notice, ['approval', 'on']), related })
      }
      if (printedOn !== undefined && printedOn < signed) {
        const args = { problem: 'printed-before' as const, signed, other: printedOn }
        report({ args, at: placeIn(notice, ['printedOn']), related })
      }
    }
  },
})

import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** Approved, then signed, then printed (条例 article 9); and in force from then on, not before. */
export const formatDates = defineRule({
  code: 'format/dates',
  number: 'F08',
  preset: 'recommended',
  check({ documents, officials, signedOn }, report) {
    for (const document of documents) {
      const signed = signedOn(document)
      if (document.kind === 'rules' && signed !== undefined && (document.effectiveOn ?? signed) < signed) {
        const args = { problem: 'in-force-before' as const, signed, other: document.effectiveOn ?? '' }
        // Pay and allowances are sometimes meant to be granted from an earlier day.
        report({ args, at: placeIn(document, ['effectiveOn']), severity: 'warning' })
      }
    }
    for (const notice of officials) {
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

import { noticesOf } from '../notices.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** A document of the party committee that another meeting approved, or one of the hospital that 党委会 did. */
export const formatIssuer = defineRule({
  code: 'format/issuer',
  number: 'F04',
  preset: 'recommended',
  check({ documents }, report) {
    for (const notice of noticesOf(documents)) {
      const { approval } = notice
      const [issuer] = notice.issuers
      if (!issuer || !approval) continue
      const isOfParty = /委员会$|党委$/u.test(issuer.name)
      const byParty = /党委(?:会|常委会|扩大会)?/u.test(approval.body)
      const byManagement = /院长办公会|院务会|行政办公会/u.test(approval.body)
      // Matters of the hospital may go through both; only the party's own go through its committee alone.
      if (!isOfParty || byParty || !byManagement) continue
      report({
        args: { issuer: issuer.name, body: approval.body },
        at: placeIn(notice, ['approval', 'body']),
      })
    }
  },
})

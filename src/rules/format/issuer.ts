import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** A document of the party committee that only a meeting of the management approved. */
export const formatIssuer = defineRule({
  code: 'format/issuer',
  number: 'F04',
  preset: 'recommended',
  check({ officials }, report) {
    for (const notice of officials) {
      const { approval } = notice
      const [issuer] = notice.issuers
      if (!issuer || !approval) continue
      const isOfParty = /^中共|^中国共产党|党委$|党组$/u.test(issuer.name)
      const byParty = /党委(?:会|常委会|扩大会)?/u.test(approval.body)
      const byManagement = /院长办公会|院务会|行政办公会/u.test(approval.body)
      // 卫生健康委员会 is none of the party's; and matters of the hospital may go through both meetings.
      if (!isOfParty || byParty || !byManagement) continue
      report({
        args: { issuer: issuer.name, body: approval.body },
        at: placeIn(notice, ['approval', 'body']),
      })
    }
  },
})

import { placeOfIssuer } from '../register-places.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** 党发 is of the party committee, 院发 of the hospital: the number says who issues. */
export const formatPrefix = defineRule({
  code: 'format/prefix',
  number: 'F02',
  preset: 'recommended',
  check({ workspace, officials }, report) {
    for (const notice of officials) {
      const { number } = notice
      const [issuer] = notice.issuers
      const prefixes = [issuer?.prefix ?? []].flat()
      if (!issuer || !number || prefixes.includes(number.prefix)) continue
      report({
        args: { found: number.prefix, expected: prefixes.join('、'), issuer: issuer.name },
        at: placeIn(notice, ['number']),
        related: [{ at: placeOfIssuer(issuer, 'prefix', { workspace }), note: 'register-here' }],
      })
    }
  },
})

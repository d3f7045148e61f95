import { pointsOf, unitNameOn } from '../../model/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** Several leads: each waits for the other. The first named is customarily the lead, the others support. */
export const ownerSeveralLeads = defineRule({
  code: 'owner/several-leads',
  number: 'D04',
  preset: 'recommended',
  check({ documents, signedOn }, report) {
    for (const document of documents) {
      for (const { id, leads, path } of pointsOf(document)) {
        if (leads.length < 2) continue
        const names = leads.map((unit) => unitNameOn(unit, signedOn(document)))
        report({ args: { id, leads: names }, at: placeIn(document, [...path, 'lead']) })
      }
    }
  },
})

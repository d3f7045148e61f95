import { pointsOf } from '../../model/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** A point that nobody leads. A lead that is not in the register is complained of where it stands. */
export const ownerNoLead = defineRule({
  code: 'owner/no-lead',
  number: 'D04',
  preset: 'recommended',
  check({ documents }, report) {
    for (const document of documents) {
      for (const { id, lead, path } of pointsOf(document)) {
        if (lead) continue
        const isNamed = document.parsed.locate([...path, 'lead']).start !== document.parsed.locate(path).start
        if (!isNamed) report({ args: { id }, at: placeIn(document, [...path, 'id']) })
      }
    }
  },
})

import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** A notice that issues a plan and does not say who approved the plan. One with a text of its own says it there. */
export const formatApproval = defineRule({
  code: 'format/approval',
  number: 'F08',
  preset: 'recommended',
  check({ officials }, report) {
    for (const notice of officials) {
      const saysItself = notice.paragraphs.length > 0 || notice.sections.length > 0
      if (notice.approval === undefined && !saysItself)
        report({ args: {}, at: placeIn(notice, ['issues'], 'key') })
    }
  },
})

import { attachmentFaults } from '../attachment-faults.ts'
import { defineRule } from '../rule.ts'

/** Attachments as they are listed and as the text speaks of them (GB/T 9704-2012 7.3.4). */
export const formatAttachments = defineRule({
  code: 'format/attachments',
  number: 'F07',
  preset: 'recommended',
  check(subject, report) {
    for (const document of subject.documents) {
      for (const { at, against, ...args } of attachmentFaults(document, subject)) {
        const note = args.problem === 'repeated' ? ('first-defined-here' as const) : ('also-here' as const)
        report({ args, at, ...(against && { related: [{ at: against, note }] }) })
      }
    }
  },
})

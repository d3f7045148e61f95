import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** Fewer copies than those who are to get one. */
export const formatCopies = defineRule({
  code: 'format/copies',
  number: 'F09',
  preset: 'recommended',
  check({ officials }, report) {
    for (const notice of officials) {
      const { copies, to, cc } = notice
      // A collective name counts for its members where the register lists them, else for one.
      const addressees = [...to, ...cc].reduce((sum, { members }) => sum + Math.max(1, members.length), 0)
      if (copies === undefined || copies >= addressees) continue
      report({ args: { copies, addressees }, at: placeIn(notice, ['copies']) })
    }
  },
})

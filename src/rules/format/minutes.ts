import { bareBody, findPassing, type Minutes, mayMention, minutesIn } from '../meeting-minutes.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** A document that says which meeting approved it, and minutes of that meeting, or of another day, that say otherwise. */
export const formatMinutes = defineRule({
  code: 'format/minutes',
  number: 'F08',
  preset: 'recommended',
  check(subject, report) {
    const { name } = subject.workspace.organization
    const byBody = Map.groupBy(minutesIn(subject), ({ meeting }) => bareBody(meeting.body, name))
    for (const document of subject.officials) {
      const { approval } = document
      if (!approval) continue
      const { body, on } = approval
      const ofBody = byBody.get(bareBody(body, name)) ?? []
      const ofDay = ofBody.filter(({ meeting }) => meeting.on === on)
      const found = (problem: 'silent' | 'other-day', minutes: Minutes | undefined) => {
        if (!minutes) return
        report({
          args: { problem, body, on, day: minutes.meeting.on },
          at: placeIn(document, ['approval', 'on']),
          related: [{ at: placeIn(minutes.document, ['on']), note: 'minutes-here' }],
        })
      }
      // Minutes of a day may be of one of several meetings: all of them must be silent.
      if (ofDay.length > 0) {
        if (!ofDay.some((minutes) => mayMention(minutes, document, subject))) found('silent', ofDay[0])
        continue
      }
      found('other-day', findPassing(ofBody, document, subject))
    }
  },
})

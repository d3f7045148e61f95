import { nearestNames } from '../../diagnostics/index.ts'
import { type Leader, pointsOf, type Unit, unitCallNames, unitNameOn } from '../../model/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** The leader who answers for a point: there is one, in office, in charge of the department that leads. */
export const ownerLeader = defineRule({
  code: 'owner/leader',
  number: 'D09',
  preset: 'recommended',
  check({ workspace, documents, signedOn }, report) {
    const { leaders } = workspace.organization
    const posts = leaders.flatMap(({ id, post }) => [post, id])
    for (const document of documents) {
      const points = pointsOf(document)
      const on = signedOn(document) ?? ''
      // Where no point names one, the document does not go by leaders at all.
      if (!points.some(({ leader }) => leader !== undefined)) continue
      for (const { leader: written = '', lead, path } of points) {
        // One post has several holders, one after the other.
        const named = leaders.filter(({ id, post, name }) => [id, post, name].includes(written))
        const leader = named.find((one) => isInOffice(one, on)) ?? named[0]
        const problem = written === '' ? 'missing' : problemOf(leader, lead, on)
        if (!problem) continue
        const unit = lead ? unitNameOn(lead, on) : ''
        const nearest =
          problem === 'unknown'
            ? nearestNames(written, posts)
            : leaders
                .filter((one) => lead && isInCharge(one, lead) && isInOffice(one, on))
                // The post itself is no answer where it is its former holder that is named.
                .map(({ id, post }) => (post === leader?.post ? id : post))
        report({
          args: { leader: leader?.post ?? written, problem, unit, on, nearest },
          at: placeIn(document, [...path, written === '' ? 'id' : 'leader']),
        })
      }
    }
  },
})

function problemOf(leader: Leader | undefined, lead: Unit | undefined, on: string) {
  if (!leader) return 'unknown'
  if (!isInOffice(leader, on)) return 'not-in-office'
  // Of a leader whose departments are not in the register, and of a collective name, nothing is known.
  if (!lead || lead.isGroup || leader.units.length === 0) return undefined
  return isInCharge(leader, lead) ? undefined : 'not-in-charge'
}

function isInCharge({ units }: Leader, lead: Unit): boolean {
  return units.some((name) => unitCallNames(lead).includes(name))
}

function isInOffice({ from, until }: Leader, on: string): boolean {
  return on === '' || ((from === undefined || from <= on) && (until === undefined || until >= on))
}

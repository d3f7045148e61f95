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
    for (const document of documents) {
      const points = pointsOf(document)
      const on = signedOn(document) ?? ''
      // Where no point names one, the document does not go by leaders at all.
      if (!points.some(({ leader }) => leader !== undefined)) continue
      for (const { leader: written = '', lead, path } of points) {
        const leader = leaders.find(({ id, post, name }) => [id, post, name].includes(written))
        const problem = written === '' ? 'missing' : problemOf(leader, lead, on)
        if (!problem) continue
        const unit = lead ? unitNameOn(lead, on) : ''
        report({
          args: { leader: leader?.post ?? written, problem, unit, on },
          at: placeIn(document, [...path, written === '' ? 'id' : 'leader']),
        })
      }
    }
  },
})

function problemOf(leader: Leader | undefined, lead: Unit | undefined, on: string) {
  if (!leader) return 'unknown'
  const { from, until, units } = leader
  if (on !== '' && ((from !== undefined && from > on) || (until !== undefined && until < on)))
    return 'not-in-office'
  const isInCharge = lead === undefined || units.some((name) => unitCallNames(lead).includes(name))
  return isInCharge ? undefined : 'not-in-charge'
}

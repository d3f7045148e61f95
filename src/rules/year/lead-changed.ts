import { pointsOf, unitCallNames, unitNameOn } from '../../model/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'
import { successionsOf } from '../succession.ts'

/** A point that another department leads than last year, though the former one is still there. */
export const yearLeadChanged = defineRule({
  code: 'year/lead-changed',
  number: 'Y06',
  preset: 'strict',
  check(subject, report) {
    for (const { before, after, carriedOn } of successionsOf(subject)) {
      for (const past of pointsOf(before)) {
        const [point] = carriedOn.get(past.id) ?? []
        const [was, is] = [past.lead, point?.lead]
        // A successor of what was dissolved takes over its duties by the register.
        if (!was || !is || was.id === is.id) continue
        if (was.successor !== undefined && unitCallNames(is).includes(was.successor)) continue
        report({
          args: { id: past.id, before: unitNameOn(was), after: unitNameOn(is) },
          at: placeIn(after, [...(point?.path ?? []), 'lead']),
          related: [{ at: placeIn(before, [...past.path, 'lead']), note: 'last-year-here' }],
        })
      }
    }
  },
})

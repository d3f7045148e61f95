import { unitNameOn } from '../../model/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** Somebody who is addressed twice, or both addressed and copied to. */
export const formatAddressees = defineRule({
  code: 'format/addressees',
  number: 'F06',
  preset: 'recommended',
  check({ officials, unitsOf }, report) {
    for (const notice of officials) {
      const first = new Map<string, readonly (string | number)[]>()
      for (const { unit, path } of unitsOf(notice)) {
        const list = path[0]
        if (list !== 'to' && list !== 'cc') continue
        const before = first.get(unit.id)
        first.set(unit.id, before ?? path)
        if (!before) continue
        report({
          args: { unit: unitNameOn(unit, notice.signedOn), problem: before[0] === list ? 'twice' : 'both' },
          at: placeIn(notice, path),
          related: [{ at: placeIn(notice, before), note: 'first-defined-here' }],
        })
      }
    }
  },
})

import { insetsOf } from '../../model/index.ts'
import { nearUnit } from '../near-units.ts'
import { placeOfUnit } from '../register-places.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** A body that the register does not have, as it need not, whose name is that of a department but for a slip. */
export const nameNearUnit = defineRule({
  code: 'name/near-unit',
  number: 'X04',
  preset: 'recommended',
  check({ workspace, documents }, report) {
    const { units } = workspace.organization
    for (const document of documents) {
      for (const inset of insetsOf(document)) {
        if (inset.type !== 'roster' && inset.type !== 'grading' && inset.type !== 'assessment') continue
        const [written, key] = inset.type === 'roster' ? [inset.body, 'body'] : [inset.assessor, 'assessor']
        const near = typeof written === 'string' ? nearUnit(written, units) : undefined
        if (typeof written !== 'string' || !near) continue
        const { unit, name: expected } = near
        const at = placeIn(document, [...inset.path, key])
        report({
          args: { written, expected },
          at,
          related: [{ at: placeOfUnit(unit, { workspace }), note: 'register-here' }],
          fix: { safety: 'needs-review', edits: [{ at, text: expected }] },
        })
      }
    }
  },
})

import { answeringUnits } from '../answering-units.ts'
import { defineRule } from '../rule.ts'

/**
 * An organ outside that is to lead a point, or to answer for an indicator: a plan binds the institution alone. What is
 * below it may be told to; and whoever is outside may support.
 */
export const ownerOutside = defineRule({
  code: 'owner/outside',
  number: 'D05',
  preset: 'recommended',
  check(subject, report) {
    for (const { unit, name, isRow, at } of answeringUnits(subject)) {
      const { standing } = unit
      if (standing === 'superior' || standing === 'equal')
        report({ args: { unit: name, standing, isRow }, at })
    }
  },
})

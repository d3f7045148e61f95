import { printTarget, sameDimension, UNIT_NAMES, unitOfTarget } from '../../quantity/index.ts'
import { referredTargets } from '../referred-targets.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'
import { isInOwnUnit } from '../target/unit.ts'

/** A target that is printed as a number alone: 占比提高到22. */
export const proseNoUnit = defineRule({
  code: 'prose/no-unit',
  number: 'P05',
  preset: 'recommended',
  check(subject, report) {
    for (const { prose, offset, target: placed } of subject.documents.flatMap((one) =>
      referredTargets(one, subject),
    )) {
      const { indicator, target, document, path } = placed
      const { name, unit } = indicator
      if (unit === undefined || unitOfTarget(target) !== undefined || !isInOwnUnit(target)) continue
      const behind = prose.flat.slice(offset + 1).replace(/^[余多]/u, '')
      if (UNIT_NAMES.some((one) => behind.startsWith(one) && sameDimension(one, unit))) continue
      report({
        args: { indicator: name, reads: printTarget(target), unit },
        at: prose.place(offset, offset + 1),
        related: [{ at: placeIn(document, path), note: 'target-here' }],
      })
    }
  },
})

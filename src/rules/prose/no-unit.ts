import { printTarget, sameDimension, UNIT_NAMES, unitOfTarget } from '../../quantity/index.ts'
import { isInOwnUnit } from '../comparable.ts'
import type { Place } from '../place.ts'
import { type ReferredTarget, referredTargets } from '../referred-targets.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** A target that is printed as a number alone: 占比提高到22. Told once, however often it is printed. */
export const proseNoUnit = defineRule({
  code: 'prose/no-unit',
  number: 'P05',
  preset: 'recommended',
  check(subject, report) {
    const bare = subject.documents.flatMap((one) => referredTargets(one, subject)).filter(isBare)
    for (const [{ indicator, target, document, path }, places] of Map.groupBy(bare, ({ target }) => target)) {
      const { name, unit } = indicator
      if (unit === undefined) continue
      // Best where its own document says it; a notice or a report that prints it too comes after.
      const [first, ...others] = places.toSorted(
        (one, other) => Number(other.prose.document === document) - Number(one.prose.document === document),
      )
      if (!first) continue
      report({
        args: { indicator: name, reads: printTarget(target), unit },
        at: placeOf(first),
        related: [
          { at: placeIn(document, path), note: 'target-here' },
          ...others.map((other) => ({ at: placeOf(other), note: 'also-here' as const })),
        ],
      })
    }
  },
})

function placeOf({ prose, offset }: ReferredTarget): Place {
  return prose.place(offset, offset + 1)
}

/** Whether it has words and a number but no unit, and none follows. */
function isBare({ prose, offset, target: { indicator, target } }: ReferredTarget): boolean {
  const { unit } = indicator
  if (unit === undefined || unitOfTarget(target) !== undefined || !isInOwnUnit(target)) return false
  const behind = prose.flat.slice(offset + 1).replace(/^[余多]/u, '')
  return !UNIT_NAMES.some((one) => behind.startsWith(one) && sameDimension(one, unit))
}

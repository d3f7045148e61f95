import { printTarget, type Target } from '../../quantity/index.ts'
import { defineRule } from '../rule.ts'
import { standingFinder } from '../standing.ts'
import { placeIn } from '../subject.ts'

/**
 * A change from nowhere: nobody can say at the end of the year whether it was reached; or a baseline that is said to be
 * unknown, though the register or the text of the document has it.
 */
export const targetNoBaseline = defineRule({
  code: 'target/no-baseline',
  number: 'T06',
  preset: 'recommended',
  check(subject, report) {
    const standing = standingFinder(subject)
    for (const placed of subject.targets) {
      const { indicator, target, baseline, document, path } = placed
      const stood = baseline === 'unknown' ? standing(placed) : undefined
      if (stood) {
        report({
          args: { indicator: indicator.name, target: printTarget(target), known: stood.written },
          at: placeIn(document, [...path, 'baseline']),
          related: [{ at: stood.at, note: stood.note }],
        })
      }
      // What a flow brings anew in its own year (新增1个 of a flow) starts from nothing; so does a new event.
      const startsAnew = target.kind === 'increment' && ['flow', 'event'].includes(indicator.measure)
      if (!isOpenChange(target) || startsAnew || baseline !== undefined) continue
      report({
        args: { indicator: indicator.name, target: printTarget(target) },
        at: placeIn(document, path),
      })
    }
  },
})

/** A change whose phrase does not say from when it counts: 较2020年增长… and 同比 do, 翻一番 does not. */
function isOpenChange(target: Target): boolean {
  switch (target.kind) {
    case 'increment':
    case 'pp':
    case 'growth':
      return target.versus === undefined
    case 'multiple':
      return target.versus === undefined && !/\d|上年|去年/u.test(target.of ?? '')
    default:
      return false
  }
}

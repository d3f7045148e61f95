import * as z from 'zod'
import { field } from '../../model/index.ts'
import { printTarget } from '../../quantity/index.ts'
import { printDue } from '../../succession/index.ts'
import { type BehindPath, targetsBehindPath } from '../planned-path.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** A target of a year that promises less than the five-year plan wants of it by then. */
export const coverageBelowPath = defineRule({
  code: 'coverage/below-path',
  number: 'X02',
  preset: 'recommended',
  options: z.strictObject({
    tolerance: field(z.number().min(0), '容差', '比规划序时少百分之几以内不提醒；等级不适用。').default(0),
  }),
  check({ targets, workspace }, report, { tolerance }) {
    for (const behind of targetsBehindPath(targets)) {
      if (isTolerated(behind, tolerance) || isShared(behind)) continue
      const { placed, promise, due, year, path } = behind
      report({
        args: {
          indicator: placed.indicator.name,
          target: printTarget(placed.target),
          due: printDue(behind.due, behind.placed, workspace.indicators.scales),
          year,
          by: due.by,
        },
        at: placeIn(placed.document, placed.path),
        related: [{ at: placeIn(promise.document, path), note: 'plan-here' }],
      })
    }
  },
})

/** 五年共30人 is six a year only on average: what one year owes of it nobody said. */
function isShared({ due, promise: { target } }: BehindPath): boolean {
  return due.by === 'every-year' && target.kind !== 'perYear' && target.kind !== 'average'
}

function isTolerated({ due: { value, difference } }: BehindPath, tolerance: number): boolean {
  if (!difference || difference.measure === 'levels') return false
  return difference.by.abs().lte(value.abs().times(tolerance).div(100))
}

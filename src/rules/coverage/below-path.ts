import * as z from 'zod'
import { asText, field, type IndicatorDictionary } from '../../model/index.ts'
import { printTarget } from '../../quantity/index.ts'
import { type DueValue, isWithin, pathTo } from '../../succession/index.ts'
import { defineRule } from '../rule.ts'
import { type PlacedTarget, placeIn } from '../subject.ts'

/** A target of a year that promises less than the five-year plan wants of it by then. */
export const coverageBelowPath = defineRule({
  code: 'coverage/below-path',
  number: 'X02',
  preset: 'recommended',
  options: z.strictObject({
    tolerance: field(z.number().min(0), '容差', '比规划序时少百分之几以内不提醒；等级不适用。').default(0),
  }),
  check({ targets, workspace }, report, { tolerance }) {
    const dated = targets.flatMap((target) => {
      const period = asText(target.document)?.period
      return period ? [{ target, period }] : []
    })
    const longer = Map.groupBy(
      dated.filter(({ target }) => target.years > 1),
      ({ target }) => target.indicator,
    )
    for (const placed of dated) {
      const { indicator, target, isUnderstood, document, path } = placed.target
      if (!isUnderstood) continue
      for (const plan of longer.get(indicator) ?? []) {
        if (!isWithin(placed.period, plan.period)) continue
        const { due, isOnLine } = pathTo(plan, placed)
        const promise = plan.target
        if (isOnLine !== false || !due || isTolerated(due, tolerance) || isShared(due, promise)) continue
        const ofYear = promise.annual.find(({ year }) => year === placed.period.to)?.path ?? promise.path
        report({
          args: {
            indicator: indicator.name,
            target: printTarget(target),
            due: printDue(due, placed.target, workspace.indicators.scales),
            year: placed.period.to,
            by: due.by,
          },
          at: placeIn(document, path),
          related: [{ at: placeIn(promise.document, ofYear), note: 'plan-here' }],
        })
      }
    }
  },
})

/** 五年共30人 is six a year only on average: what one year owes of it nobody said. */
function isShared({ by }: DueValue, { target }: PlacedTarget): boolean {
  return by === 'every-year' && target.kind !== 'perYear' && target.kind !== 'average'
}

function isTolerated({ value, difference }: DueValue, tolerance: number): boolean {
  if (!difference || difference.measure === 'levels') return false
  return difference.by.abs().lte(value.abs().times(tolerance).div(100))
}

/** The value with its unit; a level by its name. */
function printDue(
  { value, difference }: DueValue,
  { target, indicator }: PlacedTarget,
  scales: IndicatorDictionary['scales'],
): string {
  if (target.kind === 'ordinal') return scales[target.scale]?.[value.toNumber()] ?? value.toFixed()
  return `${value.toFixed()}${difference?.unit ?? indicator.unit ?? ''}`
}

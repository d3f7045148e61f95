import {
  baselineInterval,
  isAmount,
  printInterval,
  printPlain,
  wantedInterval,
} from '../declared-interval.ts'
import { type Gain, gainOfFlow, gainOfPace } from '../reachable.ts'
import { defineRule } from '../rule.ts'
import { type PlacedTarget, placeIn } from '../subject.ts'

/** A level that the baseline and everything the same document promises to add to it do not come to. */
export const targetUnreachable = defineRule({
  code: 'target/unreachable',
  number: 'T01',
  preset: 'recommended',
  check({ targets }, report) {
    const byDocument = Map.groupBy(targets, ({ document }) => document.id)
    for (const wanted of targets) {
      const { indicator, baseline, target, document, path } = wanted
      // What each year must bring is no level to be reached.
      if (!isAmount(baseline) || target.kind === 'perYear' || target.kind === 'average') continue
      const gains = gainsOf(wanted, byDocument.get(document.id) ?? [])
      const start = baselineInterval(baseline, indicator.unit)
      const need = wantedInterval(target, baseline, indicator.unit)
      const reached = gains.reduce((level, { reach }) => level && reach(level), start)
      if (gains.length === 0 || !reached || !need) continue
      const isLower = indicator.better === 'lower'
      const [bound, best, worst] = isLower
        ? [need.high, reached.low, reached.high]
        : [need.low, reached.high, reached.low]
      if (!bound || !best || !worst) continue
      const misses = (value: typeof best) => (isLower ? value.gt(bound) : value.lt(bound))
      if (!misses(worst)) continue
      const isCertain = misses(best)
      const sum = `${printPlain(baseline)}${gains.map(({ written }) => written).join('')}`
      const comparison = isLower ? '>' : '<'
      const outcome = isCertain ? ` ${comparison} ${bound.toFixed()}` : `，${bound.toFixed()}`
      report({
        args: {
          indicator: indicator.name,
          arithmetic: `${sum} = ${printInterval(reached)}${outcome}`,
          isCertain,
        },
        at: placeIn(document, path),
        related: gains.map(({ from }) => ({ at: placeIn(from.document, from.path), note: 'flow-here' })),
        severity: isCertain ? 'error' : 'warning',
      })
    }
  },
})

/** The flows that feed a target, and the paced changes of its own indicator, in the same document. */
function gainsOf(wanted: PlacedTarget, others: readonly PlacedTarget[]): Gain[] {
  const { indicator, fedBy } = wanted
  return others.flatMap((other) => {
    if (other === wanted) return []
    if (fedBy.some(({ id }) => id === other.indicator.id)) return gainOfFlow(other, indicator.unit) ?? []
    return other.indicator.id === indicator.id ? (gainOfPace(other, indicator.unit) ?? []) : []
  })
}

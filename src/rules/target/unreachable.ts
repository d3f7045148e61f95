import { baselineInterval, isAmount, printInterval, printTerm, wantedInterval } from '../../quantity/index.ts'
import { compareWithGoal, type Gain, gainOfFlow, gainOfPace } from '../reachable.ts'
import { defineRule } from '../rule.ts'
import { type PlacedTarget, placeIn } from '../subject.ts'
import { isComputable } from '../unit-faults.ts'

/** A level that the baseline and everything the same document promises to add to it do not come to. */
export const targetUnreachable = defineRule({
  code: 'target/unreachable',
  number: 'T01',
  preset: 'recommended',
  check({ targets }, report) {
    const computable = targets.filter(isComputable)
    const byDocument = Map.groupBy(computable, ({ document }) => document.id)
    for (const wanted of computable) {
      const { indicator, baseline, target, document, path } = wanted
      // What each year must bring is no level to be reached.
      if (!isAmount(baseline) || target.kind === 'perYear' || target.kind === 'average') continue
      const gains = gainsOf(wanted, byDocument.get(document.id) ?? [])
      const start = baselineInterval(baseline, indicator.unit)
      const goal = wantedInterval(target, baseline, indicator.unit)
      const reached = gains.reduce((level, { reach }) => level && reach(level), start)
      if (gains.length === 0 || !start || !reached || !goal) continue
      const miss = compareWithGoal(reached, goal, indicator.better)
      if (!miss) continue
      const sum = `${printTerm(start)}${gains.map(({ written }) => written).join('')}`
      report({
        args: {
          indicator: indicator.name,
          arithmetic: `${sum} = ${printInterval(reached)}${miss.written}`,
          isCertain: miss.isCertain,
        },
        at: placeIn(document, path),
        related: gains.map(({ from }) => ({ at: placeIn(from.document, from.path), note: 'flow-here' })),
        severity: miss.isCertain ? 'error' : 'warning',
      })
    }
  },
})

/**
 * What a document promises towards a target: the flows that feed it, or else the paced change of its own indicator.
 * What several points promise of one indicator is one promise.
 */
function gainsOf(wanted: PlacedTarget, others: readonly PlacedTarget[]): Gain[] {
  const { indicator, fedBy } = wanted
  const gainFrom = (id: string, read: typeof gainOfFlow) => {
    const promised = others.filter((other) => other !== wanted && other.indicator.id === id)
    return promised.flatMap((other) => read(other, indicator.unit) ?? []).slice(0, 1)
  }
  const flows = fedBy.flatMap(({ id }) => gainFrom(id, gainOfFlow))
  return flows.length > 0 ? flows : gainFrom(indicator.id, gainOfPace)
}

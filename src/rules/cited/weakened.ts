import { promisedPhrase, weakeningsOf } from '../../succession/index.ts'
import { requiredIn } from '../required-targets.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'
import { isComputable } from '../unit-faults.ts'

/** A target that promises less than a cited document of those above asks of the institution. */
export const citedWeakened = defineRule({
  code: 'cited/weakened',
  number: 'X06',
  preset: 'recommended',
  check({ workspace, targets }, report) {
    const { sources, cited } = workspace
    const byIndicator = Map.groupBy(targets.filter(isComputable), ({ indicator }) => indicator.id)
    for (const { title, requires } of cited) {
      for (const required of requires.filter(isComputable)) {
        for (const placed of byIndicator.get(required.indicator.id) ?? []) {
          const { period } = placed
          const asked = requiredIn(period, required)
          const ways = asked ? weakeningsOf(asked, { target: placed, period }) : []
          if (!asked || ways.length === 0) continue
          report({
            args: {
              indicator: placed.indicator.name,
              ways,
              required: promisedPhrase(asked.target),
              found: promisedPhrase(placed),
              title,
            },
            at: placeIn(placed.document, placed.path),
            related: sources.cited.map(({ parsed }) => ({
              at: { parsed, path: required.path },
              note: 'register-here' as const,
            })),
          })
        }
      }
    }
  },
})

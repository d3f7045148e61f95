import { coverageOf } from '../../succession/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** A task of the five-year plan for which the latest year does nothing. Silent where no point says what it serves. */
export const coverageUntouched = defineRule({
  code: 'coverage/untouched',
  number: 'X01',
  preset: 'recommended',
  check({ workspace, documents }, report) {
    // The work points that could not be read may be those that serve it.
    if (!workspace.isComplete) return
    for (const { plan, tasks, yearly } of coverageOf(documents)) {
      const year = yearly.at(-1)?.period.from
      const latest = yearly.filter(({ period }) => period.from === year)
      if (year === undefined || tasks.every(({ servedBy }) => servedBy.length === 0)) continue
      for (const { id, name, path, servedBy } of tasks) {
        const years = servedBy.map(({ document }) => document.period.from)
        if (years.includes(year)) continue
        report({
          args: { id, name, year, last: years.at(-1) },
          at: placeIn(plan, [...path, 'id']),
          related: latest.map((document) => ({ at: placeIn(document, ['id']), note: 'year-here' })),
        })
      }
    }
  },
})

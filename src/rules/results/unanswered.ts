import { answersIn, isPlan, pointsOf } from '../../model/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** A point of a plan of which no report says a word: nobody can tell whether it was done. */
export const resultsUnanswered = defineRule({
  code: 'results/unanswered',
  number: 'A08',
  preset: 'recommended',
  check({ workspace, documents }, report) {
    if (!workspace.isComplete) return
    const results = documents.filter((document) => document.kind === 'results')
    const reportsOn = Map.groupBy(results, ({ reports }) => reports)
    for (const plan of documents.filter(isPlan)) {
      const reports = reportsOn.get(plan.id) ?? []
      const answered = new Set(reports.flatMap(answersIn).map(({ point }) => point))
      const [first] = reports
      // What tells of five years tells of what was reached, and need not go through a plan point by point.
      if (!first || (answered.size === 0 && plan.period.to > plan.period.from)) continue
      for (const point of pointsOf(plan)) {
        if (answered.has(point.id)) continue
        report({
          args: { id: point.id, plan: plan.id },
          at: placeIn(first, ['sections'], 'key'),
          related: [{ at: placeIn(plan, [...point.path, 'id']), note: 'point-here' }],
        })
      }
    }
  },
})

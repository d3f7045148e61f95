import { asText, pointsOf, shownResultsOf, targetsOf } from '../../model/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** A picture or a table of results of which nothing can be shown: of a year that is none of its plan's, or of a plan without points or targets. */
export const resultsEmpty = defineRule({
  code: 'results/empty',
  number: 'own',
  preset: 'recommended',
  check({ documents, documentOf }, report) {
    for (const document of documents) {
      for (const shown of shownResultsOf(document)) {
        const plan = documentOf(shown.plan)
        const text = plan && asText(plan)
        // That there is no such plan has been said.
        if (!text) continue
        const { from, to } = text.period
        const found = (problem: 'year' | 'no-points' | 'no-targets', key: string, year = to) =>
          report({
            args: {
              plan: text.id,
              problem,
              found: String(year),
              period: from === to ? `${to}` : `${from}—${to}`,
            },
            at: placeIn(document, [...shown.path, key]),
          })
        const isProgress = shown.type === 'chart' && shown.look === 'progress'
        const ofPoints = isProgress || shown.type === 'pointResults'
        if (ofPoints && pointsOf(text).length === 0) found('no-points', isProgress ? 'type' : 'title')
        if (shown.type === 'pointResults') continue
        const { year } = shown
        if (year !== undefined && (year < from || year > to)) found('year', 'year', year)
        const ofAll = shown.type === 'indicatorResults' && !shown.targets
        if (ofAll && targetsOf(text).length === 0) found('no-targets', 'title')
      }
    }
  },
})

import { changesSince, latestEntry, statementChanges, statementsOf } from '../../workspace/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** So many other places are shown. */
const placesShown = 3

/** What has gone out is not rewritten in silence: it stays as it was, or a revision says who allowed the change. */
export const issuedChanged = defineRule({
  code: 'issued/changed',
  number: 'S07',
  preset: 'recommended',
  check({ workspace, officials }, report) {
    const { issued, isComplete } = workspace
    if (!issued || !isComplete) return
    for (const document of officials) {
      const entry = latestEntry(issued, document.id)
      if (!entry) continue
      const changes = changesSince(entry, document, statementsOf(document, workspace))
      const [first, ...others] = changes
      if (!first) continue
      const isRevised = document.revisions.length > entry.revision
      report({
        args: {
          number: entry.number,
          problem: isRevised ? 'revised' : 'unauthorized',
          changes: statementChanges(changes),
        },
        at: placeIn(first.at.document, first.at.path),
        related: others
          .slice(0, placesShown)
          .map(({ at }) => ({ at: placeIn(at.document, at.path), note: 'also-here' as const })),
        ...(isRevised && { severity: 'warning' as const }),
      })
    }
  },
})

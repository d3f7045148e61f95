import { asText, type PlanDocument, yearsIn } from '../../model/index.ts'
import { isAccount } from '../looks-back.ts'
import { promisedFigures } from '../promised-figures.ts'
import { defineRule } from '../rule.ts'
import { type PlacedTarget, placeIn, type Subject } from '../subject.ts'

/**
 * A promise in figures of a text of several years, of a point or of its prose, that its table of indicators does not
 * have. A text without such a table is held against none. What feeds a row, or is fed by one, is in the table by way of it.
 */
export const proseUnlisted = defineRule({
  code: 'prose/unlisted',
  number: 'P03',
  preset: 'recommended',
  check(subject, report) {
    for (const document of subject.documents.filter(promisesYears)) {
      const rows = rowsOf(document, subject)
      const [first] = rows
      if (!first) continue
      const listed = new Set(
        rows.flatMap(({ indicator, fedBy }) => [indicator, ...fedBy].map(({ id }) => id)),
      )
      const table = {
        at: placeIn(first.document, first.path.slice(0, -1), 'key'),
        note: 'list-here' as const,
      }
      for (const { id, fedBy, found, at } of promisedFigures(document, subject)) {
        if (listed.has(id) || fedBy.some((flow) => listed.has(flow))) continue
        // Said in several places it is one promise, and lacks once.
        listed.add(id)
        report({ args: { indicator: subject.indicatorOf(id)?.name ?? id, found }, at, related: [table] })
      }
    }
  },
})

/** Whether it looks several years ahead, so that a table is what the years are watched by; a report looks back. */
function promisesYears(document: PlanDocument): boolean {
  const period = asText(document)?.period
  return period !== undefined && yearsIn(period) > 1 && !isAccount(document)
}

/** The rows of the tables that are attached to a text, or to the document that issues it. */
function rowsOf(document: PlanDocument, { targetsOf, carrierOf }: Subject): PlacedTarget[] {
  const carrier = carrierOf(document)
  return [...targetsOf(document), ...(carrier ? targetsOf(carrier) : [])].filter(({ point }) => !point)
}

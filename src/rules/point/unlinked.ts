import { asText, genreOf, type OfficialDocument, type PlanDocument } from '../../model/index.ts'
import { findFounding, promisedIn } from '../founding.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** Where a document speaks for itself: not what is attached to it. */
const ownWording = new Set<string | number | undefined>(['subject', 'title', 'text', 'sections'])

/** A document that founds what a point of the year promised to found, and does not say that it carries that point out. */
export const pointUnlinked = defineRule({
  code: 'point/unlinked',
  number: 'X03',
  preset: 'strict',
  check({ documents, officials, workspace, proseOf, carrierOf }, report) {
    const { units } = workspace.organization
    const plans = documents.filter(({ kind }) => kind === 'work-points')
    const promises = plans.map((plan) => ({
      plan,
      founded: proseOf(plan).flatMap((prose) => {
        const { point } = prose
        return point ? [...new Set(promisedIn(prose))].map((what) => ({ plan, point, what })) : []
      }),
    }))
    for (const official of officials) {
      // What goes upwards asks for it, or tells of it.
      if (genreOf(official).direction === 'up') continue
      const texts = proseOf(official).filter(({ path: [key] }) => ownWording.has(key))
      const ofYear = promises.filter(
        ({ plan }) => isSignedWithin(official, plan) && carrierOf(plan) !== official,
      )
      for (const { plan, point, what } of ofYear.flatMap(({ founded }) => founded)) {
        if (official.fulfils.includes(point.id)) continue
        const found = texts.flatMap((prose) => {
          const founded = findFounding(prose, what, units)
          return founded ? [{ what: founded.what, at: prose.place(founded.start, founded.end) }] : []
        })[0]
        if (!found) continue
        report({
          args: { what: found.what, point: point.id },
          at: found.at,
          related: [{ at: placeIn(plan, [...point.path, 'id']), note: 'point-here' }],
        })
      }
    }
  },
})

function isSignedWithin({ signedOn }: OfficialDocument, plan: PlanDocument): boolean {
  const period = asText(plan)?.period
  const year = Number(signedOn.slice(0, 4))
  return period !== undefined && period.from <= year && year <= period.to
}

import { pointsOf, type Unit, unitNameOn } from '../../model/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** One department twice in one point. */
export const ownerRepeated = defineRule({
  code: 'owner/repeated',
  number: 'D04',
  preset: 'recommended',
  check({ documents, unitsOf, signedOn }, report) {
    for (const document of documents) {
      const repeating = pointsOf(document).filter(({ leads, support }) => areRepeated([...leads, ...support]))
      if (repeating.length === 0) continue
      const byPoint = Map.groupBy(unitsOf(document), ({ path }) => path.slice(0, -1).join('/'))
      for (const { path } of repeating) {
        const leads = [path.join('/'), [...path, 'lead'].join('/')].flatMap((key) => byPoint.get(key) ?? [])
        const first = new Map(
          leads
            .filter(({ path: at }) => at.includes('lead'))
            .map((mention) => [mention.unit.id, { mention, asLead: true }]),
        )
        for (const mention of byPoint.get([...path, 'support'].join('/')) ?? []) {
          const before = first.get(mention.unit.id)
          first.set(mention.unit.id, before ?? { mention, asLead: false })
          if (!before) continue
          const unit = unitNameOn(mention.unit, signedOn(document))
          report({
            args: { unit, asLead: before.asLead },
            at: placeIn(document, mention.path),
            related: [{ at: placeIn(document, before.mention.path), note: 'first-defined-here' }],
          })
        }
      }
    }
  },
})

function areRepeated(units: readonly Unit[]): boolean {
  return new Set(units.map(({ id }) => id)).size < units.length
}

import { asText, type Point, pointsOf, unitNameOn } from '../../model/index.ts'
import { predecessorsOf } from '../../succession/index.ts'
import { placeOfUnit } from '../register-places.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/**
 * A department that is dissolved while it leads work that is not done by then, and nobody takes over: the register has
 * no successor, and no later plan gives the work to another or says its end.
 */
export const ownerOpenDuties = defineRule({
  code: 'owner/open-duties',
  number: 'D03',
  preset: 'recommended',
  check({ workspace, documents, signedOn }, report) {
    for (const unit of workspace.organization.units) {
      const { until, successor } = unit
      if (until === undefined || successor !== undefined) continue
      const isLater = (day: string | undefined) => day !== undefined && day > until
      const later = documents.filter((document) => isLater(signedOn(document)))
      const settled = new Set(
        later.flatMap((plan) => [
          ...pointsOf(plan).flatMap(predecessorsOf),
          ...(asText(plan)?.ended ?? []).map((ended) => ended.id),
        ]),
      )
      const open = documents.flatMap((document) => {
        // What is given to it after its end is another matter.
        if (isLater(signedOn(document))) return []
        const lastDay = `${asText(document)?.period.to}-12-31`
        const isOpen = ({ lead, by, id }: Point) =>
          lead === unit && !settled.has(id) && isLater(by?.endsOn ?? lastDay)
        return pointsOf(document)
          .filter(isOpen)
          .map((point) => ({ id: point.id, at: placeIn(document, [...point.path, 'lead']) }))
      })
      if (open.length === 0) continue
      report({
        args: { unit: unitNameOn(unit), until, points: open.map((point) => point.id) },
        at: placeOfUnit(unit, { workspace }, 'until'),
        related: open.map(({ at }) => ({ at, note: 'point-here' })),
      })
    }
  },
})

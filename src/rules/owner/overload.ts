import * as z from 'zod'
import { field, mostLeads, pointsOf, unitNameOn } from '../../model/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** A department that leads more of one plan than one department can. */
export const ownerOverload = defineRule({
  code: 'owner/overload',
  number: 'D07',
  preset: 'strict',
  options: z.strictObject({
    most: field(z.int().min(1), '上限', '一个部门在一份文件中最多牵头几项。').default(mostLeads),
  }),
  check({ documents, signedOn }, report, { most }) {
    for (const document of documents) {
      const points = pointsOf(document)
      for (const [unit, led] of Map.groupBy(points, ({ lead }) => lead)) {
        const last = led.at(most)
        if (!unit || !last) continue
        report({
          args: {
            unit: unitNameOn(unit, signedOn(document)),
            leads: led.length,
            points: points.length,
            limit: most,
          },
          at: placeIn(document, [...last.path, 'lead']),
        })
      }
    }
  },
})

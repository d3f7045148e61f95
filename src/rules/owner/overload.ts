import * as z from 'zod'
import { field, mostLeads, type Point, pointsOf, type Unit, unitNameOn } from '../../model/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** Of fewer points every department has a good share. */
const fewestPoints = 20

/** A department that leads more of one plan than one department can, or has a part in most of it. */
export const ownerOverload = defineRule({
  code: 'owner/overload',
  number: 'D07',
  preset: 'strict',
  options: z.strictObject({
    most: field(z.int().min(1), '上限', '一个部门在一份文件中最多牵头几项。').default(mostLeads),
    share: field(
      z.number().min(0).max(100),
      '份额',
      '一个部门最多牵头、配合一份文件的百分之几；要点不满20项的文件不看。',
    ).default(50),
  }),
  check({ documents, signedOn }, report, { most, share }) {
    for (const document of documents) {
      const points = pointsOf(document)
      for (const [unit, taken] of partsOf(points)) {
        const led = taken.filter(({ lead }) => lead === unit)
        const args = { unit: unitNameOn(unit, signedOn(document)), leads: led.length, points: points.length }
        const last = led.at(most)
        const isShared = points.length >= fewestPoints && taken.length * 100 > points.length * share
        if (last) report({ args: { ...args, limit: most }, at: placeIn(document, [...last.path, 'lead']) })
        else if (isShared) {
          const at = placeIn(document, [...(taken.at(-1)?.path ?? []), 'id'])
          report({ args: { ...args, limit: share, parts: taken.length }, at })
        }
      }
    }
  },
})

/** By department, the points that it leads or supports; all and sundry (各部门) are in many, and burdened by none. */
function partsOf(points: readonly Point[]): Map<Unit, Point[]> {
  const parts = new Map<Unit, Point[]>()
  for (const point of points) {
    for (const unit of new Set([...(point.lead ? [point.lead] : []), ...point.leads, ...point.support])) {
      if (!unit.isGroup || unit === point.lead) parts.set(unit, [...(parts.get(unit) ?? []), point])
    }
  }
  return parts
}

import { pointsOf } from '../../model/index.ts'
import { coverageOf } from '../../succession/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** A point of a year that serves no task of the five-year plan around it, where others of its document do. */
export const coverageUnlinked = defineRule({
  code: 'coverage/unlinked',
  number: 'X01',
  preset: 'strict',
  check({ documents }, report) {
    for (const { plan, yearly } of coverageOf(documents)) {
      for (const document of yearly) {
        const points = pointsOf(document)
        if (points.every(({ serves }) => serves.length === 0)) continue
        for (const { id, serves, path } of points) {
          if (serves.length === 0)
            report({ args: { id, plan: plan.id }, at: placeIn(document, [...path, 'id']) })
        }
      }
    }
  },
})

import { schemesOf } from '../grading-schemes.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** Something is assessed, and no grade says what it takes: it is judged by whim, or not at all. */
export const gradingThreshold = defineRule({
  code: 'grading/threshold',
  number: 'G03',
  preset: 'recommended',
  check(subject, report) {
    for (const { document, scheme } of schemesOf(subject)) {
      const asked = new Set(
        scheme.bands.flatMap(({ conditions }) => conditions.map((one) => one.dimension.id)),
      )
      const grades = scheme.bands.map(({ grade }) => grade)
      for (const { id, name, path } of scheme.dimensions) {
        if (!asked.has(id)) report({ args: { dimension: name, grades }, at: placeIn(document, path) })
      }
    }
  },
})

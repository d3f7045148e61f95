import { pointsOf } from '../../model/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** Something that is done once, and nobody says by when. A target that carries its own date (2025年6月底前完成) says it. */
export const ownerNoDeadline = defineRule({
  code: 'owner/no-deadline',
  number: 'D06',
  preset: 'recommended',
  check({ documents }, report) {
    for (const document of documents) {
      for (const { id, nature, by, targets, path } of pointsOf(document)) {
        // One that could not be read has been complained of.
        const isWritten = by !== undefined || document.parsed.scalarText([...path, 'by']) !== undefined
        const isDated = isWritten || targets.some(({ target }) => target.due !== undefined)
        if (nature === 'one-off' && !isDated) report({ args: { id }, at: placeIn(document, [...path, 'id']) })
      }
    }
  },
})

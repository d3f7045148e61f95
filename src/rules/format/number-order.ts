import { type OfficialDocument, printDocumentNumber } from '../../model/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** Numbers of one series and year are given once, in the order of signing. */
export const formatNumberOrder = defineRule({
  code: 'format/number-order',
  number: 'F02',
  preset: 'recommended',
  check({ officials }, report) {
    const numbered = officials.flatMap((notice) => (notice.number ? [{ notice, number: notice.number }] : []))
    for (const [, series] of Map.groupBy(numbered, ({ number }) => `${number.prefix}${number.year}`)) {
      const ordered = series.toSorted(
        (a, b) => a.number.sequence - b.number.sequence || compare(a.notice, b.notice),
      )
      for (const [index, { notice, number }] of ordered.entries()) {
        const before = ordered[index - 1]
        if (!before) continue
        const isRepeated = before.number.sequence === number.sequence
        // The one with the lower number was signed later.
        if (!isRepeated && before.notice.signedOn <= notice.signedOn) continue
        const [late, early] = isRepeated ? [notice, before.notice] : [before.notice, notice]
        const written = (of: OfficialDocument) => (of.number ? printDocumentNumber(of.number) : '')
        report({
          args: { number: written(late), other: written(early), problem: isRepeated ? 'repeated' : 'order' },
          at: placeIn(late, ['number']),
          related: [{ at: placeIn(early, ['number']), note: 'also-here' }],
        })
      }
    }
  },
})

function compare(a: OfficialDocument, b: OfficialDocument): number {
  return a.signedOn < b.signedOn ? -1 : a.signedOn > b.signedOn ? 1 : 0
}

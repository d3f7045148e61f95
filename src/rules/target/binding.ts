import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** A binding target that is only striven for, or one that says nothing where most others of its document do. */
export const targetBinding = defineRule({
  code: 'target/binding',
  number: 'T13',
  preset: 'recommended',
  check({ targets }, report) {
    for (const [, ofDocument] of Map.groupBy(targets, ({ document }) => document.id)) {
      const said = ofDocument.filter(({ binding }) => binding !== undefined)
      // Where few targets say it, their authors mark the special ones; where most do, the rest was forgotten.
      const [custom] = said.length * 2 > ofDocument.length ? said : []
      for (const { indicator, binding, commitment, document, path } of ofDocument) {
        const isWeak = commitment?.strength === 'strive' || commitment?.strength === 'explore'
        const word = binding === '约束性' && isWeak ? commitment.word : undefined
        const isForgotten = custom && binding === undefined
        if (word === undefined && !isForgotten) continue
        const related = isForgotten
          ? [{ at: placeIn(document, [...custom.path, 'binding']), note: 'also-here' as const }]
          : []
        report({ args: { indicator: indicator.name, word }, at: placeIn(document, path), related })
      }
    }
  },
})

import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** A binding target that is only striven for, or one that says nothing where the others of its document do. */
export const targetBinding = defineRule({
  code: 'target/binding',
  number: 'T13',
  preset: 'recommended',
  check({ targets }, report) {
    for (const [, ofDocument] of Map.groupBy(targets, ({ document }) => document.id)) {
      const saysOfAny = ofDocument.some(({ binding }) => binding !== undefined)
      for (const { indicator, binding, commitment, document, path } of ofDocument) {
        const isWeak = commitment?.strength === 'strive' || commitment?.strength === 'explore'
        const word = binding === '约束性' && isWeak ? commitment.word : undefined
        if (word === undefined && !(saysOfAny && binding === undefined)) continue
        report({ args: { indicator: indicator.name, word }, at: placeIn(document, path) })
      }
    }
  },
})

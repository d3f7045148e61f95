import { printNumeral } from '../../quantity/index.ts'
import { type ItemNumber, itemNumbersOf } from '../numbering.ts'
import { defineRule } from '../rule.ts'

/** Numbers of items that skip, repeat, or change their look on the way: 一是……二是……四是. */
export const numberSequence = defineRule({
  code: 'number/sequence',
  number: 'N01',
  preset: 'recommended',
  check({ documents, proseOf }, report) {
    for (const prose of documents.flatMap((document) => proseOf(document))) {
      const byStyle = itemNumbersOf(prose.flat)
      const say = ({ written, index }: ItemNumber, expected: string, problem: 'gap' | 'repeated' | 'mixed') =>
        report({
          args: { found: written, expected, problem },
          at: prose.place(index, index + written.length),
        })
      for (const [, numbers] of byStyle) {
        for (const [place, number] of numbers.entries()) {
          const before = numbers[place - 1]
          // A new list begins at one; a list that does not begin at one is somebody's quotation.
          if (!before || number.value === 1 || number.value === before.value + 1) continue
          const isRepeated = number.value === before.value
          const due = before.value + 1
          const shown = /\d/u.test(number.written) ? String(due) : printNumeral(due)
          const expected = number.written.replace(/\d+|[一二三四五六七八九十]+|[①-⑩]/u, shown)
          say(number, expected, isRepeated ? 'repeated' : 'gap')
        }
      }
      // 1. and 1． and 1、 number one list in two ways; the less common is the slip.
      const dotted = ['1.', '1．', '1、']
        .flatMap((style) => byStyle.get(style) ?? [])
        .toSorted((a, b) => a.index - b.index)
      const [first] = dotted
      for (const number of dotted) {
        if (first && number.style !== first.style) say(number, first.written, 'mixed')
      }
    }
  },
})

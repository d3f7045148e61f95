import { type ItemNumber, itemNumbersOf, numberedLike } from '../numbering.ts'
import { defineRule } from '../rule.ts'

/** Numbers of items that skip, repeat, or change their look on the way: 一是……二是……四是. */
export const numberSequence = defineRule({
  code: 'number/sequence',
  number: 'N01',
  preset: 'recommended',
  check({ texts }, report) {
    for (const prose of texts) {
      /** Where each list has got to. */
      const last = new Map<string, ItemNumber>()
      let previous: ItemNumber | undefined
      for (const number of itemNumbersOf(prose.flat)) {
        const { style, value, written: found, index } = number
        const before = last.get(style)
        const isNext = (of: ItemNumber | undefined) => of?.value === value - 1
        const at = prose.place(index, index + found.length)
        if (value > 1 && !isNext(before) && previous && isNext(previous)) {
          // It goes on with the list of another look: 一是……第二，……三是.
          const expected = numberedLike(previous, value)
          const fix = { safety: 'safe' as const, edits: [{ at, text: expected }] }
          report({ args: { found, expected, problem: 'mixed' }, at, fix })
          previous = { ...number, written: expected, style: previous.style }
        } else {
          // A new list begins at one; a list that does not begin at one is somebody's quotation.
          if (value > 1 && before && !isNext(before)) {
            const problem = value === before.value ? 'repeated' : 'gap'
            report({ args: { found, expected: numberedLike(number, before.value + 1), problem }, at })
          }
          previous = number
        }
        last.set(previous.style, previous)
      }
    }
  },
})

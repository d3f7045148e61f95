import { defineRule } from '../rule.ts'

const between =
  /(?<=[\p{Script=Han}，。；：、！？”》）])[ \t\u3000]+(?=[\p{Script=Han}，。；：、！？“《（])/gu

/** A space between hanzi. What opens a paragraph is its indent, and what stands in a title may part two halves. */
export const textSpace = defineRule({
  code: 'text/space',
  number: 'L01',
  preset: 'recommended',
  check({ documents, proseOf }, report) {
    for (const prose of documents.flatMap((document) => proseOf(document))) {
      if (prose.form === 'title') continue
      for (const { 0: found, index } of prose.flat.matchAll(between)) {
        const at = prose.place(index, index + found.length)
        report({ args: {}, at, fix: { safety: 'safe', edits: [{ at, text: '' }] } })
      }
    }
  },
})

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
        const end = index + found.length
        if (prose.isQuoted(index) || isMeant(prose.flat.slice(0, index), found, prose.flat.slice(end)))
          continue
        const at = prose.place(index, end)
        report({ args: {}, at, fix: { safety: 'safe', edits: [{ at, text: '' }] } })
      }
    }
  },
})

/** 张　三 is a name that is spaced out, 精医厚德 福泽民众 a motto in two halves. */
function isMeant(before: string, blank: string, after: string): boolean {
  const [left] = /\p{Script=Han}+$/u.exec(before) ?? ['']
  const [right] = /^\p{Script=Han}+/u.exec(after) ?? ['']
  return left !== '' && right !== '' && (left.length === right.length || /^\u3000+$/u.test(blank))
}

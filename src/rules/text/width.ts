import { defineRule } from '../rule.ts'

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
}

/** A half-width mark beside a hanzi; between figures and Latin words (1:0.6, 3,000, MDT(a)) it is right. */
const halfWidth =
  /(?<=[\p{Script=Han}）》”])[,;:?!]|[,;:?!](?=[\p{Script=Han}（《“])|\((?=\s*\p{Script=Han})|(?<=\p{Script=Han}\s*)[()]|\)(?=\p{Script=Han})/gu
/** A pair of brackets of two widths. */
const mixed = /\((?=[^()（）\n]{0,40}）)|(?<=（[^()（）\n]{0,40})\)/gu

/** Half-width marks within Chinese text (GB/T 15834). */
export const textWidth = defineRule({
  code: 'text/width',
  number: 'L01',
  preset: 'recommended',
  check({ documents, proseOf }, report) {
    for (const prose of documents.flatMap((document) => proseOf(document))) {
      const places = new Map<number, string>()
      for (const pattern of [halfWidth, mixed]) {
        for (const { 0: found, index } of prose.flat.matchAll(pattern)) places.set(index, found)
      }
      for (const [index, found] of [...places].sort(([a], [b]) => a - b)) {
        const expected = fullWidth[found] ?? found
        const at = prose.place(index, index + 1)
        report({ args: { found, expected }, at, fix: { safety: 'safe', edits: [{ at, text: expected }] } })
      }
    }
  },
})

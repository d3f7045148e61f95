import { matchesOf } from '../../quantity/index.ts'
import { findNarrowBrackets } from '../narrow-brackets.ts'
import { defineRule } from '../rule.ts'

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
  '(': '（',
  ')': '）',
}
/** Beside a hanzi; between figures and Latin words (1:0.6, 3,000, 8:30) it is right. A full stop only at the end. */
const halfWidth =
  /[,;:?!](?:(?<=[\p{Script=Han}）》”].)|(?=[\p{Script=Han}（《“]))|\.(?<=[\p{Script=Han}）》”].)(?=\s*$)/gmu

/** Half-width marks within Chinese text (GB/T 15834). A quotation and a title stay as they were written. */
export const textWidth = defineRule({
  code: 'text/width',
  number: 'L01',
  preset: 'recommended',
  check({ texts }, report) {
    for (const prose of texts) {
      const marks = matchesOf(prose.flat, halfWidth)
        .map(({ 0: found, index }) => {
          const stretch = { found, start: index, end: index + 1 }
          return { ...stretch, edits: [stretch] }
        })
        .filter(({ found }) => found !== '.' || prose.form !== 'title')
      const pairs = findNarrowBrackets(prose.flat).map((pair) => ({ ...pair, edits: pair.brackets }))
      for (const { found, start, end, edits } of [...marks, ...pairs]) {
        if (prose.isQuoted(start)) continue
        report({
          args: { found, expected: widen(found) },
          at: prose.place(start, end),
          fix: {
            safety: 'safe',
            edits: edits.map((edit) => ({
              at: prose.place(edit.start, edit.end),
              text: widen(edit.found),
            })),
          },
        })
      }
    }
  },
})

function widen(marks: string): string {
  return [...marks].map((mark) => fullWidth[mark] ?? mark).join('')
}

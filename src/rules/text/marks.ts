import { defineRule } from '../rule.ts'

const pairs: Readonly<Record<string, string>> = {
  '（': '）',
  '《': '》',
  '“': '”',
  '‘': '’',
  '〔': '〕',
  '【': '】',
  '〈': '〉',
  '(': ')',
}
const closers = new Map(Object.entries(pairs).map(([open, close]) => [close, open]))
const mark = /[（）《》“”‘’〔〕【】〈〉()]/gu

/** Points twice, or two that no text has side by side. ？！ and …… and —— are right. */
const doubled = /[，、；：]{2,}|。{2,}|[，、；：][。；：，、]|。[，、；：]/gu

/** Marks that come in pairs, balanced and nested within each paragraph, and no point twice (GB/T 15834). */
export const textMarks = defineRule({
  code: 'text/marks',
  number: 'L01',
  preset: 'recommended',
  check({ documents, proseOf }, report) {
    for (const prose of documents.flatMap((document) => proseOf(document))) {
      const say = (problem: 'unclosed' | 'unopened' | 'crossed' | 'doubled', found: string, index: number) =>
        report({ args: { found, problem }, at: prose.place(index, index + found.length) })
      for (const { 0: found, index } of prose.flat.matchAll(doubled)) say('doubled', found, index)
      let start = 0
      for (const paragraph of prose.flat.split('\n')) {
        const open: { readonly found: string; readonly index: number }[] = []
        for (const { 0: found, index } of paragraph.matchAll(mark)) {
          const opener = closers.get(found)
          // 1) and a) number things and have no opening half.
          if (
            found === ')' &&
            /[\da-z]$/iu.test(paragraph.slice(0, index)) &&
            !open.some((one) => one.found === '(')
          )
            continue
          if (opener === undefined) open.push({ found, index })
          else if (open.at(-1)?.found === opener || isMixed(open.at(-1)?.found, found)) open.pop()
          else if (open.some((one) => one.found === opener)) {
            say('crossed', found, start + index)
            open.splice(
              open.findLastIndex((one) => one.found === opener),
              1,
            )
          } else if (!open.some((one) => isMixed(one.found, found))) say('unopened', found, start + index)
        }
        for (const { found, index } of open) say('unclosed', found, start + index)
        start += paragraph.length + 1
      }
    }
  },
})

/** （MDT) is a pair whose halves differ in width: that is for `text/width` to say. */
function isMixed(open: string | undefined, close: string): boolean {
  return (open === '（' && close === ')') || (open === '(' && close === '）')
}

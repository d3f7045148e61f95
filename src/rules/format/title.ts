import { defineRule } from '../rule.ts'

const longest = 60

/** A title that ends in a mark, has marks within, or holds one 关于 in another (条例 article 9, GB/T 9704 7.3.1). */
export const formatTitle = defineRule({
  code: 'format/title',
  number: 'F05',
  preset: 'recommended',
  check({ documents, proseOf }, report) {
    for (const prose of documents.flatMap((document) => proseOf(document))) {
      const key = prose.path.at(-1)
      if (
        prose.form !== 'title' ||
        (key !== 'title' && key !== 'subtitle') ||
        prose.path.includes('attachments')
      )
        continue
      const found = prose.flat.trim()
      const say = (problem: 'end-mark' | 'nested' | 'long' | 'marks') =>
        report({ args: { found, problem }, at: prose.place(0, prose.flat.length) })
      if (/[，。；：、！？,.;:]$/u.test(found)) say('end-mark')
      if (/关于(?:(?!》).)*关于/u.test(found.replaceAll(/《[^》]*》/gu, ''))) say('nested')
      if ([...found].length > longest) say('long')
      // The title of the whole stands large in the middle; headings of sections may be two halves with a comma.
      if (prose.path.length === 1 && /[，。；：！？]/u.test(found.slice(0, -1))) say('marks')
    }
  },
})

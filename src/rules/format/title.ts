import { asText, fullTitle, officialTitle } from '../../model/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** Three rows of 二号 in a 版心 of the standard; custom, and no rule of it. */
const longest = 60

/**
 * The title of a document that ends in a mark, has points within, is too long, or holds one 关于 in another. How
 * the title of a part ends is for the reader of the file to say.
 */
export const formatTitle = defineRule({
  code: 'format/title',
  number: 'F05',
  preset: 'recommended',
  check({ officials, texts, documentOf }, report) {
    for (const prose of texts) {
      const [key] = prose.path
      if (prose.path.length !== 1 || (key !== 'title' && key !== 'subtitle')) continue
      const found = prose.flat.trim()
      const at = prose.place(0, prose.flat.length)
      const own = found.replaceAll(/《[^》]*》|“[^”]*”/gu, '')
      if (/[，。；：、,.;:]$/u.test(found)) report({ args: { found, problem: 'end-mark' }, at })
      if (/关于.*关于/u.test(own)) report({ args: { found, problem: 'nested' }, at })
      if ([...found].length > longest) report({ args: { found, problem: 'long' }, at, severity: 'info' })
      if (/[，。；：](?!$)/u.test(own)) report({ args: { found, problem: 'marks' }, at, severity: 'info' })
    }
    // Its organ, what it is about and its kind together are the title that is printed.
    for (const document of officials) {
      if (document.title !== undefined) continue
      const issued = documentOf(document.issues)
      const text = issued && asText(issued)
      const inner = text ? fullTitle(text) : ''
      // Of a title that is too long itself that has been said.
      if ([...inner].length > longest) continue
      const found = officialTitle(document, inner)
      const at = placeIn(document, [document.subject === undefined ? 'issues' : 'subject'])
      if ([...found].length > longest) report({ args: { found, problem: 'long' }, at, severity: 'info' })
    }
  },
})

import { defineRule } from '../rule.ts'

const longest = 60

/**
 * The title of a document that ends in a mark, has points within, is too long, or holds one 关于 in another. How
 * the title of a part ends is for the reader of the file to say.
 */
export const formatTitle = defineRule({
  code: 'format/title',
  number: 'F05',
  preset: 'recommended',
  check({ texts }, report) {
    for (const prose of texts) {
      const [key] = prose.path
      if (prose.path.length !== 1 || (key !== 'title' && key !== 'subtitle')) continue
      const found = prose.flat.trim()
      const at = prose.place(0, prose.flat.length)
      const own = found.replaceAll(/《[^》]*》|“[^”]*”/gu, '')
      if (/[，。；：、,.;:]$/u.test(found)) report({ args: { found, problem: 'end-mark' }, at })
      if (/关于.*关于/u.test(own)) report({ args: { found, problem: 'nested' }, at })
      // Custom, and no rule of the standard.
      if ([...found].length > longest) report({ args: { found, problem: 'long' }, at, severity: 'info' })
      if (/[，。；：](?!$)/u.test(own)) report({ args: { found, problem: 'marks' }, at, severity: 'info' })
    }
  },
})

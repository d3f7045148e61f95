import { itemNumbersOf } from '../numbering.ts'
import { defineRule } from '../rule.ts'

/** Paragraphs side by side of which all but one or two are numbered: the others cannot be cited. */
export const numberPartly = defineRule({
  code: 'number/partly',
  number: 'N03',
  preset: 'strict',
  check({ texts }, report) {
    for (const prose of texts) {
      const paragraphs = prose.flat.split('\n')
      if (paragraphs.length < 4) continue
      const numbered = paragraphs.map((paragraph) => itemNumbersOf(paragraph)[0]?.index === 0)
      const first = numbered.indexOf(true)
      const last = numbered.lastIndexOf(true)
      const bare = numbered.slice(first, last).filter((isNumbered) => !isNumbered).length
      if (first < 0 || last - first < 3 || bare === 0 || bare > (last - first) / 3) continue
      let start = 0
      for (const [index, paragraph] of paragraphs.entries()) {
        if (index > first && index < last && !numbered[index] && paragraph !== '') {
          const at = prose.place(start, start + Math.min(paragraph.length, 10))
          report({ args: { found: paragraph.slice(0, 10) }, at })
        }
        start += paragraph.length + 1
      }
    }
  },
})

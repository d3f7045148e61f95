import { anyOf, matchesOf } from '../../quantity/index.ts'
import { defineRule } from '../rule.ts'

/** Words of official documents that have one right form, with what is often written instead. */
const formulas: readonly (readonly [RegExp, string])[] = [
  [/做(?<![叫当看用].)决策(?![支树])/gu, '作决策'],
  [/做出决定(?!性)/gu, '作出决定'],
  [/截(?<!(?:报名|申报|征集|受理|时间|日期).)止(?=目前|到目前|到?\d{4}年)/gu, '截至'],
  [/帐(?:(?<=[台记转报查].)(?!篷)|(?=[户目号务款簿]))/gu, '账'],
  [/部份(?!额)/gu, '部分'],
  // 既使…又… is two words, and right.
  [/既使(?![^。；\n]*[又且])/gu, '即使'],
  [/按装(?![置机箱配载修订])/gu, '安装'],
  [/弛而不息/gu, '驰而不息'],
  [/一如继往/gu, '一如既往'],
  [/再接再励/gu, '再接再厉'],
  [/按步就班/gu, '按部就班'],
]
const anyFormula = anyOf(formulas.map(([pattern]) => pattern))

/** A fixed wording that was altered. What is quoted stays as its author wrote it. */
export const textFormula = defineRule({
  code: 'text/formula',
  number: 'L06',
  preset: 'recommended',
  check({ texts }, report) {
    for (const prose of texts) {
      if (!anyFormula.test(prose.flat)) continue
      for (const [pattern, expected] of formulas) {
        for (const { 0: found, index } of matchesOf(prose.flat, pattern)) {
          if (prose.isQuoted(index)) continue
          const at = prose.place(index, index + found.length)
          report({
            args: { found, expected },
            at,
            fix: { safety: 'needs-review', edits: [{ at, text: expected }] },
          })
        }
      }
    }
  },
})

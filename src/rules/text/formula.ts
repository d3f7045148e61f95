import { defineRule } from '../rule.ts'

/** Words of official documents that have one right form, with what is often written instead. */
const formulas: readonly (readonly [RegExp, string])[] = [
  [/做决策/gu, '作决策'],
  [/做(?:出)?决定/gu, '作出决定'],
  [/做贡献/gu, '作贡献'],
  [/截止(?=目前|到目前|\d{4}年)/gu, '截至'],
  [/(?<![\p{Script=Han}])其它(?=部门|科室|单位)/gu, '其他'],
  [/帐(?=户|目|号)/gu, '账'],
  [/贯彻落实执行/gu, '贯彻执行'],
  [/部份/gu, '部分'],
  [/既使/gu, '即使'],
  [/按装/gu, '安装'],
  [/渡过(?=难关)/gu, '度过'],
]

/** A fixed wording that was altered. What is quoted stays as its author wrote it. */
export const textFormula = defineRule({
  code: 'text/formula',
  number: 'L06',
  preset: 'recommended',
  check({ documents, proseOf }, report) {
    for (const prose of documents.flatMap((document) => proseOf(document))) {
      for (const [pattern, expected] of formulas) {
        for (const { 0: found, index } of prose.flat.matchAll(pattern)) {
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

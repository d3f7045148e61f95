import { defineRule } from '../rule.ts'

/** Indicators that count persons, by the end of their names. */
const persons = /(?:导师|名师|人才|医师|护士|博士|硕士|教授|专家|带头人|骨干|工作人员|人数)$/u

const idioms: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:减少|降低|下降|缩短|缩小)\s*(?:了\s*)?\d+(?:\.\d+)?\s*倍/gu, ['减少百分之几', '降至几分之几']],
  [/约\s*\d+(?:\.\d+)?\s*\S{0,3}?(?:左右|上下)/gu, ['约……', '……左右']],
  [/近\s*\d+(?:\.\d+)?\s*[万亿]?余/gu, ['近……', '……余']],
  [/(?:以上|以下|超过|不低于|不少于)\s*\d+(?:\.\d+)?\s*\S{0,3}?(?:左右|以上|以下)(?![学岗])/gu, []],
]

/** How things are counted and approximated: persons in 人 or 名, no 减少三倍, no 约……左右. */
export const textMeasureWord = defineRule({
  code: 'text/measure-word',
  number: 'L03',
  preset: 'recommended',
  check({ workspace, documents, proseOf }, report) {
    const { parsed, value } = workspace.sources.indicators
    for (const [index, { name, unit }] of value.indicators.entries()) {
      if (unit !== '个' || !persons.test(name)) continue
      report({
        args: { found: `${name}（个）`, expected: ['人', '名'] },
        at: { parsed, path: ['indicators', index, 'unit'] },
      })
    }
    for (const prose of documents.flatMap((document) => proseOf(document))) {
      for (const [pattern, expected] of idioms) {
        for (const { 0: found, index } of prose.flat.matchAll(pattern)) {
          report({ args: { found, expected }, at: prose.place(index, index + found.length) })
        }
      }
    }
  },
})

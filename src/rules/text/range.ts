import { matchesOf } from '../../quantity/index.ts'
import { defineRule } from '../rule.ts'

const number = String.raw`\d+(?:\.\d+)?`
const firstNumber = String.raw`\d(?<![\d.\-—~～〔].)\d*(?:\.\d+)?`
/** Two numbers with something between that may stand for the wavy line, and the unit that shows that they are a quantity. */
const range = new RegExp(
  String.raw`(?<low>${firstNumber})(?<lowUnit>[%万亿]?)\s*(?<mark>[-~–—～])\s*(?<high>${number})(?<unit>%|万|亿)?(?=\s*(?<after>[个项例人名位次台件篇家所门部级天元年%]|百分点|人次))`,
  'gu',
)

/**
 * A range of quantities takes ～ or —, and %, 万 and 亿 stand at both its ends (GB/T 15835-2011 5.1). Years and numbers of
 * documents are no ranges of quantities, and what stands in 《》 or “” is another's text.
 */
export const textRange = defineRule({
  code: 'text/range',
  number: 'L02',
  preset: 'recommended',
  check({ texts }, report) {
    for (const prose of texts) {
      for (const match of matchesOf(prose.flat, range)) {
        const { low = '', lowUnit = '', mark, high = '', unit = '', after = '' } = match.groups ?? {}
        const shared = unit === '' && after === '%' ? '%' : unit
        if (after === '年' && /^\d{4}$/u.test(low)) continue
        const expected = `${low}${lowUnit || shared}${mark === '—' ? '—' : '～'}${high}${unit}`
        const found = match[0]
        if (found === expected || prose.isQuoted(match.index)) continue
        const at = prose.place(match.index, match.index + found.length)
        report({ args: { found, expected }, at, fix: { safety: 'safe', edits: [{ at, text: expected }] } })
      }
    }
  },
})

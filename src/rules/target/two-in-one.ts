import { defineRule } from '../rule.ts'

/** Between the names of two indicators. 和 and 与 stand within names (引进和培养博士) and say nothing. */
const joint = /[、/／]/u

/** Two indicators in one row: one number for both is true of neither. Brackets and 《》 hold names of their own. */
export const targetTwoInOne = defineRule({
  code: 'target/two-in-one',
  number: 'T08',
  preset: 'recommended',
  check({ workspace }, report) {
    const { parsed, value } = workspace.sources.indicators
    for (const [index, { name }] of value.indicators.entries()) {
      const bare = name.replaceAll(/（[^）]*）|\([^)]*\)|《[^》]*》|“[^”]*”/gu, '')
      const parts = bare.split(joint).map((part) => part.trim())
      // 麻醉、儿科、重症医师占比 is one share of several; two names of the same build are two indicators.
      const [first = '', second = ''] = parts
      const isPair = parts.length === 2 && first.slice(0, 2) === second.slice(0, 2)
      const bothWhole = parts.length > 1 && parts.every((part) => part.length >= 4)
      if (isPair || bothWhole)
        report({ args: { name, parts }, at: { parsed, path: ['indicators', index, 'name'] } })
    }
  },
})

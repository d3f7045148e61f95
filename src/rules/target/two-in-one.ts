import { defineRule } from '../rule.ts'

/** Between the names of two indicators. 和 and 与 stand within names (引进和培养博士) and say nothing. */
const joint = /[、/／]/u

/** How the name of something measured ends: a part that ends so is an indicator by itself. */
const measured =
  /(?:率|比|占比|比例|比重|人数|人次|数|数量|量|额|金额|水平|等级|评级|满意度|强度|时间|天数|平均住院日|费用)$/u

/**
 * Two indicators in one row: one number for both is true of neither. Brackets and 《》 hold names of their own.
 * 麻醉、儿科、重症医师占比 is one share of several, 国家级、省级项目数 one sum; nothing can be at one level twice.
 */
export const targetTwoInOne = defineRule({
  code: 'target/two-in-one',
  number: 'T08',
  preset: 'recommended',
  check({ workspace }, report) {
    const { parsed, value } = workspace.sources.indicators
    for (const [index, { name, measure }] of value.indicators.entries()) {
      const bare = name.replaceAll(/（[^）]*）|\([^)]*\)|《[^》]*》|“[^”]*”/gu, '')
      const parts = bare.split(joint).map((part) => part.trim())
      if (parts.length < 2) continue
      if (measure === 'level' || parts.every((part) => measured.test(part)))
        report({ args: { name, parts }, at: { parsed, path: ['indicators', index, 'name'] } })
    }
  },
})

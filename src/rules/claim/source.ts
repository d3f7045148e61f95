import { matchesOf } from '../../quantity/index.ts'
import { clauseBefore, clauseBehind } from '../clause-around.ts'
import { looksBack } from '../looks-back.ts'
import { defineRule } from '../rule.ts'

const sorts = {
  superlative:
    /(?:全国|全省|全区|全市|国内|省内|国际|世界)(?:首家|首个|首台|首创|唯一|第一|领先|最大|最高|最先进)|(?:排名|位居|位列|稳居|跃居)(?:全国|全省|全区|全市|国内|省内)?(?:第一|首位|榜首|前列)|规模最大|首屈一指/gu,
  all: /(?:率|占比|比例)(?:均)?(?:达到|达|为)(?:了)?100[%％]|零遗漏|全覆盖率100[%％]/gu,
  none: /零(?:投诉|事故|差错|感染|中断|风险|失误|死亡|违规)/gu,
} as const

/** What says where a figure can be looked up. */
const sourced =
  /根据|据[^，。]{2,12}(?:统计|公布|发布|通报|监测)|公布|发布|通报|监测结果|考核结果|评价结果|名单|排行榜|〔20\d{2}〕|《[^》]+》/u

/** First of all, all of them, none of them: what is told so wants to be looked up. */
export const claimSource = defineRule({
  code: 'claim/source',
  number: 'A03',
  preset: 'strict',
  check({ texts }, report) {
    for (const prose of texts) {
      for (const sort of ['superlative', 'all', 'none'] as const) {
        for (const { 0: found, index } of matchesOf(prose.flat, sorts[sort])) {
          if (prose.isQuoted(index) || !looksBack(prose, index)) continue
          const sentence = clauseBefore(prose.flat, index, '。') + clauseBehind(prose.flat, index, '。')
          if (sourced.test(sentence)) continue
          report({ args: { found, sort }, at: prose.place(index, index + found.length) })
        }
      }
    }
  },
})

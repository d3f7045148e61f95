import { anyOf } from './words.ts'

/**
 * Expressions that hold a numeral and count nothing: a closed table, each with its reason. Where a figure or a
 * count would begin with one of these words, there is none.
 */
const FIXED_EXPRESSIONS: readonly { readonly reason: string; readonly words: string }[] = [
  {
    reason: 'congresses and formulas of the Party, whose items are laid down elsewhere',
    words:
      '十七大 十八大 十九大 二十大 二十一大 两个确立 两个维护 两个务必 两个责任 两个结合 两个大局 两个毫不动摇 三个代表 三个务必 三个区分开来 四个意识 四个自信 ' +
      '四个全面 四个面向 四个伟大 四种形态 五个带头 六个必须坚持 两件大事 两个一百年 一百年 八项规定 六项纪律 ' +
      '六大纪律 五大发展理念',
  },
  {
    reason: 'names of norms, whose number belongs to the name',
    words:
      '九项准则 十八项核心制度 十八项医疗核心制度 十大改进目标 十大安全目标 四项制度 三项制度 四个最严 三个办法一个指引',
  },
  {
    reason: 'adverbs, idioms and figures of speech',
    words:
      '十分 万分 百分百 千家万户 千方百计 万众 百年 千年 万年 百日 一日 三位一体 四位一体 五位一体 多位一体 ' +
      '一次性 一次次 一个个 一项项 一件件 一条条 一条龙 一条心 一类 一批 一起 一部分 一个样 一个新 一个更 一个台阶 一个层次 一个档次 一个水平 一家人 一天天 一台戏 一份子 一分为二 ' +
      '百家争鸣 百花齐放 两部手机 一部手机 三天两头 一本 一门心思 一门式 一件事 一口 一套班子 一人一策 一人一档 ' +
      '一案一策 一科一品 一院一策 一事一议 一项一策 一病一方',
  },
  {
    reason: 'names of programmes and of kinds',
    words:
      '百人计划 千人计划 万人计划 百千万人才 百千万 百佳 三名工程 三年行动 三年攻坚 五年规划 一期 二期 三期 四期 五期 ' +
      '一线 二线 三线 一类 二类 三类 四类 百元医疗收入 百元 万元医疗收入 万元收入 百张床位 百名卫生',
  },
]

const FIXED = new RegExp(anyOf(FIXED_EXPRESSIONS.flatMap(({ words }) => words.split(' '))), 'y')

/** 28项配套规定, 二十条措施: the size of a norm is part of its name. */
const NORM = /\S{1,4}?\s*[项条](?:配套|工作|具体)?(?:规定|准则|禁令|纪律|核心制度)/y

/** Whether a fixed expression, or the name of a norm, begins here. */
export function isFixedExpression(text: string, at: number): boolean {
  FIXED.lastIndex = at
  NORM.lastIndex = at
  return FIXED.test(text) || NORM.test(text)
}

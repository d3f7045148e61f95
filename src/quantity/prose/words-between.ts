import { COMMITMENT_WORDS } from '../commitment.ts'
import { CHANGE_VERBS } from '../forms/change-words.ts'
import { EVERY, HOLD_VERBS, ON_AVERAGE } from '../forms/recurring.ts'
import { LEVEL_VERBS } from '../level.ts'
import { QUALIFIERS_BEFORE } from '../qualifier.ts'
import { anyOf, wordBefore, wordsByEnd } from './words.ts'

const RHYTHMS = [...Object.keys(EVERY), ...Object.keys(ON_AVERAGE)]
const VERBS = [...LEVEL_VERBS, ...CHANGE_VERBS, ...HOLD_VERBS, ...COMMITMENT_WORDS]
/** Words between a name and its figure that change nothing about what the figure measures. */
const NEUTRAL = (
  '自培 自培和 培养和 引进和 招聘和 总数 数量 人数 规模 全年 当年 年内 年底 年末 年底前 年末前 到 至 于 在 已 已经 均 分别 ' +
  '也 要 应 将 由 从 原来的 现有 再 共 共计 合计 累计 实现 进一步 逐步 稳步 不断 持续 有效 总体 水平 的基础上 在上年的基础上 在上年 ' +
  '较上年 比上年 同比 环比 ' +
  '进入 跻身 位居 位列 稳居 全国 全省 全区 全市'
).split(' ')
const DATE = '(?:19|20)\\d{2}年(?:度|\\d{1,2}月)?(?:底|末)?(?:之?前|以前)?'
const JOINING = `(?:${DATE}|${anyOf([...VERBS, ...RHYTHMS, ...QUALIFIERS_BEFORE, ...NEUTRAL])})*`
const BETWEEN = new RegExp(`^${JOINING}$`)
const STARTS = new RegExp(
  `\\s*${JOINING}\\s*(?:[0-9０-９]|[一二两三四五六七八九十百千]+[个人名位例家项张台级万])`,
  'y',
)

/** Whether a figure, or the words that lead to one, stands here. */
export function startsFigure(text: string, at: number): boolean {
  STARTS.lastIndex = at
  return STARTS.test(text)
}

/** Whether words, without blanks, only join a name and its figure: 每年自培和, 到2025年底前. */
export function isJoining(words: string): boolean {
  return BETWEEN.test(words)
}

/** Words that may stand before a name without narrowing what it means. */
const LEADS = wordsByEnd([
  ...VERBS,
  ...(
    '使 将 把 让 对 和 与 及 其 并 以 即 全院 医院 我院 本院 全年 当年 年度 目前 通过 取得 评选 推广 再评选 选树 新选树 遴选 ' +
    '培育 降低 推出 安排 选派 加强 优化 提高 的 做好 建好 用好 强化 挂靠本院的 力争 确保 其中 包括 现有 已有 拥有'
  ).split(' '),
])
const STANDS_FREE = /[^\u4e00-\u9fff]$/

/** Whether what stands before a name leaves it whole. */
export function isLead(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start).trimEnd()
  if (before === '' || STANDS_FREE.test(before)) return true
  return wordBefore(before, before.length, LEADS) !== undefined || /[个名例项张家人年]$/.test(before)
}

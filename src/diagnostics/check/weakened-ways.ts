/** In what a promise is weaker than another one. */
export const weakenedWays = {
  number: { 'zh-CN': '数值放宽', en: 'a number easier to reach' },
  level: { 'zh-CN': '等级降低', en: 'a lower level' },
  words: { 'zh-CN': '由数字变为文字', en: 'words instead of a number' },
  commitment: { 'zh-CN': '承诺减弱', en: 'a weaker promise' },
  binding: { 'zh-CN': '由约束性变为预期性', en: 'no longer binding' },
  deadline: { 'zh-CN': '时限推后', en: 'a later deadline' },
} as const
export type Way = keyof typeof weakenedWays

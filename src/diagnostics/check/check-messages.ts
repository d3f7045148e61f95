import { enList, enNearest, message, zhList, zhNearest } from '../message.ts'

/** What can be wrong with how a workspace is to be checked. */
export const checkMessages = {
  'check/unknown-rule': message<{ rule: string; nearest: readonly string[] }>('error', {
    'zh-CN': ({ rule, nearest }) =>
      `没有代码为“${rule}”的规则（plan explain 列出全部规则）${zhNearest(nearest)}`,
    en: ({ rule, nearest }) =>
      `no rule has the code “${rule}” (plan explain lists them all)${enNearest(nearest)}`,
  }),
  'check/fixed-rule': message<{ rule: string }>('error', {
    'zh-CN': ({ rule }) => `${rule} 不能调整：它说明文件读不出来，不是可以商量的规则`,
    en: ({ rule }) => `${rule} cannot be adjusted: it says that a file cannot be read, which is no opinion`,
  }),
  'check/rule-option': message<{
    rule: string
    option: string
    nearest: readonly string[]
    expected: readonly string[]
  }>('error', {
    'zh-CN': ({ rule, option, nearest, expected }) =>
      `规则 ${rule} 的选项“${option}”不对（${expected.length ? `可用：${zhList(expected)}，及 severity` : '它只有 severity'}）${zhNearest(nearest)}`,
    en: ({ rule, option, nearest, expected }) =>
      `the option “${option}” of the rule ${rule} is wrong (${expected.length ? `there are ${enList(expected)} and severity` : 'it has severity only'})${enNearest(nearest)}`,
  }),
  'check/ignore-form': message<{ found: string }>('error', {
    'zh-CN': ({ found }) =>
      `“${found}”不完整；写法：# plan-ignore 代码 -- 理由，或 # plan-ignore 代码 -- 理由 (until 2026-12-31)`,
    en: ({ found }) =>
      `“${found}” is incomplete; write # plan-ignore <code> -- reason, or # plan-ignore <code> -- reason (until 2026-12-31)`,
  }),
  'check/ignore-unused': message<{ rule: string }>('warning', {
    'zh-CN': ({ rule }) => `此处没有 ${rule} 的问题，这一条忽略没有用处，请删去`,
    en: ({ rule }) => `there is no finding of ${rule} here; remove this plan-ignore`,
  }),
  'check/ignore-expired': message<{ rule: string; until: string }>('warning', {
    'zh-CN': ({ rule, until }) => `对 ${rule} 的忽略已于 ${until} 到期，不再起作用`,
    en: ({ rule, until }) => `this plan-ignore of ${rule} expired on ${until} and has no effect`,
  }),
  'check/baseline-unused': message<{ count: number }>('info', {
    'zh-CN': ({ count }) => `存量问题清单中有 ${count} 条已不存在；请用 --update-baseline 更新`,
    en: ({ count }) =>
      `${count} ${count === 1 ? 'entry' : 'entries'} of the baseline no longer ${count === 1 ? 'occurs' : 'occur'}; bring it up to date by --update-baseline`,
  }),
  'check/baseline-form': message<{ path: string }>('error', {
    'zh-CN': ({ path }) => `${path} 不是存量问题清单；请用 --update-baseline 重新生成`,
    en: ({ path }) => `${path} is no baseline; make it anew by --update-baseline`,
  }),
} as const

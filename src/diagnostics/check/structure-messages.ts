import { enList, message, zhList } from '../message.ts'

/** Numbers of items, lists, and what is said twice. */
export const structureMessages = {
  'number/sequence': message<{ found: string; expected: string; problem: 'gap' | 'repeated' | 'mixed' }>(
    'error',
    {
      'zh-CN': ({ found, expected, problem }) =>
        problem === 'mixed'
          ? `序号写法不一：此处是“${found}”，照前面的写法应为“${expected}”`
          : `序号${problem === 'repeated' ? '重复' : '不连续'}：此处是“${found}”，应为“${expected}”`,
      en: ({ found, expected, problem }) =>
        problem === 'mixed'
          ? `numbers are written in two ways: “${found}” where “${expected}” would go on as before`
          : `the numbers ${problem === 'repeated' ? 'repeat' : 'do not run on'}: “${found}” where “${expected}” was due`,
    },
  ),
  'number/count': message<{ stated: string; count: number; listed: number }>('error', {
    'zh-CN': ({ stated, count, listed }) => `说是“${stated}”，列出的有 ${listed} 项，不是 ${count} 项`,
    en: ({ stated, count, listed }) => `“${stated}” says ${count}, but ${listed} are listed`,
  }),
  'number/partly': message<{ found: string }>('warning', {
    'zh-CN': ({ found }) => `并列的各段有的编号、有的不编号：“${found}”没有序号`,
    en: ({ found }) =>
      `of paragraphs side by side some are numbered and some are not: “${found}” has no number`,
  }),
  'number/restart': message<{ found: string; before: number }>('warning', {
    'zh-CN': ({ found, before }) => `序号数到 ${before} 又从 ${found} 开始，而没有写明从这里起是另一类`,
    en: ({ found, before }) =>
      `the numbers of the rows go up to ${before} and begin at ${found} again, without saying that another group begins`,
  }),
  'point/repeated': message<{ what: string; leads: readonly string[] }>('warning', {
    'zh-CN': ({ what, leads }) => `“${what}”在两项要点中都写了，牵头部门却不同：${zhList(leads)}`,
    en: ({ what, leads }) => `“${what}” is in two points, with different leads: ${enList(leads)}`,
  }),
  'point/unlinked': message<{ what: string; point: string }>('info', {
    'zh-CN': ({ what, point }) => `“${what}”是要点“${point}”要成立的，fulfils（落实要点）没有写它`,
    en: ({ what, point }) =>
      `“${what}” is what the point “${point}” promised to found, and fulfils does not name that point`,
  }),
  'indicator/unused': message<{ name: string }>('warning', {
    'zh-CN': ({ name }) => `指标“${name}”没有任何文件为它定目标`,
    en: ({ name }) => `no document has a target of the indicator “${name}”`,
  }),
} as const

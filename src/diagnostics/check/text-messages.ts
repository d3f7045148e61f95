import { enList, message, zhList } from '../message.ts'

/** Marks, numerals and words (GB/T 15834, GB/T 15835). */
export const textMessages = {
  'text/range': message<{ found: string; expected: string }>('error', {
    'zh-CN': ({ found, expected }) => `数值范围“${found}”应写作“${expected}”（GB/T 15835）`,
    en: ({ found, expected }) => `the range “${found}” should read “${expected}” (GB/T 15835)`,
  }),
  'text/marks': message<{ found: string; problem: 'unclosed' | 'unopened' | 'crossed' | 'doubled' }>(
    'error',
    {
      'zh-CN': ({ found, problem }) =>
        ({
          unclosed: `“${found}”没有配对的后半`,
          unopened: `“${found}”没有配对的前半`,
          crossed: `“${found}”与另一对标号交叉`,
          doubled: `标点“${found}”重复`,
        })[problem],
      en: ({ found, problem }) =>
        ({
          unclosed: `“${found}” is never closed`,
          unopened: `“${found}” closes what was never opened`,
          crossed: `“${found}” crosses another pair of marks`,
          doubled: `the marks “${found}” are doubled`,
        })[problem],
    },
  ),
  'text/width': message<{ found: string; expected: string }>('error', {
    'zh-CN': ({ found, expected }) => `汉字之间的“${found}”应为全角“${expected}”（GB/T 15834）`,
    en: ({ found, expected }) =>
      `“${found}” between hanzi should be the full-width “${expected}” (GB/T 15834)`,
  }),
  'text/latin': message<{ found: string }>('error', {
    'zh-CN': ({ found }) => `汉语文字里夹着英文虚词“${found}”，像是转换或粘贴留下的`,
    en: ({ found }) =>
      `an English “${found}” stands within Chinese text, left there by a conversion or a paste`,
  }),
  'text/space': message<{ found: string }>('warning', {
    'zh-CN': ({ found }) => `汉字之间有空格：“${found}”`,
    en: ({ found }) => `there is a space between hanzi: “${found}”`,
  }),
  'text/measure-word': message<{ found: string; expected: readonly string[] }>('warning', {
    'zh-CN': ({ found, expected }) => `“${found}”用词不当，宜为：${zhList(expected)}`,
    en: ({ found, expected }) => `“${found}” is not how it is counted; write one of: ${enList(expected)}`,
  }),
  'text/vague': message<{ id: string; words: readonly string[] }>('info', {
    'zh-CN': ({ id, words }) =>
      `要点 ${id} 只有“${zhList(words)}”一类动词，没有目标、数字和成果；到年底无法判断做没做成`,
    en: ({ id, words }) =>
      `the point ${id} has verbs such as ${enList(words)} but no target, figure or result; at the end of the year nobody can tell`,
  }),
  'text/house-word': message<{ found: string; expected: string }>('warning', {
    'zh-CN': ({ found, expected }) => `“${found}”按用词规范应写作“${expected}”`,
    en: ({ found, expected }) => `by the house style “${found}” reads “${expected}”`,
  }),
  'text/formula': message<{ found: string; expected: string }>('error', {
    'zh-CN': ({ found, expected }) => `“${found}”应写作“${expected}”`,
    en: ({ found, expected }) => `“${found}” should read “${expected}”`,
  }),
  'text/placeholder': message<{ found: string }>('error', {
    'zh-CN': ({ found }) => `“${found}”是没有填的空或忘了删的话`,
    en: ({ found }) => `“${found}” is a blank that was never filled, or a note that was never removed`,
  }),
  'text/personal-data': message<{ kind: 'identity-card' | 'mobile' | 'bank-card'; masked: string }>('error', {
    'zh-CN': ({ kind, masked }) =>
      `${masked} 像是${{ 'identity-card': '身份证号码', mobile: '手机号码', 'bank-card': '银行卡号' }[kind]}；个人信息不得写入文件`,
    en: ({ kind, masked }) =>
      `${masked} looks like ${{ 'identity-card': 'an identity card number', mobile: 'a mobile number', 'bank-card': 'a bank card number' }[kind]}; personal data do not belong in plans`,
  }),
} as const

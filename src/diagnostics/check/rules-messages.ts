import { enList, message, zhList } from '../message.ts'

/** What goes out with rules, against the rules. */
export const rulesMessages = {
  'rules/contradicted': message<{
    what: 'assessor' | 'dimensions' | 'reward'
    found: readonly string[]
    expected: readonly string[]
  }>('error', {
    'zh-CN': ({ what, found, expected }) =>
      `与所依据的办法不符：${
        { assessor: '考核主体', dimensions: '考核的维度', reward: '奖励' }[what]
      }此处是“${zhList(found)}”，办法中是“${zhList(expected)}”`,
    en: ({ what, found, expected }) =>
      `this contradicts the rules that it goes by: the ${
        { assessor: 'assessor', dimensions: 'dimensions', reward: 'reward' }[what]
      } here ${what === 'dimensions' ? 'are' : 'is'} “${enList(found)}”, in the rules “${enList(expected)}”`,
  }),
} as const

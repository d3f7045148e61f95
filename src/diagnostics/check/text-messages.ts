import { message } from '../message.ts'

/** Marks, numerals and words (GB/T 15834, GB/T 15835). */
export const textMessages = {
  'text/range': message<{ found: string; expected: string }>('error', {
    'zh-CN': ({ found, expected }) => `数值范围“${found}”应写作“${expected}”（GB/T 15835）`,
    en: ({ found, expected }) => `the range “${found}” should read “${expected}” (GB/T 15835)`,
  }),
} as const

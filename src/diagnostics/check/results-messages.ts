import { message } from '../message.ts'

/** A report against its plan. */
export const resultsMessages = {
  'results/unanswered': message<{ id: string; plan: string }>('warning', {
    'zh-CN': ({ id, plan }) =>
      `${plan} 的要点 ${id} 在总结中没有答复；请在 answers（逐项落实）中写明做了没有、做到什么程度`,
    en: ({ id, plan }) =>
      `the report says nothing of the point ${id} of ${plan}; say under answers whether it was done, and how far`,
  }),
} as const

import type { Bilingual } from './language.ts'
import { message } from './message.ts'

/** What became of a promise that has to be explained. */
const losses = {
  dropped: { 'zh-CN': '不再列入', en: 'no longer there' },
  weakened: { 'zh-CN': '弱化', en: 'weakened' },
  cancelled: { 'zh-CN': '取消', en: 'cancelled' },
  deferred: { 'zh-CN': '延后', en: 'deferred' },
} as const satisfies Record<string, Bilingual>
export type Loss = keyof typeof losses

export function isLoss(code: string): code is Loss {
  return code in losses
}

/** What the comparison of two plans finds missing in them. */
export const diffMessages = {
  'diff/missing-reason': message<{
    /** What the point, or the plan, is called. */
    point: string
    loss: Loss
  }>('warning', {
    'zh-CN': ({ point, loss }) => `“${point}”${losses[loss]['zh-CN']}，没有说明理由`,
    en: ({ point, loss }) => `“${point}” is ${losses[loss].en}, and no reason is given`,
  }),
} as const

import { enList, message, zhList } from '../message.ts'

/** Rosters: who stands in them, and how often. */
export const rosterMessages = {
  'roster/repeated': message<{ name: string; body: string; roles: readonly string[] }>('warning', {
    'zh-CN': ({ name, body, roles: [before, one] }) =>
      before === one
        ? `“${name}”在${body}的${one}中列了两次`
        : `“${name}”既是${before}，又列为${body}的${one}`,
    en: ({ name, body, roles: [before, one] }) =>
      before === one
        ? `“${name}” is named twice as ${one} of ${body}`
        : `“${name}” is ${before} and is named as ${one} of ${body} too`,
  }),
  'roster/many-bodies': message<{ name: string; bodies: readonly string[]; limit: number }>('info', {
    'zh-CN': ({ name, bodies, limit }) =>
      `“${name}”列入了 ${bodies.length} 个机构或组（上限 ${limit}）：${zhList(bodies)}`,
    en: ({ name, bodies, limit }) =>
      `“${name}” is in ${bodies.length} bodies or groups (limit ${limit}): ${enList(bodies)}`,
  }),
  'roster/alike': message<{ name: string; other: string }>('info', {
    'zh-CN': ({ name, other }) => `“${name}”与另一处的“${other}”只差一个字，可能是同一个人`,
    en: ({ name, other }) => `“${name}” differs from “${other}” by one character and may be the same person`,
  }),
} as const

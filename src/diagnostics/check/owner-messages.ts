import { message } from '../message.ts'

/** Departments: who leads, under which name. */
export const ownerMessages = {
  'owner/outdated-name': message<{ written: string; current: string; on: string | undefined }>('warning', {
    'zh-CN': ({ written, current, on }) =>
      on === undefined
        ? `“${written}”是别名或旧称，现名“${current}”`
        : `“${written}”是别名或旧称，${on} 时的名称是“${current}”`,
    en: ({ written, current, on }) =>
      on === undefined
        ? `“${written}” is an alias or a former name; the name is “${current}”`
        : `“${written}” is an alias or a former name; on ${on} the name is “${current}”`,
  }),
} as const

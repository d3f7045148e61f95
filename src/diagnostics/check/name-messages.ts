import { message } from '../message.ts'

/** What goes by a name that is not its own. */
export const nameMessages = {
  'name/differs': message<{
    what: 'unit' | 'document'
    written: string
    expected: string
    on: string | undefined
  }>('error', {
    'zh-CN': ({ what, written, expected, on }) =>
      what === 'unit'
        ? `“${written}”是旧称，${on}时该部门的名称是“${expected}”；说的是旧部门的，写“原${written}”`
        : `没有题为《${written}》的文件，最接近的是《${expected}》`,
    en: ({ what, written, expected, on }) =>
      what === 'unit'
        ? `“${written}” is a former name: on ${on} the department is “${expected}”; where the former one is meant, write “原${written}”`
        : `no known document has the title 《${written}》; the nearest is 《${expected}》`,
  }),
  'name/near-unit': message<{ written: string; expected: string }>('warning', {
    'zh-CN': ({ written, expected }) =>
      `名录中没有“${written}”，最接近的是“${expected}”；名录之外的机构可以照写`,
    en: ({ written, expected }) =>
      `the register has no “${written}”; the nearest is “${expected}”; a body that is not in it may be written as it is`,
  }),
} as const

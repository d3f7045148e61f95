import { enList, message, zhList } from './message.ts'

/** What can be wrong with tables, and with forms, which are blank ones. */
export const tableMessages = {
  'table/cells': message<{
    found: number
    expected: number
    /** How many columns more are taken by cells that come down from rows above, where some are. */
    taken?: number
  }>('error', {
    'zh-CN': ({ found, expected, taken }) =>
      taken !== undefined
        ? `这一行有 ${found} 格，应有 ${expected} 格：另有 ${taken} 栏由上面跨行的格占着；空格写 ""`
        : `这一行有 ${found} 格，表有 ${expected} 栏；空格写 ""`,
    en: ({ found, expected, taken }) =>
      taken !== undefined
        ? `this row has ${found} cells where ${expected} are wanted: ${taken} more columns are taken by cells from above; write "" for an empty cell`
        : `this row has ${found} cells, the table ${expected} columns; write "" for an empty cell`,
  }),
  'table/narrow': message<{
    found: string
    wanted: number
    available: number
    /** How many columns of the table are too narrow besides. */
    others: number
    /** Whether its columns are the program's: 主要指标表, and tables of what came of a plan. */
    isMade: boolean
  }>('warning', {
    'zh-CN': ({ found, wanted, available, others, isMade }) =>
      `这一栏放不下“${found}”：要 ${wanted} 字宽，只有 ${available} 字宽，数字断成几行${
        others > 0 ? `，另有 ${others} 栏也是这样` : ''
      }；${isMade ? '换用较大的计量单位（如万元），附件中的表可以横排（orientation: landscape）' : '把这一栏的 width 写大，或者少列几栏'}`,
    en: ({ found, wanted, available, others, isMade }) =>
      `this column is too narrow for “${found}”: it takes ${wanted} 字 and has ${available}, so that the figure is parted${
        others > 0 ? `, as in ${others} columns more` : ''
      }; ${
        isMade
          ? 'use a larger unit (such as 万元); an attachment may lie across its sheet (orientation: landscape)'
          : 'give the column more width, or leave out some columns'
      }`,
  }),

  'form/filled': message<{ found: string; problem: 'key' | 'row'; expected?: readonly string[] }>('error', {
    'zh-CN': ({ found, problem, expected = [] }) =>
      problem === 'key'
        ? `表格只存空表，不存填写的内容：“${found}”不是这里的键；此处可用：${zhList(expected)}`
        : '这一行只有栏目，没有可填的空格；表格只存空表，不存填写的内容，空格写 ""',
    en: ({ found, problem, expected = [] }) =>
      problem === 'key'
        ? `forms are kept blank: “${found}” is no key here, for nothing that is filled in is stored; possible here: ${enList(expected)}`
        : 'this row has labels only and nothing to fill in; forms are kept blank: write "" for an empty cell',
  }),

  'form/merged': message<{ found: number; expected: number; problem: 'columns' | 'rows' }>('error', {
    'zh-CN': ({ found, expected, problem }) =>
      problem === 'columns'
        ? `这一格占 ${found} 栏，到上面跨行的格为止只有 ${expected} 栏；一格不能绕过另一格`
        : `这一格向下占 ${found} 行，这一块从此行起只有 ${expected} 行`,
    en: ({ found, expected, problem }) =>
      problem === 'columns'
        ? `this cell takes ${found} columns, and there are ${expected} up to the cell that comes down from above; no cell goes around another`
        : `this cell takes ${found} rows, and from this one on the block has ${expected}`,
  }),
  'form/drawn': message<{ found: string }>('error', {
    'zh-CN': ({ found }) =>
      found.startsWith('_') || found.startsWith('＿')
        ? `横线由系统画出，请删去“${found}”；选项后面的横线写成 { name: 其他, line: 6 }`
        : `方框由系统画出，请删去“${found}”；供勾选的各项写成 { options: [男, 女] }`,
    en: ({ found }) =>
      found.startsWith('_') || found.startsWith('＿')
        ? `lines are drawn: remove “${found}”; one behind an option is written as { name: 其他, line: 6 }`
        : `check boxes are drawn: remove “${found}”; what is to be ticked is written as { options: [男, 女] }`,
  }),
} as const

import { enList, enNearest, message, zhList, zhNearest } from '../message.ts'

/** Assertions that an office writes itself. */
export const assertMessages = {
  'assert/failed': message<{
    id: string
    that: string
    /** What the office wants to be said. */
    message: string
    document: string
    values: readonly string[]
  }>('error', {
    'zh-CN': ({ id, that, message: said, document, values }) =>
      `${said || `断言 ${id} 不成立：${that}`}（${document}：${zhList(values)}）`,
    en: ({ id, that, message: said, document, values }) =>
      `${said || `the assertion ${id} does not hold: ${that}`} (${document}: ${enList(values)})`,
  }),
  'assert/not-understood': message<{
    found: string
    problem: 'syntax' | 'unknown-name' | 'not-allowed' | 'unknown-thing'
    nearest: readonly string[]
  }>('error', {
    'zh-CN': ({ found, problem, nearest }) =>
      `${
        {
          syntax: `断言从“${found}”起看不懂`,
          'unknown-name': `断言里没有“${found}”；可用：目标、基数、分年度、上年、牵头、配合、要点数`,
          'not-allowed': `断言里不能写“${found}”；只有数字、加减乘除、比较、and、or、not 和括号`,
          'unknown-thing': `没有名为“${found}”的指标或部门`,
        }[problem]
      }${zhNearest(nearest)}`,
    en: ({ found, problem, nearest }) =>
      `${
        {
          syntax: `the assertion is not understood from “${found}” on`,
          'unknown-name': `assertions know no “${found}”; there are target, baseline, annual, lastYear, leads, supports and points`,
          'not-allowed': `“${found}” cannot stand in an assertion; there are numbers, + - * /, comparisons, and, or, not, brackets`,
          'unknown-thing': `there is no indicator or unit “${found}”`,
        }[problem]
      }${enNearest(nearest)}`,
  }),
} as const

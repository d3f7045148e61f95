import { type OptionDefinition, valueNames } from '../define-command.ts'

/** Of every command that may print a PDF. */
export const browserOption: OptionDefinition = {
  flag: '--browser',
  value: valueNames.path,
  about: {
    'zh-CN': '用哪个浏览器打印 PDF（环境变量 PLAN_BROWSER 亦可；none 为不用）',
    en: 'the browser to print PDFs with, or none (also: PLAN_BROWSER)',
  },
}

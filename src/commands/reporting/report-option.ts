import { type OptionDefinition, valueNames } from '../define-command.ts'

/** Of every command that reports in several forms. */
export function reportOption(choices: () => Promise<readonly string[]>): OptionDefinition {
  return {
    flag: '--format',
    value: valueNames.report,
    isRepeatable: true,
    about: {
      'zh-CN': '报告的形式，写明文件则写入文件；可写几次或用逗号连写，只有一种可用标准输出。可选',
      en: 'form of the report, to a file where one is given; may be given several times, or several with commas between, but only one goes to standard output. There are',
    },
    choices,
  }
}

import { answerOnce } from '../answers/answer-once.ts'
import { type CommandContext, defineCommand, valueNames } from '../define-command.ts'
import { browserOption } from '../printing/browser-option.ts'
import { reportOption } from '../reporting/report-option.ts'
import { mendingOptions } from './mending-options.ts'

export const checkCommand = defineCommand({
  name: 'check',
  about: {
    'zh-CN': '检查整个工作区：格式、部门、指标和目标能否同时成立',
    en: 'check the whole workspace: format, departments, and whether the targets can be true together',
  },
  argument: {
    name: { 'zh-CN': '文件', en: 'documents' },
    isList: true,
    about: {
      'zh-CN': '文件的标识、路径或年度；整个工作区总要检查，但只显示这些文件的问题',
      en: 'ids, paths or periods of documents; the whole workspace is checked, but only what concerns these is shown',
    },
  },
  options: [
    reportOption(async () => (await import('./report-forms.ts')).reportForms.map(({ name }) => name)),
    {
      flag: '--strict',
      about: {
        'zh-CN': '用全部规则，不只是 plan.yaml 所选的',
        en: 'use every rule, not only those that plan.yaml chose',
      },
    },
    {
      flag: '--fail-on',
      value: valueNames.severity,
      about: {
        'zh-CN': '有哪一级及以上的问题即不通过：error、warning 或 info（默认从 plan.yaml，再为 error）',
        en: 'the least severity that fails: error, warning or info (default: that of plan.yaml, else error)',
      },
    },
    {
      flag: '--max-warnings',
      value: valueNames.number,
      about: {
        'zh-CN': '警告多于此数即不通过（默认从 plan.yaml，再为不限）',
        en: 'more warnings than these fail (default: that of plan.yaml, else no limit)',
      },
    },
    ...mendingOptions,
    browserOption,
  ],
  examples: [
    { call: 'plan check', about: { 'zh-CN': '检查全部文件', en: 'check every document' } },
    {
      call: 'plan check 2025 --fail-on warning',
      about: {
        'zh-CN': '只看 2025 年的文件，警告也不通过',
        en: 'show the documents of 2025; warnings fail too',
      },
    },
    {
      call: 'plan check --format pretty --format sarif=out/check.sarif',
      about: {
        'zh-CN': '屏幕上给人看，文件里给平台读',
        en: 'for people on the screen, for a service in a file',
      },
    },
    {
      call: 'plan check --format review=out/核稿意见.pdf',
      about: { 'zh-CN': '印一张核稿意见表', en: 'a table of the findings on paper, for those who edit' },
    },
    {
      call: 'plan check --fix',
      about: { 'zh-CN': '改正有把握的问题', en: 'mend what can be mended safely' },
    },
  ],
  async run(context, names, options) {
    const answer = async (asked: CommandContext) =>
      (await import('./run-check.ts')).runCheck(asked, names, options)
    // What leaves more behind than an answer is done, not remembered.
    const isDeed = ['fix', 'fixDryRun', 'updateBaseline'].some((name) => options[name] === true)
    return isDeed ? (await answer(context)).exitCode : answerOnce(context, ['check', names, options], answer)
  },
})

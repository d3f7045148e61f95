import { defineCommand } from './define-command.ts'

export const diffCommand = defineCommand({
  name: 'diff',
  about: {
    'zh-CN': '比较两年、两个文件或两个版本：新增、取消、弱化了什么',
    en: 'compare two years, two files or two revisions: what is new, dropped, weakened',
  },
  argument: {
    name: { 'zh-CN': '两方', en: 'sides' },
    isList: true,
    about: {
      'zh-CN': '先旧后新：年度、文件的标识或路径',
      en: 'the older, then the newer: periods, ids or paths of documents',
    },
  },
  options: [],
  examples: [{ call: 'plan diff 2024 2025', about: { 'zh-CN': '比较两年', en: 'compare two years' } }],
  async run(context, names) {
    return (await import('./run-diff.ts')).runDiff(context, names)
  },
})

import { defineCommand } from './define-command.ts'

export const checkCommand = defineCommand({
  name: 'check',
  about: {
    'zh-CN': '检查整个工作区：格式、部门、指标和目标能否同时成立',
    en: 'check the whole workspace: format, departments, and whether the targets can be true together',
  },
  options: [],
  examples: [{ call: 'plan check', about: { 'zh-CN': '检查全部文件', en: 'check every document' } }],
  async run(context) {
    return (await import('./run-check.ts')).runCheck(context)
  },
})

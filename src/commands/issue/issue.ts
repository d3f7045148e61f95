import { defineCommand } from '../define-command.ts'

export const issueCommand = defineCommand({
  name: 'issue',
  about: {
    'zh-CN': '登记已印发的公文：此后改动须有修订记录',
    en: 'enter documents as issued: from then on a change wants a revision',
  },
  argument: {
    name: { 'zh-CN': '文件', en: 'documents' },
    isList: true,
    about: {
      'zh-CN': '公文或其所印发文件的标识、路径或年度',
      en: 'ids, paths or periods of official documents, or of what they issue',
    },
  },
  options: [
    {
      flag: '--list',
      about: {
        'zh-CN': '列出各公文是否已登记、登记后有无改动',
        en: 'list what is entered, and whether it has changed since',
      },
    },
  ],
  examples: [
    {
      call: 'plan issue notice-2025-12',
      about: { 'zh-CN': '登记一份公文', en: 'enter one as issued' },
    },
    {
      call: 'plan issue --list',
      about: { 'zh-CN': '看哪些已登记，有无改动', en: 'see what is entered and what has changed' },
    },
  ],
  async run(context, names, options) {
    const { runIssue } = await import('./run-issue.ts')
    return runIssue(context, names, options.list === true)
  },
})

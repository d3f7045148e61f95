import { defineCommand } from '../define-command.ts'

export const explainCommand = defineCommand({
  name: 'explain',
  about: {
    'zh-CN': '说明一个代码：是什么问题、为什么要紧、怎么改、依据什么',
    en: 'tell what a code means: what is wrong, why it matters, how to mend it, on what basis',
  },
  argument: {
    name: { 'zh-CN': '代码', en: 'code' },
    isList: false,
    about: {
      'zh-CN': '问题的代码，如 text/range，或规则的编号，如 L02；不写则列出全部',
      en: 'the code of a finding, as text/range, or the number of a rule, as L02; without one all are listed',
    },
  },
  options: [],
  examples: [
    { call: 'plan explain', about: { 'zh-CN': '列出全部代码', en: 'list all codes' } },
    {
      call: 'plan explain text/range',
      about: { 'zh-CN': '说明一个代码，附正误示例', en: 'tell about one, with a wrong and a right example' },
    },
  ],
  async run(context, [code]) {
    return (await import('./explain-code.ts')).explainCode(context, code)
  },
})

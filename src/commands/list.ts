import { answerOnce } from './answer-once.ts'
import { defineCommand } from './define-command.ts'
import { exitCodeOf } from './exit-code.ts'

export const listCommand = defineCommand({
  name: 'list',
  about: { 'zh-CN': '列出文件、要点、指标和部门', en: 'list documents, points, indicators and units' },
  options: [{ flag: '--json', about: { 'zh-CN': '以 JSON 输出', en: 'print JSON' } }],
  examples: [
    { call: 'plan list', about: { 'zh-CN': '看工作区里有什么', en: 'see what is in the workspace' } },
    { call: 'plan list --json', about: { 'zh-CN': '供程序读取', en: 'for programs' } },
  ],
  async run(context, _args, options) {
    return answerOnce(context, ['list', options.json === true], async (context) => {
      const { openWorkspace } = await import('./open-workspace.ts')
      const { listingText, listWorkspace } = await import('./list-workspace.ts')
      const [opened, complaints] = await openWorkspace(context)
      await context.complain(complaints)
      const listing = opened?.workspace && listWorkspace(opened.workspace)
      const { stdout } = context.host
      if (options.json === true) stdout.write(`${JSON.stringify(listing ?? null, undefined, 2)}\n`)
      else if (listing) stdout.write(listingText(listing))
      return { exitCode: exitCodeOf(complaints), reads: opened?.reads, day: null }
    })
  },
})

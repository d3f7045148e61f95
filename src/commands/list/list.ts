import type { Bilingual } from '../../diagnostics/index.ts'
import type { Workspace } from '../../workspace/index.ts'
import { answerOnce } from '../answers/answer-once.ts'
import { defineCommand } from '../define-command.ts'
import { exitCodeOf } from '../exit-code.ts'

const noLongerPlan: Bilingual = {
  'zh-CN': '没有跨几年的规划，没有任务可列',
  en: 'there is no plan of several years, and so no task to list',
}

export const listCommand = defineCommand({
  name: 'list',
  about: { 'zh-CN': '列出文件、要点、指标和部门', en: 'list documents, points, indicators and units' },
  options: [
    { flag: '--json', about: { 'zh-CN': '以 JSON 输出', en: 'print JSON' } },
    {
      flag: '--coverage',
      about: {
        'zh-CN': '改列五年规划的各项任务逐年由几项要点承接',
        en: 'instead, how many points of each year carry each task of a five-year plan',
      },
    },
  ],
  examples: [
    { call: 'plan list', about: { 'zh-CN': '看工作区里有什么', en: 'see what is in the workspace' } },
    { call: 'plan list --json', about: { 'zh-CN': '供程序读取', en: 'for programs' } },
    {
      call: 'plan list --coverage',
      about: { 'zh-CN': '看规划任务有没有哪一年落空', en: 'see what no year has taken up' },
    },
  ],
  async run(context, _args, options) {
    const [isJson, isCoverage] = [options.json === true, options.coverage === true]
    return answerOnce(context, ['list', isJson, isCoverage], async (context) => {
      const { openWorkspace } = await import('../opening/open-workspace.ts')
      const [opened, complaints] = await openWorkspace(context)
      await context.complain(complaints)
      const { stdout } = context.host
      const list = isCoverage ? await coverageLister() : await workspaceLister()
      const listing = opened?.workspace && list(opened.workspace)
      if (isJson) stdout.write(`${JSON.stringify(listing?.data ?? null, undefined, 2)}\n`)
      else if (listing?.text) stdout.write(listing.text)
      else if (listing) context.say(noLongerPlan[context.language])
      return { exitCode: exitCodeOf(complaints), reads: opened?.reads, day: null }
    })
  },
})

/** What is listed, as data and as text. */
type Lister = (workspace: Workspace) => { readonly data: unknown; readonly text: string }

async function workspaceLister(): Promise<Lister> {
  const { listingText, listWorkspace } = await import('./list-workspace.ts')
  return (workspace) => {
    const data = listWorkspace(workspace)
    return { data, text: listingText(data) }
  }
}

async function coverageLister(): Promise<Lister> {
  const { coverageText, listCoverage } = await import('./list-coverage.ts')
  return (workspace) => {
    const data = listCoverage(workspace)
    return { data, text: coverageText(data) }
  }
}

import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { compareWorkspaces } from '../../../src/diff/index.ts'
import { prettyDiffFormatter } from '../../../src/formatters/diff/index.ts'
import { planFolder } from '../../../src/host/plan-folder.ts'
import { loadWorkspace } from '../../../src/workspace/index.ts'
import { reportOf } from './sample-comparison.ts'

let report: ReturnType<typeof reportOf>

beforeAll(async () => {
  const { workspace } = await loadWorkspace(planFolder('plans', '.'))
  if (!workspace) throw new Error('the example does not load')
  const of = (year: string) => ({
    workspace,
    documents: workspace.documents.filter(({ parsed }) => parsed.source.name.startsWith(`plans/${year}`)),
  })
  report = reportOf(compareWorkspaces(of('2024'), of('2025'), 'year'))
})

test.each([
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh-CN'],
] as const)('%s shows what the example says', (file, language) => {
  const [, summary = ''] = prettyDiffFormatter
    .format(report, { language, color: false, columns: 80 })
    .split('\n\n')
  expect(readFileSync(file, 'utf8')).toContain(`\`\`\`\n${summary}\n\`\`\``)
})

test.each([
  ['zh-CN', '示范党支部：3～5个 → 5～6个（+2个，+66.67%），目标提高，2024年实际4个'],
  ['en', '示范党支部: 3～5个 → 5～6个 (+2 个, +66.67%), target raised, 4个 in 2024'],
] as const)('what the year before brought stands beside a target, in %s', (language, line) => {
  expect(prettyDiffFormatter.format(report, { language, color: false, columns: 120 })).toContain(line)
})

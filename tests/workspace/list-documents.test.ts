import { expect, test } from 'vitest'
import { baseFiles, type Content, diagnose, load, workspaceWith } from '../helpers/memory-workspace.ts'

const report = '2025/report.yml'
const complaint = `${report}:1:1 file/other-ending ${report} ≠ 2025/report.yaml`

test('a file among the documents that ends in .yml is told, whatever is in it', async () => {
  const contents: Content[] = ['kind: notice\n', 'a: [b\n', '', { failure: 'unreadable', reason: 'EACCES' }]
  for (const content of contents) {
    expect(await diagnose(workspaceWith({ [report]: content }))).toEqual([complaint])
  }
  expect((await load(workspaceWith({ [report]: 'kind: notice\n' }))).diagnostics).toMatchObject([
    { code: 'file/other-ending', severity: 'warning' },
  ])
})

test('also where it is the only one', async () => {
  const { 'plan.yaml': plan, 'organization.yaml': organization, 'indicators.yaml': indicators } = baseFiles
  const files = {
    'plan.yaml': plan,
    'organization.yaml': organization,
    'indicators.yaml': indicators,
    [report]: 'a: b\n',
  }
  expect(await diagnose(files)).toEqual([complaint, 'plan.yaml:1:1 workspace/no-documents 20*/**/*.yaml'])
})

test.each<[string, Record<string, Content>]>([
  ['outside of the folders of the documents', { 'mkdocs.yml': 'a: b\n', 'docs/a.yml': 'a: b\n' }],
  ['a folder', { '2025/a.yml': { failure: 'is-directory' } }],
  ['other endings', { '2025/a.yml.bak': 'a: b\n', '2025/a.txt': 'a\n' }],
  [
    'patterns that speak of endings',
    { 'plan.yaml': 'schema: 1\ndocuments: ["20*/**/*.yaml", "19*/*.yml"]\n', [report]: 'a: b\n' },
  ],
])('silent: %s', async (_, changes) => {
  expect(await diagnose(workspaceWith(changes))).toEqual([])
})

test('where the patterns take them in, they are documents', async () => {
  const text = baseFiles['2025/work-points.yaml'].replaceAll('work-points-2025', 'work-points-2026')
  const plan = 'schema: 1\ndocuments: "20*/**/*.{yaml,yml}"\n'
  const { files, diagnostics } = await load(workspaceWith({ 'plan.yaml': plan, [report]: text }))
  expect(files.map(({ path }) => path)).toContain(report)
  expect(diagnostics.map(({ code }) => code)).not.toContain('file/other-ending')
})

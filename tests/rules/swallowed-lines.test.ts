import { describe, expect, test } from 'vitest'
import { coverageUnlinked } from '../../src/rules/coverage/unlinked.ts'
import { coverageUntouched } from '../../src/rules/coverage/untouched.ts'
import { ownerNoDeadline } from '../../src/rules/owner/no-deadline.ts'
import { ownerNoLead } from '../../src/rules/owner/no-lead.ts'
import { textWidth } from '../../src/rules/text/width.ts'
import type { Files } from '../helpers/memory-workspace.ts'
import { findingsOf } from '../helpers/rule-tester.ts'
import { withPoints } from '../helpers/rule-workspace.ts'
import { fiveYears, workspace, year } from './coverage/coverage-workspace.ts'

const point = (...lines: readonly string[]) =>
  withPoints(
    `- id: branches\n  text: |\n${lines.map((line) => `    ${line}\n`).join('')}  nature: standing\n`,
  )

test('keys that have fallen into a text are no prose: nothing else is said of their lines', async () => {
  const files = point('推进改革,提升质量。', '牵头: 党委办公室', '配合: [医务部, 护理部]')
  expect(await findingsOf(files, { rules: [textWidth] })).toEqual([
    '2025/work-points.yaml:11 “,” text/width {"found":",","expected":"，"}',
    '2025/work-points.yaml:12 “牵头” yaml/swallowed-key {"key":"牵头","text":"text"}',
  ])
})

test('what stands below the text, or in a text without such lines, is judged as ever', async () => {
  const swallowed = point('推进改革。', '牵头: 党委办公室')
  const below =
    '      - id: wards\n        text: 办好病房,提升质量。\n        lead: 医务部\n        by: 2025-06\n'
  const files = { ...swallowed, '2025/work-points.yaml': `${swallowed['2025/work-points.yaml']}${below}` }
  expect(await findingsOf(files, { rules: [textWidth] })).toEqual([
    '2025/work-points.yaml:12 “牵头” yaml/swallowed-key {"key":"牵头","text":"text"}',
    '2025/work-points.yaml:15 “,” text/width {"found":",","expected":"，"}',
  ])
  expect(await findingsOf(point('推进改革:', '安排如下: 甲'), { rules: [textWidth] })).toHaveLength(2)
})

test('what a point lacks because its key has fallen into its text is not complained of a second time', async () => {
  const rules = [ownerNoLead, ownerNoDeadline]
  const found = (nature: string, ...lines: readonly string[]) => {
    const text = lines.map((line) => `    ${line}\n`).join('')
    return findingsOf(withPoints(`- id: branches\n  text: |\n${text}${nature}`), { rules })
  }
  const noDeadline = '2025/work-points.yaml:9 “branches” owner/no-deadline {"id":"branches"}'
  const swallowed = (key: string) =>
    `2025/work-points.yaml:12 “${key}” yaml/swallowed-key {"key":"${key}","text":"text"}`
  expect(await found('', '推进改革。', '牵头: 党委办公室', '时限: 2025-06')).toEqual([swallowed('牵头')])
  expect(await found('', '推进改革。', 'lead: 党委办公室', 'nature: standing')).toEqual([swallowed('lead')])
  expect(await found('', '推进改革。', 'lead: 党委办公室')).toEqual([noDeadline, swallowed('lead')])
  expect(await found('  lead: 党委办公室\n', '推进改革。', '时限: 2025-06')).toEqual([swallowed('时限')])
})

test('a key that has fallen into one text excuses no other point, nor the point around a value that is not its own', async () => {
  const files = withPoints(`- id: branches
  text: |
    推进改革。
    lead: 党委办公室
  by: 2025-06
- id: wards
  text: 办好病房。
  by: 2025-06
- id: doctors
  text: 引进博士。
  by: 2025-06
  targets:
    博士人数:
      target: 5人
      benchmark: |
        全省平均
        lead: 人力资源部
`)
  expect(await findingsOf(files, { rules: [ownerNoLead] })).toEqual([
    '2025/work-points.yaml:12 “lead” yaml/swallowed-key {"key":"lead","text":"text"}',
    '2025/work-points.yaml:14 “wards” owner/no-lead {"id":"wards"}',
    '2025/work-points.yaml:17 “doctors” owner/no-lead {"id":"doctors"}',
    '2025/work-points.yaml:25 “lead” yaml/swallowed-key {"key":"lead","text":"benchmark"}',
  ])
})

/** The point b of a year with what it serves indented as deep as its text. */
function fallen(files: Files, name: string, ...lines: readonly string[]): Files {
  const [before, after = ''] = String(files[name]).split("- id: b\n        text: '推进工作。'\n")
  const text = ['推进工作。', ...lines].map((line) => `          ${line}\n`).join('')
  return {
    ...files,
    [name]: `${before}- id: b\n        text: |\n${text}${after.replace(/ +serves: .*\n/u, '')}`,
  }
}

test('what a point serves may have fallen into its text too', async () => {
  const name = '2025/work-points.yaml'
  const files = workspace(fiveYears(), year(2025, { a: { serves: ['doctors'] }, b: {} }))
  expect(
    await findingsOf(fallen(files, name, 'serves: [doctors]'), {
      rules: [coverageUnlinked],
      preset: 'strict',
    }),
  ).toEqual(['2025/work-points.yaml:17 “serves” yaml/swallowed-key {"key":"serves","text":"text"}'])
})

describe('a task of the longer plan that is named among keys fallen into a text', () => {
  const name = '2025/work-points.yaml'
  const files = workspace(fiveYears(), year(2025, { a: { serves: ['branches'] }, b: {} }))
  const untouched = async (written: Files) =>
    (await findingsOf(written, { rules: [coverageUntouched] })).flatMap(
      (row) => /“(\S+)” coverage\/untouched/u.exec(row)?.[1] ?? [],
    )

  test.each([
    [['serves: [doctors]'], ['disciplines']],
    [['服务规划: [ "doctors",disciplines ]', '时限: 2025-06'], []],
    [['lead: 党委办公室', 'serves:', '  - doctors'], ['disciplines']],
    // A part stands for all that it holds.
    [['serves: [talent]'], []],
    // Another key, and a word that only holds the id.
    [
      ['deliverables: [doctors]', 'serves: [young-doctors]'],
      ['doctors', 'disciplines'],
    ],
  ])('%j: no point does nothing for it', async (lines, left) => {
    expect(await untouched(files)).toEqual(['doctors', 'disciplines'])
    expect(await untouched(fallen(files, name, ...lines))).toEqual(left)
  })

  test('is still untouched in the year that has another plan', async () => {
    const both = { ...files, ...year(2024, { b: {}, c: { serves: ['branches'] } }) }
    const before = fallen(both, '2024/work-points.yaml', 'serves: [doctors]')
    expect(await untouched(before)).toEqual(['doctors', 'disciplines'])
  })
})

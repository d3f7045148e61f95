import { expect, test } from 'vitest'
import { textWidth } from '../../src/rules/text/width.ts'
import { findingsOf } from '../helpers/rule-tester.ts'
import { withPoints } from '../helpers/rule-workspace.ts'

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

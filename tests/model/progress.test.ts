import { expect, test } from 'vitest'
import { diagnose, loadClean } from '../helpers/memory-workspace.ts'
import { ruleFiles, workPoints } from '../helpers/rule-workspace.ts'

const point = '- { id: goals, text: 抓好工作。, lead: 医务部, by: 2025-06 }\n'
const register = (year: number, ...entries: readonly string[]) => ({
  [`${year}/actuals.yaml`]: `year: ${year}\nactuals: []\nprogress:\n${entries.map((entry) => `  - { ${entry} }\n`).join('')}`,
})
const years = {
  ...ruleFiles,
  '2024/work-points.yaml': workPoints(2024, point),
  '2025/work-points.yaml': workPoints(2025, point),
}

test('entries are put to the plan of their year, in order of their days', async () => {
  const { progress } = await loadClean({
    ...years,
    ...register(
      2024,
      'point: goals, on: 2024-11-20, state: behind, extension: { to: 2025Q1, decision: 院长办公会 }',
      'point: goals, on: 2024-06-20, state: under-way, evidence: [立项书]',
    ),
    ...register(2025, 'point: goals, on: 2025-03-20, state: done, evidence: [验收单, 合同]'),
  })
  expect(progress.of('work-points-2024', 'goals')).toMatchObject({
    state: 'behind',
    last: { on: '2024-11-20' },
    evidence: ['立项书'],
    extendedTo: { written: '2025Q1', endsOn: '2025-03-31' },
  })
  expect(progress.of('work-points-2025', 'goals')).toMatchObject({
    state: 'done',
    evidence: ['验收单', '合同'],
    extendedTo: undefined,
  })
  expect(progress.of('work-points-2025', 'others')).toBeUndefined()
})

test('what a point of one year alone comes to later is still said of that year', async () => {
  const { progress } = await loadClean({
    ...years,
    '2025/work-points.yaml': workPoints(2025, point.replace('goals', 'others')),
    ...register(2025, 'point: goals, on: 2025-03-20, state: done, evidence: [验收单]'),
  })
  expect(progress.of('work-points-2024', 'goals')?.state).toBe('done')
})

// biome-ignore format: one case a line
test.each([
  ['point: gaols, on: 2025-03-20, state: done', '4:14 reference/unknown point gaols → goals'],
  ['point: goals, on: 2025-02-30, state: done', '4:25 value/form 2025-02-30 ≠ date'],
  ['point: goals, on: 2025-03-20, state: finished', '4:44 value/choice finished'],
  ['point: goals, on: 2025-03-20, state: behind, extension: { to: 2025-13 }', '4:69 value/form 2025-13 ≠ deadline'],
  ['point: goals, on: 2025-03-20, state: behind, extension: { reason: 未到 }', '4:52 key/missing to'],
])('what is wrong in it: %s', async (entry, row) => {
  const [found = '', ...others] = await diagnose({ ...years, ...register(2025, entry) })
  expect(others).toEqual([])
  expect(found.startsWith(`2025/actuals.yaml:${row}`), found).toBe(true)
})

test('reads the same in Chinese keys', async () => {
  const { progress } = await loadClean({
    ...years,
    '2025/actuals.yaml':
      'year: 2025\nactuals: []\n要点进展:\n  - { 所记要点: goals, 日期: 2025-03-20, 完成情况: behind, 进展: 未到, 佐证: [单], 延期: { 延至: 2025-09, 理由: 未到, 决定依据: 会议 } }\n',
  })
  expect(progress.of('work-points-2025', 'goals')).toMatchObject({
    last: { note: '未到', evidence: ['单'], extension: { reason: '未到', decision: '会议' } },
  })
})

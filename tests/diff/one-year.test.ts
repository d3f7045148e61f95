import { expect, test } from 'vitest'
import { showPlan, summarize } from '../../src/diff/index.ts'
import type { Workspace } from '../../src/workspace/index.ts'
import { load, replaced } from '../helpers/memory-workspace.ts'
import { diffOf, listChanges, loadPlans } from '../helpers/plan-pair.ts'
import { ruleFiles, workPoints } from '../helpers/rule-workspace.ts'
import { planOf, pointWith } from '../helpers/target-workspace.ts'

/** The plan of 2025 with this target, behind its longer plan and short of last year's result. */
const at = (target: string) =>
  loadPlans({
    '2021/plan.yaml': planOf('2021..2026', '博士人数: { target: 200人, annual: { "2025": 180人 } }'),
    '2025/work-points.yaml': workPoints(
      2025,
      pointWith('goals', `博士人数: { target: ${target}, baseline: 170人 }`),
    ),
  })

async function told(before: string, after: string): Promise<string[]> {
  const [older, newer] = await Promise.all([at(before), at(after)])
  const diff = diffOf(older, newer, [2025, 2025])
  const { belowActual, offLine } = summarize(diff)
  const counts = `${belowActual.length} short, ${offLine.length} behind`
  return [...listChanges(diff).map(({ code }) => code), counts]
}

test('where a target of the year stands is no news while it stays', async () => {
  expect(await told('160人', '160人')).toEqual(['0 short, 0 behind'])
})

test('where it stands is told with what it was changed to', async () => {
  expect(await told('175人', '160人')).toEqual([
    'weakened',
    'target-lowered',
    'below-actual',
    'off-line',
    '1 short, 1 behind',
  ])
  expect(await told('160人', '175人')).toEqual([
    'strengthened',
    'target-raised',
    'off-line',
    '0 short, 1 behind',
  ])
})

test('where it begins is told of one year at two times, for it decides what a change comes to', async () => {
  const starting = (baseline: string) =>
    loadPlans({
      '2025/work-points.yaml': workPoints(
        2025,
        pointWith('goals', `患者投诉: { target: 降低10%, baseline: ${baseline} }`),
      ),
    })
  const [older, newer] = await Promise.all([starting('412件'), starting('450件')])
  const diff = diffOf(older, newer, [2025, 2025])
  expect(listChanges(diff).map(({ fingerprint }) => fingerprint)).toEqual([
    'redefined goals',
    'baseline-changed goals/complaints 412件>450件',
  ])
  const [shown] = showPlan(diff).sections.flatMap(({ points }) => points.flatMap(({ targets }) => targets))
  expect(shown?.baselines).toEqual({ before: '412件', after: '450件' })
  // From year to year it is where the year before ended.
  const years = diffOf(
    await loadPlans({
      '2024/work-points.yaml': workPoints(
        2024,
        pointWith('goals', '患者投诉: { target: 降低10%, baseline: 412件 }'),
      ),
    }),
    older,
  )
  expect(listChanges(years).filter(({ code }) => !code.startsWith('unit-'))).toEqual([])
})

test('another id is told of one plan at two times; from year to year it says nothing', async () => {
  const plan = (year: number, id: string) => ({
    [`${year}/work-points.yaml`]: workPoints(year, pointWith(id)),
  })
  const [older, newer, last] = await Promise.all(
    [plan(2025, 'rounds'), plan(2025, 'ward-rounds'), plan(2024, 'rounds')].map(loadPlans),
  )
  if (!older || !newer || !last) throw new Error('three plans')
  const prints = (diff: ReturnType<typeof diffOf>) =>
    listChanges(diff).flatMap(({ code, fingerprint }) => (code.startsWith('unit-') ? [] : [fingerprint]))
  expect(prints(diffOf(older, newer, [2025, 2025]))).toEqual(['renamed rounds>ward-rounds'])
  expect(prints(diffOf(last, newer))).toEqual([])
})

test('another id of the plan itself is a field of it', async () => {
  const [path, text] = ['2025/work-points.yaml', workPoints(2025, pointWith('rounds'))]
  const [older, newer] = await Promise.all([
    loadPlans({ [path]: text }),
    loadPlans({ [path]: replaced(text, 'id: work-points-2025', 'id: points') }),
  ])
  expect(listChanges(diffOf(older, newer, [2025, 2025])).map(({ fingerprint }) => fingerprint)).toEqual([
    'field-changed points/id work-points-2025>points',
  ])
})

test('an id that two points have, as after a careless merge, is compared one by one', async () => {
  const loadIt = async (...says: readonly string[]) => {
    const points = says.map((text) => `      - { id: twin, text: ${text}, lead: 医务部, by: 2025-06 }`)
    const { '2025/notice.yaml': _, ...registers } = ruleFiles
    const text = workPoints(2025, points.join('\n'))
    const { workspace } = await load({ ...registers, '2025/work-points.yaml': text })
    if (!workspace) throw new Error('the registers are sound')
    return workspace
  }
  const codes = (older: Workspace, newer: Workspace) =>
    listChanges(diffOf(older, newer, [2025, 2025])).map(({ fingerprint }) => fingerprint)
  const [one, two] = [await loadIt('扩建停车场。'), await loadIt('扩建停车场。', '改造职工食堂。')]
  expect(codes(two, two)).toEqual([])
  expect(codes(two, await loadIt('扩建停车场。', '改造职工之家。'))).toEqual(['reworded twin'])
  expect([codes(one, two), codes(two, one)]).toEqual([['added twin'], ['dropped twin']])
})

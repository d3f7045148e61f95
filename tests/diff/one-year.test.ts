import { expect, test } from 'vitest'
import { summarize } from '../../src/diff/index.ts'
import { diffOf, listChanges, loadPlans } from '../helpers/plan-pair.ts'
import { workPoints } from '../helpers/rule-workspace.ts'
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

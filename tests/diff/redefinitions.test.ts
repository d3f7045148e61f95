import { describe, expect, test } from 'vitest'
import { composeSheet, type PlanDiff, type TargetChange } from '../../src/diff/index.ts'
import { showTarget } from '../../src/diff/telling/show-target.ts'
import { targetLine } from '../../src/formatters/diff/facets.ts'
import { replaced } from '../helpers/memory-workspace.ts'
import { diffOf, diffPoints, listChanges, loadPlans } from '../helpers/plan-pair.ts'
import { ruleFiles, workPoints } from '../helpers/rule-workspace.ts'
import { planOf, pointWith } from '../helpers/target-workspace.ts'

/** The register, of which 四级手术占比 has these revisions. */
function registerWith(revisions: string): string {
  return replaced(
    ruleFiles['indicators.yaml'],
    'reference: 国考-6 }',
    `reference: 国考-6, revisions: ${revisions} }`,
  )
}

const since = (from: string, definition = '按新版目录统计') => `{ from: ${from}, definition: ${definition} }`
const promise = (target: string) => pointWith('goals', `四级手术占比: ${target}`)
const was = promise('25%以上')
const is = promise('20%以上')

function onlyTarget({ targets: [change, ...others] }: PlanDiff): TargetChange {
  if (!change || others.length > 0) throw new Error('one target')
  return change
}

function said({ codes, difference, redefinitions }: TargetChange): string {
  const declared = redefinitions.map(({ from, definition }) => `${from} ${definition}`)
  return [codes.join(' '), difference ? 'compared' : 'not compared', ...declared].join('; ')
}

async function compared(...revisions: readonly string[]): Promise<TargetChange> {
  const register = registerWith(`[${revisions.join(', ')}]`)
  return onlyTarget(await diffPoints(was, is, { 'indicators.yaml': register }))
}

describe('from one year to the next', () => {
  test.each([
    ['2024-01-01', 'target-lowered; compared'],
    ['2024-07-01', 'target-redefined; not compared; 2024-07-01 按新版目录统计'],
    ['2025-01-01', 'target-redefined; not compared; 2025-01-01 按新版目录统计'],
    // Within the newer year, which is a matter of that year alone.
    ['2025-07-01', 'target-lowered; compared'],
  ])('counted otherwise from %s on', async (from, expected) => {
    expect(said(await compared(since(from)))).toBe(expected)
  })

  test('several revisions are told in order of their days', async () => {
    expect(said(await compared(since('2024-07-01', '剔除日间手术'), since('2025-01-01')))).toBe(
      'target-redefined; not compared; 2024-07-01 剔除日间手术; 2025-01-01 按新版目录统计',
    )
  })

  test('another definition of which no register says anything is told without a reason', async () => {
    const older = await loadPlans({ '2024/work-points.yaml': workPoints(2024, was) })
    const newer = await loadPlans({
      '2025/work-points.yaml': workPoints(2025, is),
      'indicators.yaml': replaced(
        ruleFiles['indicators.yaml'],
        'reference: 国考-6 }',
        'reference: 国考-6, definition: 新目录 }',
      ),
    })
    expect(said(onlyTarget(diffOf(older, newer)))).toBe('target-redefined; not compared')
  })

  test('the other way round the same is said', async () => {
    const workspace = await loadPlans({
      'indicators.yaml': registerWith(`[${since('2025-01-01')}]`),
      '2024/work-points.yaml': workPoints(2024, was),
      '2025/work-points.yaml': workPoints(2025, is),
    })
    expect(said(onlyTarget(diffOf(workspace, workspace, [2025, 2024])))).toBe(
      'target-redefined; not compared; 2025-01-01 按新版目录统计',
    )
  })
})

describe('of one year at two times', () => {
  const at = (revisions: string, target = was) =>
    loadPlans({
      'indicators.yaml': registerWith(revisions),
      '2025/work-points.yaml': workPoints(2025, target),
    })

  test.each([
    ['2025-03-01', 'target-redefined; not compared; 2025-03-01 按新版目录统计'],
    ['2025-01-01', 'target-redefined; not compared; 2025-01-01 按新版目录统计'],
    // What was so before the year, or will be after it, was only written down later.
    ['2024-12-31', 'target-lowered; compared'],
    ['2026-01-01', 'target-lowered; compared'],
  ])('what is declared since, from %s on', async (from, expected) => {
    const [older, newer] = await Promise.all([at('[]'), at(`[${since(from)}]`, is)])
    expect(said(onlyTarget(diffOf(older, newer, [2025, 2025])))).toBe(expected)
  })

  test('what both registers declare parts nothing', async () => {
    const both = `[${since('2025-03-01')}]`
    const [older, newer] = await Promise.all([at(both), at(both, is)])
    expect(said(onlyTarget(diffOf(older, newer, [2025, 2025])))).toBe('target-lowered; compared')
  })
})

describe('what stood before', () => {
  const results = `year: 2024
actuals:
  - { indicator: 四级手术占比, period: 2024, value: 26%, source: 病案首页 }
`
  const from = async (newer: string, revisions: string) =>
    onlyTarget(
      await diffPoints(was, newer, {
        'indicators.yaml': registerWith(revisions),
        '2024/actuals.yaml': results,
      }),
    ).actual

  test('a result that was counted otherwise is shown, and nothing falls short of it', async () => {
    const before = await from(is, '[]')
    expect([before?.printed, before?.isShort]).toEqual(['26%', true])
    const after = await from(is, `[${since('2025-01-01')}]`)
    expect([after?.printed, after?.difference, after?.isShort, after?.isMet]).toEqual([
      '26%',
      undefined,
      false,
      true,
    ])
  })

  test('a baseline of the plan’s own is worked out anew', async () => {
    const register = registerWith(`[${since('2025-01-01')}]`)
    const own = promise('{ target: 20%以上, baseline: 21% }')
    const { actual } = onlyTarget(await diffPoints(was, own, { 'indicators.yaml': register }))
    expect([actual?.printed, actual?.isShort]).toEqual(['21%', true])
  })

  test('the way of a longer plan is no longer the way of the year', async () => {
    const line = async (revisions: string) => {
      const longer = planOf('2021..2026', '四级手术占比: { target: 30%以上, baseline: 15% }')
      const files = { 'indicators.yaml': registerWith(revisions), '2021/plan.yaml': longer }
      return onlyTarget(await diffPoints(was, is, files)).line
    }
    expect((await line('[]'))?.isOnLine).toBe(false)
    const path = await line(`[${since('2024-07-01')}]`)
    expect([path?.endsIn, path?.fromTarget, path?.due, path?.isOnLine]).toEqual([
      2026,
      undefined,
      undefined,
      undefined,
    ])
  })
})

test('readers are told since when, and why', async () => {
  const diff = await diffPoints(was, is, { 'indicators.yaml': registerWith(`[${since('2025-01-01')}]`) })
  const shown = showTarget(onlyTarget(diff))
  expect([targetLine(shown, 'zh-CN'), targetLine(shown, 'en')]).toEqual([
    '四级手术占比：25%以上 → 20%以上，单位或口径变化，自 2025-01-01 起口径有变（按新版目录统计）',
    '四级手术占比: 25%以上 → 20%以上, unit or definition changed, defined otherwise from 2025-01-01 on (按新版目录统计)',
  ])
  const { tables } = composeSheet(diff, '示例市人民医院')
  const table = tables.find(({ title }) => title === '指标对照表')
  const [row] = table?.groups.flatMap(({ rows }) => rows) ?? []
  const column = table?.columns.findIndex(({ heading }) => heading === '变化') ?? -1
  expect(row?.[column]?.map((line) => line.map(({ text }) => text).join(''))).toEqual([
    '单位或口径变化',
    '自2025年1月1日起口径有变：按新版目录统计',
  ])
  const ofPoints = listChanges(diff).filter(({ subject }) => subject.startsWith('goals'))
  expect(ofPoints.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
    'redefined warning',
    'target-redefined warning',
  ])
})

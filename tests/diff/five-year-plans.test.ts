import { expect, test } from 'vitest'
import { diffPlans, isChangedPlan, type PlanDiff, showPlan } from '../../src/diff/index.ts'
import { isPlan } from '../../src/model/index.ts'
import type { Workspace } from '../../src/workspace/index.ts'
import { loadClean, replaced } from '../helpers/memory-workspace.ts'
import { listChanges } from '../helpers/plan-pair.ts'
import { fiveYears, workspace, year } from '../rules/coverage/coverage-workspace.ts'

const path = '2021-2025/five-year-plan.yaml'
const targets = [
  '博士人数: { target: 160人以上, baseline: 88人, annual: { 2024: 136人, 2025: 160人以上 } }',
  '新增博士: { target: 每年15人以上, baseline: unknown, owner: 人力资源部 }',
]
const plan = `${fiveYears(targets)[path]}`
const loadPlan = (text: string) => loadClean(workspace({ [path]: text }))

const only = (found: Workspace, kind = 'five-year-plan') => {
  const document = found.documents.filter(isPlan).find((one) => one.kind === kind)
  if (!document) throw new Error('no plan')
  return { workspace: found, document }
}

async function revised(...changes: readonly (readonly [string, string])[]): Promise<PlanDiff> {
  const after = changes.reduce((text, [before, now]) => replaced(text, before, now), plan)
  return diffPlans(only(await loadPlan(plan)), only(await loadPlan(after)))
}

const rowsOf = (diff: PlanDiff) => listChanges(diff).map(({ fingerprint }) => fingerprint)

test('rows of the annex are compared as targets, and nothing of them twice', async () => {
  const diff = await revised(
    ['160人以上, baseline', '150人以上, baseline'],
    ['2025: 160人以上', '2025: 150人以上'],
  )
  expect(rowsOf(diff)).toEqual(['target-lowered indicators/doctorates 160人以上>150人以上'])
  const [row] = showPlan(diff).rows
  expect(row?.difference).toMatchObject({ from: '160', to: '150', by: '-10', sense: 'worse' })
  expect(isChangedPlan(showPlan(diff))).toBe(true)
})

test('a row that comes and one that goes', async () => {
  const diff = await revised(['新增博士: { target: 每年15人以上', '硕士人数: { target: 600人以上'])
  expect(rowsOf(diff)).toEqual([
    'target-added indicators/masters >600人以上',
    'target-dropped indicators/doctorates-joined 每年15人以上>',
    'field-changed fyp/attachments/主要指标/owner/硕士人数 >人力资源部',
    'field-changed fyp/attachments/主要指标/owner/新增博士 人力资源部>',
  ])
})

test('a target that goes from the annex to a point has moved', async () => {
  const diff = await revised(
    [`            ${targets[1]}\n`, ''],
    [
      'text: 推进支部建设，健全组织。, lead: 党委办公室 }',
      'text: \'新增博士{{target "新增博士"}}。\', lead: 党委办公室, targets: { 新增博士: 每年15人以上 } }',
    ],
  )
  expect(rowsOf(diff)).toContain(
    'target-moved indicators>branches/doctorates-joined 每年15人以上>每年15人以上',
  )
})

test('what the annex says beside its targets', async () => {
  const diff = await revised(
    ['owner: 人力资源部', 'owner: 党委办公室'],
    ['      groups:\n', '      notes: [以年报为准。]\n      groups:\n'],
  )
  expect(rowsOf(diff)).toEqual([
    'field-changed fyp/attachments/主要指标/owner/新增博士 人力资源部>党委办公室',
    'field-changed fyp/attachments/主要指标/notes >以年报为准。',
  ])
})

test('a plan and itself', async () => {
  const diff = await revised()
  expect(rowsOf(diff)).toEqual([])
  expect(isChangedPlan(showPlan(diff))).toBe(false)
  expect(diff.targets).toHaveLength(2)
})

test('the line of the years is drawn by the annex', async () => {
  const found = await loadClean(
    workspace(
      { [path]: plan },
      year(2024, { a: { serves: ['doctors'], target: '博士人数: { target: 136人以上, baseline: 119人 }' } }),
      year(2025, { a: { serves: ['doctors'], target: '博士人数: { target: 150人以上, baseline: 138人 }' } }),
    ),
  )
  const [before, after] = found.documents.filter(isPlan).filter(({ kind }) => kind === 'work-points')
  if (!before || !after) throw new Error('no years')
  const diff = diffPlans({ workspace: found, document: before }, { workspace: found, document: after })
  const line = diff.targets[0]?.line
  expect([line?.endsIn, line?.due?.by, line?.due?.value.toFixed(), line?.isOnLine]).toEqual([
    2025,
    'annual',
    '160',
    false,
  ])
  expect(line?.promise.owner).toBeUndefined()
  expect(rowsOf(diff)).toContain('off-line a/doctorates 160>150人以上')
})

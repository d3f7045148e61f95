import { describe, expect, test } from 'vitest'
import type { PlanDiff } from '../../src/diff/index.ts'
import { type Files, replaced } from '../helpers/memory-workspace.ts'
import { changeRows, diffOf, loadPlans } from '../helpers/plan-pair.ts'
import { ruleFiles, workPoints } from '../helpers/rule-workspace.ts'

// Without the department that was founded between the two plans.
const register = `${ruleFiles['organization.yaml']}`.replace(/ {2}- id: culture-centre\n(?: {4,}.*\n)+/u, '')
const entry = '{ id: medical-affairs, name: 医务部 }'

/** The plan of 2024 under one register against that of 2025 under another. */
async function compare(older: [register: string, points: string], newer: [register: string, points: string]) {
  const [before, after] = await Promise.all([
    loadPlans({ 'organization.yaml': older[0], '2024/work-points.yaml': workPoints(2024, older[1]) }),
    loadPlans({ 'organization.yaml': newer[0], '2025/work-points.yaml': workPoints(2025, newer[1]) }),
  ])
  return diffOf(before, after)
}

const point = (unit: string, text: string) =>
  `- id: rounds\n  text: ${JSON.stringify(text)}\n  lead: ${unit}\n  support: [护理部]\n`

function unitRows({ units }: PlanDiff): string[] {
  return [
    ...units.renamed.map(({ before, after }) => `${before} → ${after}`),
    ...units.added.map(({ id }) => `+ ${id}`),
    ...units.dissolved.map(({ id }) => `- ${id}`),
  ]
}

describe('a department under another name is one line, and changes no point', () => {
  const dated = replaced(
    register,
    entry,
    '{ id: medical-affairs, names: [{ name: 医务部 }, { name: 医疗管理部, from: 2024-12-01 }] }',
  )
  const overwritten = replaced(register, entry, '{ id: medical-affairs, name: 医疗管理部 }')
  const otherId = replaced(
    register,
    entry,
    '{ id: care, names: [{ name: 医务部 }, { name: 医疗管理部, from: 2024-12-01 }] }',
  )

  test.each([
    ['a name with its day, in one register', dated, dated],
    ['a name that was overwritten in the register', register, overwritten],
    ['another id, with the former name', register, otherId],
  ])('%s', async (_, before, after) => {
    const text = (name: string) => `由${name}牵头，${name}和护理部按月联合查房，结果报{{unit "${name}"}}。`
    const diff = await compare(
      [before, point('医务部', text('医务部'))],
      [after, point('医疗管理部', text('医疗管理部'))],
    )
    expect(unitRows(diff)).toEqual(['医务部 → 医疗管理部'])
    expect(changeRows(diff)).toEqual(['rounds > rounds unchanged'])
    // What is printed otherwise is shown as such, but nobody has reworded it.
    const changed = diff.points[0]?.revisions?.filter(({ kind }) => kind !== 'kept') ?? []
    expect(changed.length).toBeGreaterThan(0)
    expect(changed.map(({ isReworded }) => isReworded)).toEqual(changed.map(() => false))
  })

  test('a register in which every id is another one is the same register', async () => {
    const renumbered = register.replaceAll(/\{ id: ([a-z-]+), name: /gu, (_, id) => `{ id: x-${id}, name: `)
    const plan = point('医务部', '由医务部牵头，联合{{unit "护理部"}}查房。')
    const diff = await compare([register, plan], [renumbered, plan])
    expect(unitRows(diff)).toEqual([])
    expect(changeRows(diff)).toEqual(['rounds > rounds unchanged'])
    expect(diff.points[0]?.revisions?.map(({ kind }) => kind)).toEqual(['kept'])
  })
})

test('another department in its place is a change', async () => {
  const diff = await compare(
    [register, point('医务部', '由医务部牵头查房。')],
    [register, point('科研部', '由科研部牵头查房。')],
  )
  expect(changeRows(diff)).toEqual(['rounds > rounds lead-changed reworded'])
})

test('an alias is a word that the author chose', async () => {
  const diff = await compare(
    [register, point('人力资源部', '由人事部牵头评聘。')],
    [register, point('人力资源部', '由人力资源部牵头评聘。')],
  )
  expect(changeRows(diff)).toEqual(['rounds > rounds reworded'])
})

test('an indicator that has another id in another dictionary is the same by its name', async () => {
  const plan = (year: number) =>
    workPoints(
      year,
      '- id: hearts\n  text: 完成心脏移植{{target "心脏移植"}}。\n  lead: 医务部\n  targets: { 心脏移植: 12例 }\n',
    )
  const renamed = replaced(`${ruleFiles['indicators.yaml']}`, 'id: heart-transplants', 'id: hearts-total')
  const [before, after] = await Promise.all([
    loadPlans({ '2024/work-points.yaml': plan(2024) }),
    loadPlans({ 'indicators.yaml': renamed, '2025/work-points.yaml': plan(2025) }),
  ])
  const diff = diffOf(before, after)
  expect(changeRows(diff)).toEqual(['hearts > hearts unchanged'])
})

test('whom one writes to, and what several are called together, is no department that was founded', async () => {
  const more = replaced(
    register,
    'groups:\n',
    'groups:\n  - { id: wards, name: 各病区, members: [护理部] }\n',
  )
  const organs = `${more}organs:\n  - { id: finance-bureau, name: 示例市财政局, standing: superior }\n`
  const same = point('医务部', '按月联合查房。')
  expect(unitRows(await compare([register, same], [organs, same]))).toEqual([])
  expect(unitRows(await compare([organs, same], [register, same]))).toEqual([])
})

test('of the same years only the register dissolves a department, not a notice that is no longer found', async () => {
  const notice = `${ruleFiles['2025/notice.yaml']}`
  // Founded before the notice, after the day that the plan would speak from without one.
  const founded = (until = '') =>
    `${register}  - { id: centre, names: [{ name: 运营管理中心, from: 2025-01-15 }]${until} }\n`.replace(
      /(?<groups>groups:\n(?: {2}.*\n)*)(?<unit> {2}- \{ id: centre.*\n)/u,
      '$<unit>$<groups>',
    )
  const at = (register: string, files: Files) =>
    loadPlans({
      'organization.yaml': register,
      '2025/work-points.yaml': workPoints(2025, point('医务部', '按月联合查房。')),
      ...files,
    })
  const issued = await at(founded(), { '2025/n.yaml': notice })
  const alone = await at(founded(), {})
  expect(unitRows(diffOf(issued, alone, [2025, 2025]))).toEqual([])
  expect(unitRows(diffOf(alone, issued, [2025, 2025]))).toEqual([])
  const ended = await at(founded(', until: 2025-01-20'), { '2025/n.yaml': notice })
  expect(unitRows(diffOf(issued, ended, [2025, 2025]))).toEqual(['- centre'])
})

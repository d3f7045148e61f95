import { describe, expect, test } from 'vitest'
import type { PlanDiff, PointChange } from '../../src/diff/index.ts'
import { diffOf, diffPoints, listChanges, loadPlans } from '../helpers/plan-pair.ts'
import { ruleFiles, workPoints } from '../helpers/rule-workspace.ts'

const text = '完善多学科会诊制度，按月通报会诊质量。'

/** A point with these fields, each a line of YAML. */
function pointOf(id: string, ...fields: readonly string[]): string {
  const said = (key: string) => fields.some((field) => field.startsWith(`${key}:`))
  const lines = [
    ...(said('text') ? [] : [`text: ${text}`]),
    ...(said('lead') ? [] : ['lead: 医务部']),
    ...fields,
  ]
  return `- id: ${id}\n${lines.map((line) => `  ${line}\n`).join('')}`
}

/** One point of 2024 against one of 2025. */
async function compared(before: readonly string[], after: readonly string[]): Promise<PointChange> {
  const { points } = await diffPoints(pointOf('a', ...before), pointOf('a', ...after))
  const [change] = points
  if (!change || points.length > 1) throw new Error(`${points.length} points`)
  return change
}

describe('deadlines', () => {
  test.each([
    // A year later is where next year's work belongs.
    ['by: 2024-06-30', 'by: 2025-06-30', 'unchanged'],
    ['by: 2024Q2', 'by: 2025-06', 'unchanged'],
    ['by: 2024-06-30', 'by: 2025-09-30', 'deadline-later'],
    ['by: 2024-12-31', 'by: 2025-11-30', 'deadline-earlier'],
    // A date beyond the year of the older plan is a date.
    ['by: 2025-06-30', 'by: 2025-06-30', 'unchanged'],
    ['by: 2026-06-30', 'by: 2026-12-31', 'deadline-later'],
    ['by: 2024-12-31', 'leader: 院长', 'deadline-removed leader-changed'],
    ['nature: recurring', 'by: 2025-06-30', 'deadline-set nature-changed'],
    ['by: 2024-12-31', 'nature: standing', 'deadline-removed nature-changed'],
  ])('%s > %s: %s', async (before, after, codes) => {
    expect((await compared([before], [after])).codes.join(' ')).toBe(codes)
  })

  test('a standing duty is never due, whether or not it names a day', async () => {
    const change = await compared(['nature: standing', 'by: 2024-12-31'], ['nature: standing'])
    expect([change.codes, change.deadline]).toEqual([['unchanged'], undefined])
  })
})

describe('who answers', () => {
  test('another department leads, one more supports', async () => {
    const change = await compared(
      ['lead: 医务部', 'support: [护理部]'],
      ['lead: 护理部', 'support: [医务部, 财务部]'],
    )
    expect(change.codes).toEqual(['lead-changed', 'support-changed'])
    const ids = ({ before, after, added, removed }: PointChange['leads']) =>
      [before, after, added, removed].map((units) => units.map(({ id }) => id).join(' '))
    expect(ids(change.leads)).toEqual(['medical-affairs', 'nursing', 'nursing', 'medical-affairs'])
    expect(ids(change.support)).toEqual([
      'nursing',
      'medical-affairs finance',
      'medical-affairs finance',
      'nursing',
    ])
  })

  test('of several that lead the first answers: where they change places, another one leads', async () => {
    const change = await compared(['lead: [医务部, 护理部]'], ['lead: [护理部, 医务部]'])
    expect([change.codes, change.leads.added, change.leads.isOtherFirst]).toEqual([
      ['lead-changed'],
      [],
      true,
    ])
    expect((await compared(['support: [医务部, 护理部]'], ['support: [护理部, 医务部]'])).codes).toEqual([
      'unchanged',
    ])
  })

  test('who takes over the duties of a dissolved department by the register is not new', async () => {
    const registered = ruleFiles['organization.yaml'].replace(
      '{ id: nursing, name: 护理部 }',
      '{ id: nursing, name: 护理部, until: 2024-12-31, successor: 医务部 }',
    )
    const files = { 'organization.yaml': registered }
    const { points, units } = await diffPoints(
      pointOf('a', 'lead: 护理部'),
      pointOf('a', 'lead: 医务部'),
      files,
    )
    expect(points[0]?.codes).toEqual(['unchanged'])
    expect(units.dissolved.map(({ id }) => id)).toEqual(['nursing'])
  })

  test('责任领导 and the tasks of the plan that it serves', async () => {
    const change = await compared(['leader: 分管医疗副院长', 'serves: [a]'], ['leader: 院长'])
    expect(change.codes).toEqual(['leader-changed', 'serves-changed'])
    expect(change.leader).toEqual({ before: '分管医疗副院长', after: '院长' })
    expect(change.serves).toEqual({ before: ['a'], after: [] })
  })
})

/** Of the one point that there is. */
function figuresOf(diff: PlanDiff): string {
  const ofPoint = listChanges(diff).filter(({ subject }) => subject === 'a')
  return ofPoint.map((change) => change.figures).join(' ')
}

describe('steps of the quarters', () => {
  test.each([
    ['{ Q2: 完成桩基检测 }', '{ Q2: 完成桩基检测 }', 'unchanged', ''],
    ['{ Q2: 完成桩基检测 }', '{ Q4: 完成桩基检测 }', 'milestone-later', 'Q2>Q4'],
    ['{ Q2: 完成桩基检测 }', '{ Q4: 完成桩基的检测 }', 'milestone-later', 'Q2>Q4'],
    ['{ Q3: 公布名单 }', '{ Q1: 公布名单 }', 'milestone-earlier', 'Q3>Q1'],
    ['{ Q1: 公布名单, Q4: 完成评估 }', '{ Q4: 完成评估 }', 'milestones-fewer', '-Q1'],
    ['{}', '{ Q2: 完成评估 }', 'milestones-more', '+Q2'],
    ['{ Q2: 完成桩基检测 }', '{ Q3: 公布名单 }', 'milestones-changed', '-Q2 +Q3'],
    ['{ Q2: 完成桩基检测 }', '{ Q2: 完成桩基检测和验收 }', 'milestones-changed', 'Q2'],
    // Two that change places: the one is later, the other earlier.
    [
      '{ Q1: 公布名单, Q3: 完成评估 }',
      '{ Q1: 完成评估, Q3: 公布名单 }',
      'milestone-later milestone-earlier',
      'Q1>Q3 Q3>Q1',
    ],
  ])('%s > %s: %s', async (before, after, codes, figures) => {
    const diff = await diffPoints(
      pointOf('a', `milestones: ${before}`, 'nature: standing'),
      pointOf('a', `milestones: ${after}`, 'nature: standing'),
    )
    expect(diff.points.map((change) => change.codes.join(' '))).toEqual([codes])
    expect(figuresOf(diff)).toBe(figures)
  })

  test('of points that were merged all steps count', async () => {
    const { points } = await diffPoints(
      pointOf('a', 'milestones: { Q1: 公布名单 }', 'nature: standing') +
        pointOf('b', 'milestones: { Q2: 完成评估 }', 'nature: standing'),
      pointOf('c', 'mergedFrom: [a, b]', 'milestones: { Q1: 公布名单, Q3: 完成评估 }', 'nature: standing'),
    )
    expect(points.map(({ codes }) => codes)).toEqual([['milestone-later', 'merged']])
  })
})

describe('what there is to show', () => {
  test.each([
    ['[申报材料]', '[申报材料]', 'unchanged', ''],
    ['[申报材料, 制度文本]', '[制度文本]', 'deliverables-fewer', '-申报材料'],
    ['[]', '[制度文本]', 'deliverables-more', '+制度文本'],
    ['[申报材料]', '[制度文本]', 'deliverables-changed', '-申报材料 +制度文本'],
    ['[申报材料, 制度文本]', '[制度文本, 申报材料]', 'unchanged', ''],
  ])('%s > %s: %s', async (before, after, codes, figures) => {
    const diff = await diffPoints(
      pointOf('a', `deliverables: ${before}`, 'nature: standing'),
      pointOf('a', `deliverables: ${after}`, 'nature: standing'),
    )
    expect(diff.points.map((change) => change.codes.join(' '))).toEqual([codes])
    expect(figuresOf(diff)).toBe(figures)
  })
})

describe('words that promise less', () => {
  test.each([
    ['确保如期建成门诊新楼。', '力争如期建成门诊新楼。', '确保>力争 weaker'],
    ['力争门诊新楼主体封顶。', '确保门诊新楼主体年内封顶。', '力争>确保 firmer'],
    ['完成远程会诊平台改造。', '推进远程会诊平台改造。', '完成>推进 weaker'],
    ['建成区域影像诊断中心。', '探索建设区域影像诊断中心。', '建成>探索 weaker'],
    // Of several words in one clause the first one colours it.
    ['确保完成远程会诊平台改造。', '力争完成远程会诊平台改造。', '确保>力争 weaker'],
    // A figure alone is known by what it is said of.
    ['提高四级手术占比，确保22%以上。', '提高四级手术占比，力争23%以上。', '确保>力争 weaker'],
    ['提高四级手术占比，确保22%以上。', '压缩平均住院日，力争7天以下。', ''],
    // Other clauses are other promises.
    ['确保如期建成门诊新楼。', '推进绩效分配制度改革。', ''],
    ['确保如期建成门诊新楼。', '如期建成门诊新楼。', ''],
    ['推进远程会诊平台改造。', '推进远程会诊平台全面改造。', ''],
  ])('%s > %s', async (before, after, expected) => {
    const { words, codes } = await compared(
      [`text: ${before}`, 'nature: standing'],
      [`text: ${after}`, 'nature: standing'],
    )
    const rows = words.map((one) => `${one.before.word}>${one.after.word} ${one.sense}`)
    expect(rows.join(' ')).toBe(expected)
    const sense = expected.split(' ')[1]
    const code = sense === 'weaker' ? ['weakened'] : sense === 'firmer' ? ['strengthened'] : []
    expect(codes).toEqual([...code, 'reworded'])
  })
})

describe('reasons', () => {
  const weaker = (...more: string[]) =>
    compared(
      ['targets: { 心脏移植: 12例 }'],
      [`targets: { 心脏移植: { target: 10例${more[0] ?? ''} } }`, ...more.slice(1)],
    )

  test('what is less than it was asks for one', async () => {
    expect((await weaker()).lacksReason).toBe(true)
    const explained = await weaker(', reason: 供体减少')
    expect([explained.reason, explained.lacksReason]).toEqual(['供体减少', false])
    const whole = await weaker('', 'reason: 手术室改造停用三个月')
    expect([whole.reason, whole.lacksReason]).toEqual(['手术室改造停用三个月', false])
  })

  test('why a target stayed as it was is not told beside one that became less', async () => {
    const kept = '心脏移植: { target: 12例, reason: 上年已经调低 }'
    const change = await compared(
      [`targets: { ${kept}, 博士人数: 90人 }`],
      [`targets: { ${kept}, 博士人数: 80人 }`],
    )
    expect([change.reason, change.lacksReason]).toEqual([undefined, true])
  })

  test('a reason for one target is none for another', async () => {
    const change = await compared(
      ['targets: { 心脏移植: 12例, 博士人数: 90人 }'],
      ['targets: { 心脏移植: { target: 10例, reason: 供体减少 }, 博士人数: 80人 }'],
    )
    expect([change.reason, change.lacksReason]).toEqual(['供体减少', true])
  })

  test('words that promise less ask the point for one', async () => {
    const was = ['text: 确保如期建成门诊新楼。']
    const is = 'text: 力争如期建成门诊新楼。'
    expect((await compared(was, [is])).lacksReason).toBe(true)
    expect((await compared(was, [is, 'reason: 资金分两年到位'])).lacksReason).toBe(false)
  })

  test('what ends says why, what is gone does not', async () => {
    const end = '\nended:\n  - { id: a, as: absorbed, into: c, reason: 合并管理 }\n'
    const workspace = await loadPlans({
      '2024/work-points.yaml': workPoints(
        2024,
        pointOf('a') + pointOf('b', 'text: 建立志愿服务台账。') + pointOf('c'),
      ),
      '2025/work-points.yaml': `${workPoints(2025, pointOf('c'))}${end}`,
    })
    const { points } = diffOf(workspace, workspace)
    const rows = points.map(({ codes, reason, lacksReason, end: said }) => [
      ...codes,
      reason,
      lacksReason,
      said?.into,
    ])
    expect(rows).toEqual([
      ['unchanged', undefined, false, undefined],
      ['absorbed', '合并管理', false, 'c'],
      ['dropped', undefined, true, undefined],
    ])
  })
})

import { describe, expect, test } from 'vitest'
import { type PlanDiff, type Summary, summarize, summarySentences } from '../../src/diff/index.ts'
import { diffOf, loadPlans } from '../helpers/plan-pair.ts'
import fc from '../helpers/property.ts'
import { ruleFiles, workPoints } from '../helpers/rule-workspace.ts'
import { planOf, pointWith } from '../helpers/target-workspace.ts'
import { descents, pairs, strangers, yamlOf } from './arbitrary-plans.ts'

function sum(lists: Readonly<Record<string, readonly unknown[]>>): number {
  return Object.values(lists).reduce((total, list) => total + list.length, 0)
}

describe('of any two plans', () => {
  const summaries = (hold: (summary: Summary, diff: PlanDiff) => void) =>
    fc.assert(
      fc.asyncProperty(fc.oneof(pairs, strangers, descents), async ([older, newer]) => {
        const workspace = await loadPlans(
          Object.fromEntries([older, newer].map((one) => [`${one.year}/work-points.yaml`, yamlOf(one)])),
        )
        const diff = diffOf(workspace, workspace, [older.year, newer.year])
        hold(summarize(diff), diff)
      }),
      { numRuns: 60 },
    )

  test('the counts of points and of targets add up', () =>
    summaries(({ before, after, targets }, diff) => {
      expect([before.points, after.points]).toEqual([diff.before.points.length, diff.after.points.length])
      expect(sum({ ...after.fates })).toBe(after.points)
      expect(sum({ ...before.fates })).toBe(before.points)
      const { raised, unchanged, lowered, redefined, changed, counted, added, split } = targets
      const { vague, dropped, merged } = targets
      expect(sum({ raised, unchanged, lowered, redefined, changed, counted, added, split })).toBe(
        targets.after,
      )
      expect(sum({ raised, unchanged, lowered, redefined, changed, vague, dropped, merged })).toBe(
        targets.before,
      )
    }))

  test('what every department has is what it had, with what it gained and without what it lost', () =>
    summaries(({ units }, diff) => {
      for (const { lead, support } of units) {
        for (const { before, after, gained, lost, regrouped } of [lead, support])
          expect(after.length - before.length).toBe(gained.length - lost.length + regrouped)
      }
      for (const side of ['before', 'after'] as const) {
        const led = units.reduce((total, { lead }) => total + lead[side].length, 0)
        expect(led).toBe(diff[side].points.reduce((total, { point }) => total + point.leads.length, 0))
      }
    }))
})

/** Points without targets, as many as there are letters: those in upper case have no deadline. */
function many(letters: string): string {
  return Array.from(letters, (letter) => {
    const due = letter === letter.toUpperCase() ? '' : '  nature: standing\n'
    return `- id: ${letter.toLowerCase()}\n  text: ${letter.repeat(9)}\n  lead: 医务部\n${due}`
  }).join('')
}

const ended = `
ended:
  - { id: k, as: done, reason: 已完成 }
  - { id: l, as: cancelled, reason: 政策调整 }
`

async function sentences(
  before: string,
  after: string,
  { most = '', more = {} }: { most?: string; more?: Record<string, string> } = {},
): Promise<string[][]> {
  const workspace = await loadPlans({
    'plan.yaml': `schema: 1\n${most}`,
    'organization.yaml': `name: 示例市人民医院
issuers: []
units:
  - { id: party-office, name: 党委办公室 }
  - { id: medical-affairs, name: 医务部 }
  - { id: nursing, name: 护理部 }
`,
    'indicators.yaml': ruleFiles['indicators.yaml'],
    '2024/work-points.yaml': workPoints(2024, before),
    '2025/work-points.yaml': `${workPoints(2025, after)}${before.includes('id: k') ? ended : ''}`,
    ...more,
  })
  const summary = summarize(diffOf(workspace, workspace))
  return (['zh-CN', 'en'] as const).map((language) => summarySentences(summary, language))
}

describe('in words', () => {
  test('tasks, what ended, numbers, what is to be answered, departments', async () => {
    const before = many('abKLM') + pointWith('g', '心脏移植: 12例\n博士人数: 90人\n四级手术占比: 20%')
    const after =
      many('abN') +
      pointWith(
        'g',
        '心脏移植: { target: 10例, baseline: 11例 }\n博士人数: 95人\n四级手术占比: 持续提升\n硕士人数: 30人',
      )
    expect(await sentences(before, after)).toEqual([
      [
        '2025年共4项任务：延续2、新增1、弱化1。',
        '2024年6项中完成退出1、取消1、未说明去向1。',
        '量化指标3项（2024年3项），提高1、降低1、新增1；量化改为定性1。',
        '弱化、取消未说明理由2项，目标不及上年实际1项，无完成时限1项。',
        '牵头最多：医务部，3项；没有任务：护理部。',
      ],
      [
        '2025 has 4 tasks: 2 carried on, 1 new, 1 weakened.',
        'Of the 6 tasks of 2024: 1 done, 1 cancelled, 1 gone without a word.',
        '3 targets in numbers (3 in 2024): 1 raised, 1 lowered, 1 new; 1 now words only.',
        'To be answered: 2 weakened or dropped without a reason, 1 short of last year’s result, 1 without a deadline.',
        'Leads most: 医务部, 3 tasks; has nothing: 护理部.',
      ],
    ])
  })

  test('nothing is said of what nobody asks: no ends, no numbers', async () => {
    expect((await sentences(many('ab'), many('ab')))[0]).toEqual([
      '2025年共2项任务：延续2。',
      '2024年2项全部保留。',
      '没有量化指标。',
      '牵头最多：医务部，2项；没有任务：党委办公室、护理部。',
    ])
  })

  test('how many tasks are too many is the office’s to say', async () => {
    const setting = 'check: { rules: { owner/overload: { most: 2 } } }\n'
    const [chinese] = await sentences(many('abc'), many('abc'), { most: setting })
    expect(chinese?.at(-1)).toContain('牵头过多：医务部')
    const [plain] = await sentences(many('abc'), many('abc'))
    expect(plain?.at(-1)).not.toContain('牵头过多')
    const [eight, nine] = await Promise.all(
      ['abcdefgh', 'abcdefghi'].map((letters) => sentences(many(letters), many(letters))),
    )
    expect(eight?.[0]?.at(-1)).not.toContain('牵头过多')
    expect(nine?.[0]?.at(-1)).toContain('牵头过多')
  })

  test('who is of a group that has a task has one', async () => {
    const registered = `name: 示例市人民医院
issuers: []
units:
  - { id: medical-affairs, name: 医务部 }
  - { id: nursing, name: 护理部 }
groups:
  - { id: clinical, name: 各临床部门, members: [护理部] }
`
    const point = `${many('a')}  support: [各临床部门]\n`
    const [chinese] = await sentences(many('a'), point, { more: { 'organization.yaml': registered } })
    expect(chinese?.at(-1)).toBe('牵头最多：医务部，1项。')
  })

  test('what nothing but its likeness joins is said to be so', async () => {
    const renamed = many('a').replace('id: a', 'id: z')
    const [chinese, english] = await sentences(many('ab'), renamed + many('b'))
    expect(chinese).toContain('按相似程度对应、待核实1项。')
    expect(english).toContain('To be answered: 1 joined by likeness only.')
  })

  test('what is behind the longer plan is counted', async () => {
    const longer = { '2020/plan.yaml': planOf('2020..2026', '四级手术占比: { target: 26%, baseline: 19% }') }
    const [chinese] = await sentences(pointWith('g'), pointWith('g', '四级手术占比: 24%'), { more: longer })
    expect(chinese).toContain('未达规划序时1项。')
  })

  test('a year that does all that the longer plan wants of it is told to do so, once', async () => {
    const longer = { '2020/plan.yaml': planOf('2020..2026', '四级手术占比: { target: 26%, baseline: 19% }') }
    const target = pointWith('g', '四级手术占比: 26%')
    const [chinese, english] = await sentences(pointWith('g'), target, { more: longer })
    expect(chinese).toContain('量化指标1项（2024年0项），新增1；列入规划的1项均符合序时。')
    expect(english).toContain(
      '1 target in numbers (0 in 2024): 1 new; all 1 of the longer plan in step with it.',
    )
  })

  test('what is another number of which nothing says that it is better is no other thing that is counted', async () => {
    const more = {
      'indicators.yaml': ruleFiles['indicators.yaml'].replace(
        '人才专项经费, unit: 万元, measure: flow, better: higher',
        '人才专项经费, unit: 万元, measure: flow',
      ),
    }
    const [before, after] = ['人才专项经费: 15万元\n博士人数: 20人', '人才专项经费: 16万元\n博士人数: 20%']
    const [chinese, english] = await sentences(pointWith('g', before), pointWith('g', after), { more })
    expect(chinese).toContain('量化指标2项（2024年2项），不可比1、调整1。')
    expect(english).toContain('2 targets in numbers (2 in 2024): 1 not comparable, 1 changed.')
  })
})

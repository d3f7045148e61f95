import { describe, expect, test } from 'vitest'
import { type Change, classOf, compareWorkspaces, listComparison } from '../../src/diff/index.ts'
import { diffOf, diffPoints, listChanges, loadPlans } from '../helpers/plan-pair.ts'
import fc from '../helpers/property.ts'
import { ruleFiles, workPoints } from '../helpers/rule-workspace.ts'
import { planOf, pointWith } from '../helpers/target-workspace.ts'

/** The text at which a change points, and the one at which it pointed. */
function placesOf({ before, after }: Change): (string | undefined)[] {
  return [before, after].map((at) => at?.source.text.slice(at.start, at.end))
}

const fields = (...lines: string[]) => lines.map((line) => `  ${line}\n`).join('')

test('each change says what it is about, what stood and stands there, and points at both', async () => {
  const diff = await diffPoints(
    `- id: a\n${fields('text: 确保完成平台改造。', 'lead: 医务部', 'by: 2024-06', 'targets: { 心脏移植: 12例 }')}`,
    `- id: a\n${fields('text: 力争完成平台改造。', 'lead: 护理部', 'by: 2025-09', 'targets: { 心脏移植: { target: 10例, baseline: 11例 } }')}`,
  )
  const told = listChanges(diff).filter(({ subject }) => !subject.startsWith('unit '))
  expect(told.map((change) => [change.severity, change.fingerprint, ...placesOf(change)])).toEqual([
    ['error', 'weakened a', 'a', 'a'],
    ['warning', 'deadline-later a 2024-06>2025-09', '2024-06', '2025-09'],
    ['warning', 'lead-changed a medical-affairs>nursing', '医务部', '护理部'],
    ['info', 'reworded a', '确保完成平台改造。', '力争完成平台改造。'],
    [
      'error',
      'commitment-weakened a 确保完成平台改造>力争完成平台改造',
      '确保完成平台改造。',
      '力争完成平台改造。',
    ],
    ['error', 'target-lowered a/heart-transplants 12例>10例', '12例', '{ target: 10例, baseline: 11例 }'],
    ['warning', 'below-actual a/heart-transplants 11例>10例', '12例', '{ target: 10例, baseline: 11例 }'],
  ])
})

test('what is behind the longer plan is listed with what it asks', async () => {
  const workspace = await loadPlans({
    '2020/plan.yaml': planOf('2020..2026', '四级手术占比: { target: 26%, baseline: 19% }'),
    '2024/work-points.yaml': workPoints(2024, pointWith('goals')),
    '2025/work-points.yaml': workPoints(2025, pointWith('goals', '四级手术占比: 24%')),
  })
  const found = listChanges(diffOf(workspace, workspace)).filter(({ code }) => code === 'off-line')
  expect(found.map(({ fingerprint }) => fingerprint)).toEqual(['off-line goals/level-4-surgery-share 25>24%'])
})

test('parts, departments and fields of both documents are in it', async () => {
  const base = (year: number, title: string, more = '') =>
    workPoints(year, pointWith('a')).replace(
      'title: 主要工作',
      `title: ${title}\n    text: 按月调度${year}。`,
    ) + more
  const notice = (year: number) => `kind: notice
id: notice-${year}
issues: work-points-${year}
issuer: ${year === 2024 ? 'party-committee' : 'hospital'}
number: ${year === 2024 ? '示医党发' : '示医发'}〔${year}〕12号
to: [${year === 2024 ? '各党支部' : '各部（处）、科室'}]
signedOn: ${year}-06-21
printedBy: 党委办公室
printedOn: ${year}-06-21
${year === 2024 ? '' : 'note: 此件内部发至科室\n'}`
  const workspace = await loadPlans({
    '2024/work-points.yaml': base(2024, '重点任务'),
    '2025/work-points.yaml': base(2025, '主要工作'),
    '2024/notice.yaml': notice(2024),
    '2025/notice.yaml': notice(2025),
    'organization.yaml': `name: 示例市人民医院
issuers:
  - { id: party-committee, name: 中共示例市人民医院委员会, prefix: 示医党发 }
  - { id: hospital, name: 示例市人民医院, prefix: 示医发 }
units:
  - { id: party-office, name: 党委办公室 }
  - { id: old, name: 统计室, until: 2024-12-31 }
  - { id: new, names: [{ name: 数据中心, from: 2025-01-01 }] }
  - { id: renamed, names: [{ name: 设备科 }, { name: 医学装备部, from: 2025-01-01 }] }
groups:
  - { id: all-branches, name: 各党支部 }
  - { id: all-departments, name: 各部（处）、科室 }
`,
  })
  const changes = listChanges(diffOf(workspace, workspace))
  expect(changes.map(({ fingerprint }) => fingerprint)).toEqual([
    'section-renamed section work 重点任务>主要工作',
    'section-reworded section work',
    'unit-renamed unit renamed 设备科>医学装备部',
    'unit-dissolved unit old',
    'unit-added unit new',
    'field-changed notice-2025/issuer 中共示例市人民医院委员会>示例市人民医院',
    'field-changed notice-2025/number 示医党发〔2024〕12号>示医发〔2025〕12号',
    'field-changed notice-2025/to 各党支部>各部（处）、科室',
    'field-changed notice-2025/signedOn 2024-06-21>2025-06-21',
    'field-changed notice-2025/note >此件内部发至科室',
    'field-changed notice-2025/printedOn 2024-06-21>2025-06-21',
  ])
  const places = new Map(changes.map((change) => [change.subject, placesOf(change)]))
  expect(places.get('section work')).toEqual(['重点任务', '主要工作'])
  expect(places.get('notice-2025/to')).toEqual(['[各党支部]', '[各部（处）、科室]'])
  expect(places.get('notice-2025/note')).toEqual([undefined, '此件内部发至科室'])
})

test('of several documents: those without a counterpart first, and the register once', async () => {
  const registered = (name: string) => ruleFiles['organization.yaml'].replace('name: 护理部', `name: ${name}`)
  const files = (name: string, text: string) => ({
    'organization.yaml': registered(name),
    '2024/work-points.yaml': workPoints(2024, pointWith('a', '', text)),
    '2025/work-points.yaml': workPoints(2025, pointWith('a', '', text)),
  })
  const [older, newer] = await Promise.all([
    loadPlans({ ...files('护理部', '逐项落实。'), '2023/plan.yaml': workPoints(2023, pointWith('a')) }),
    loadPlans({ ...files('护理管理部', '逐条落实。'), '2026/plan.yaml': workPoints(2026, pointWith('a')) }),
  ])
  const sides = [older, newer].map((workspace) => ({ workspace, documents: workspace.documents }))
  const [before, after] = sides
  if (!before || !after) throw new Error('two sides')
  const changes = listComparison(compareWorkspaces(before, after, 'revision'))
  expect(changes.map((change) => [change.severity, change.fingerprint, ...placesOf(change)])).toEqual([
    ['error', 'document-removed document work-points-2023', 'work-points-2023', undefined],
    ['info', 'document-added document work-points-2026', undefined, 'work-points-2026'],
    ['info', 'reworded a', '逐项落实。', '逐条落实。'],
    ['info', 'unit-renamed unit nursing 护理部>护理管理部', undefined, undefined],
    ['info', 'reworded a #2', '逐项落实。', '逐条落实。'],
  ])
})

describe('fingerprints', () => {
  test('stay where the files are laid out otherwise', async () => {
    const before = pointWith('a', '心脏移植: 12例') + pointWith('b')
    const after = pointWith('a', '心脏移植: 10例') + pointWith('c')
    const shifted = (text: string) => text.replaceAll('\n  lead', '\n  # 备注\n\n  lead')
    const [plain, other] = [
      await diffPoints(before, after),
      await diffPoints(shifted(before), shifted(after)),
    ]
    const prints = (diff: typeof plain) => listChanges(diff).map(({ fingerprint }) => fingerprint)
    expect(prints(plain)).toEqual(prints(other))
  })

  const phrase = fc.constantFrom('确保心脏移植', '力争心脏移植')
  test('of one list are all different, and every severity is that of its class', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(phrase, { maxLength: 4 }),
        fc.array(phrase, { maxLength: 4 }),
        async (left, right) => {
          // The same clause over and over: what is alike is told apart by its count.
          const points = (clauses: readonly string[]) =>
            pointWith(
              'a',
              '心脏移植: 12例',
              `${clauses.map((clause) => `${clause}手术按期完成`).join('，')}。`,
            )
          const changes = listChanges(await diffPoints(points(left), points(right)))
          expect(new Set(changes.map(({ fingerprint }) => fingerprint)).size).toBe(changes.length)
          for (const { code, severity } of changes) expect(severity).toBe(classOf(code).severity)
        },
      ),
      { numRuns: 25 },
    )
  })
})

test.each([
  ['必须', '原则上', 'commitment-weakened'],
  ['一律', '尽量', 'commitment-weakened'],
  ['尽可能', '一律', 'commitment-firmed'],
  ['必须', '一律', undefined],
] as const)('what a rule asks by %s is not what it asks by %s', async (was, is, code) => {
  const point = (word: string) =>
    `- id: a\n${fields(`text: 大额支出${word}由党委会集体研究。`, 'lead: 医务部')}`
  const codes = listChanges(await diffPoints(point(was), point(is))).map((change) => change.code)
  expect(codes.find((found) => found.startsWith('commitment-'))).toBe(code)
})

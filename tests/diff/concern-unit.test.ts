import { beforeAll, describe, expect, test } from 'vitest'
import {
  composeSheet,
  concerning,
  findConcerned,
  type PlanDiff,
  summarize,
  summarySentences,
} from '../../src/diff/index.ts'
import type { ComparisonSheet } from '../../src/documents/index.ts'
import { diffOf, loadPlans } from '../helpers/plan-pair.ts'

const point = (id: string, lead: string, support = '') =>
  `      - { id: ${id}, text: 逐项落实${id}的工作。, lead: ${lead}, nature: standing${support === '' ? '' : `, support: [${support}]`} }\n`
const plan = (year: number, title: string, points: string) =>
  `kind: work-points\nid: work-points-${year}\nperiod: ${year}\ntitle: 要点\nsections:\n  - id: party\n    title: 加强党的建设\n    points:\n${point('duty', '党委办公室')}  - id: care\n    title: ${title}\n    points:\n${points}`

/** Of 护理部 one is kept, one lost, one gained; two concern others alone. */
let diff: PlanDiff
let sheet: ComparisonSheet
beforeAll(async () => {
  const workspace = await loadPlans({
    '2024/work-points.yaml': plan(
      2024,
      '提升服务',
      point('kept', '护理部', '医务部') + point('lost', '护理部') + point('other', '医务部'),
    ),
    '2025/work-points.yaml': plan(
      2025,
      '优化服务',
      point('kept', '护理部', '医务部') + point('gained', '医务部', '护理部') + point('other', '医务部'),
    ),
  })
  const all = diffOf(workspace, workspace)
  const { organization } = workspace
  const unit = findConcerned('护理部', organization, organization)
  if (!unit) throw new Error('no such department')
  const [part] = concerning({ plans: [all], others: [], alone: [] }, unit).plans
  if (!part) throw new Error('one plan')
  diff = part
  sheet = composeSheet(part, '示例市人民医院')
})

const textOf = (cell: readonly (readonly { text: string }[])[] = []) =>
  cell.map((line) => line.map(({ text }) => text).join('')).join('\n')

describe('of one department', () => {
  test('the sheet holds its points, by the parts that they stand in', () => {
    const [points] = sheet.tables
    expect(points?.title).toBe('逐项对照表')
    const groups = (points?.groups ?? []).map(({ heading, rows }) => [
      textOf(heading ? [heading] : []),
      rows.map((cells) => textOf(cells[1]) + textOf(cells[2])),
    ])
    expect(groups).toEqual([
      [expect.stringMatching(/^二、/u), ['逐项落实kept的工作。同左', '—逐项落实gained的工作。']],
      ['2024年列有、2025年不再列入的事项', ['逐项落实lost的工作。—']],
    ])
  })

  test('the sheet says whose it is, and counts the work of nobody else', () => {
    expect(sheet.title).toBe('2024—2025年工作要点对照表（护理部）')
    const units = sheet.tables.find(({ title }) => title === '部门增减表')
    expect(units?.groups.flatMap(({ rows }) => rows.map(([name]) => textOf(name)))).toEqual(['护理部'])
  })

  test('the sentences say that these are the tasks of one', () => {
    const summary = summarize(diff)
    expect(summarySentences(summary, 'zh-CN')).toEqual([
      '2025年涉及护理部的任务2项：延续1、新增1。',
      '2024年2项中未说明去向1。',
      '没有量化指标。',
      '弱化、取消未说明理由1项。',
      '护理部牵头1项（2024年2项），配合1项（2024年0项）。',
    ])
    expect(summarySentences(summary, 'en').at(0)).toBe(
      '2025 has 2 tasks that 护理部 leads or supports: 1 carried on, 1 new.',
    )
    expect(summarySentences(summary, 'en').at(-1)).toBe('护理部 leads 1 task (2 in 2024) and supports 1 (0).')
  })

  test('how the plan is divided is no change of its work', () => {
    expect(diff.sections.flatMap(({ codes }) => codes)).toEqual([])
  })
})

test('a part that holds one with work of the department keeps its heading in the sheet', async () => {
  const nested = (year: number) =>
    `kind: work-points\nid: work-points-${year}\nperiod: ${year}\ntitle: 要点\nsections:\n  - { title: 党建, points: [{ id: duty, text: 履行职责。, lead: 党委办公室, nature: standing }] }\n  - title: 业务\n    sections:\n      - { title: 医疗, points: [{ id: care, text: 改进医疗。, lead: 医务部, nature: standing }] }\n      - { title: 护理, points: [{ id: nursing, text: 改进护理。, lead: 护理部, nature: standing }] }\n`
  const workspace = await loadPlans({
    '2024/work-points.yaml': nested(2024),
    '2025/work-points.yaml': nested(2025),
  })
  const { organization } = workspace
  const unit = findConcerned('护理部', organization, organization)
  if (!unit) throw new Error('no such department')
  const plans = [diffOf(workspace, workspace)]
  const [part] = concerning({ plans, others: [], alone: [] }, unit).plans
  if (!part) throw new Error('one plan')
  const [points] = composeSheet(part, '示例市人民医院').tables
  const headings = (points?.groups ?? []).map(({ heading }) => textOf(heading ? [heading] : []))
  expect(headings).toEqual(['二、业务', '（二）护理'])
})

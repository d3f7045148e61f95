import { describe, expect, test } from 'vitest'
import { type Change, composeSheet, type PlanDiff } from '../../src/diff/index.ts'
import { diffFormatters } from '../../src/formatters/diff/index.ts'
import { type PointSource, pointSchema } from '../../src/model/points.ts'
import { reportOf, sampleComparison } from '../formatters/diff/sample-comparison.ts'

/** A field that is compared: written so in either year, it is told in this class and in these words. */
interface Compared {
  readonly before: string
  readonly after: string
  readonly code: string
  /** In every form of report. */
  readonly tells: RegExp
}

/** A field that is not compared, and why; written so in either year, it changes nothing. */
interface NotCompared {
  readonly because: string
  readonly before?: string
  readonly after?: string
}

// An annotation names a point and its class; the text stands in the file beside it.
const reworded = { code: 'reworded', tells: /联合|文字修改/u }
const descent = 'says which points belong together, and is told as renamed, split or merged'

const fields: Readonly<Record<keyof PointSource, Compared | NotCompared>> = {
  id: { because: 'a point is known by it: another one is another point, or declared' },
  title: { before: 'title: 多学科会诊', after: 'title: 多学科联合会诊', ...reworded },
  shortTitle: {
    ...{ before: 'shortTitle: 日间手术扩面', after: 'shortTitle: 日间病房提质' },
    ...{ code: 'renamed', tells: /日间手术扩面.*日间病房提质/u },
  },
  text: { before: 'text: 开展会诊。', after: 'text: 开展联合会诊。', ...reworded },
  lead: {
    ...{ before: 'lead: 医务部', after: 'lead: 党委办公室', code: 'lead-changed' },
    tells: /党委办公室/u,
  },
  support: {
    ...{ before: 'support: []', after: 'support: [党委办公室]', code: 'support-changed' },
    tells: /党委办公室/u,
  },
  nature: {
    ...{ before: 'nature: recurring', after: 'nature: standing', code: 'nature-changed' },
    tells: /每年开展.*常设|recurring.*standing/su,
  },
  leader: {
    ...{ before: 'leader: 院长', after: 'leader: 总会计师', code: 'leader-changed' },
    tells: /院长.*总会计师/u,
  },
  by: {
    ...{ before: 'by: 2024-06-30', after: 'by: 2025-09-30', code: 'deadline-later' },
    tells: /2025-09-30|2025年9月底前/u,
  },
  milestones: {
    ...{ before: 'milestones: {}', after: 'milestones: { Q3: 系统上线 }', code: 'milestones-more' },
    tells: /系统上线/u,
  },
  deliverables: {
    ...{ before: 'deliverables: []', after: 'deliverables: [随访规程]', code: 'deliverables-more' },
    tells: /随访规程/u,
  },
  targets: {
    ...{ before: 'targets: { 日间手术占比: 20% }', after: 'targets: { 日间手术占比: 22% }' },
    ...{ code: 'strengthened', tells: /20%.*22%/su },
  },
  reason: {
    because: 'explains what changed, and is told with it',
    ...{ before: 'reason: 床位不足', after: 'reason: 供体减少' },
  },
  serves: {
    ...{ before: 'serves: []', after: 'serves: [campus]', code: 'serves-changed' },
    tells: /campus/u,
  },
  publishedAs: {
    because: 'is how departments are printed, and no word on who they are',
    ...{ before: 'publishedAs: none', after: 'publishedAs: lead-list' },
  },
  continues: { because: descent },
  renames: { because: descent },
  splitFrom: { because: descent },
  movedFrom: { because: descent },
  mergedFrom: { because: descent },
}

/** A point that has this field beside what it must have, and another one that a point may serve. */
function pointsWith(field: string): string {
  const lines = [
    field,
    ...(field.startsWith('text:') ? [] : ['text: 开展会诊，按月通报质量。']),
    ...(field.startsWith('lead:') ? [] : ['lead: 医务部']),
    ...(/^(nature|by):/u.test(field) ? [] : ['nature: recurring']),
  ]
  const other = '{ id: campus, text: 建成病区。, lead: 医务部, nature: standing }'
  const point = lines.map((line, index) => `${index === 0 ? '      - ' : '        '}${line}\n`).join('')
  return `${point}        id: consultation\n      - ${other}\n`
}

const told = Object.entries(fields).flatMap(([name, field]) => ('code' in field ? [{ name, ...field }] : []))
const untold = Object.entries(fields).flatMap(([name, field]) =>
  'because' in field && field.before !== undefined && field.after !== undefined
    ? [{ name, before: field.before, after: field.after }]
    : [],
)

async function compared({ before, after }: { readonly before: string; readonly after: string }) {
  const comparison = await sampleComparison({ before: pointsWith(before), after: pointsWith(after) })
  const [plan] = comparison.plans
  if (!plan) throw new Error('two years of one plan')
  return { report: reportOf(comparison), plan }
}

describe('the fields of a point', () => {
  test('are all compared, or said not to be', () => {
    expect(Object.keys(fields).toSorted()).toEqual(Object.keys(pointSchema.shape).toSorted())
  })

  test.each(told)('$name: another one is told, in every form', async ({ code, tells, ...field }) => {
    const { report, plan } = await compared(field)
    expect(ofConsultation(report.changes)).toEqual([code])
    for (const { name, format } of diffFormatters) {
      const text = format(report, { language: 'zh-CN', color: false, columns: 200 })
      expect(name === 'json' ? ofOnePoint(text) : text, name).toMatch(tells)
    }
    expect(firstRow(plan)).toMatch(tells)
  })

  test('a first short title stands in the report for programs only, whatever else has changed', async () => {
    const { report, plan } = await compared({
      before: 'lead: 医务部',
      after: 'lead: 党委办公室\n        shortTitle: 联合门诊',
    })
    expect(ofConsultation(report.changes)).toEqual(['lead-changed'])
    for (const { name, format } of diffFormatters) {
      const text = format(report, { language: 'zh-CN', color: false, columns: 200 })
      if (name === 'json') expect(ofOnePoint(text)).toContain('"shortTitle":{"after":"联合门诊"}')
      // A point is headed by its name.
      else expect(text.split('联合门诊').length - 1, name).toBeLessThanOrEqual(1)
    }
    expect(firstRow(plan)).not.toContain('联合门诊')
  })

  test.each(untold)('$name: another one is nothing that changed', async (field) => {
    const { report } = await compared(field)
    expect(ofConsultation(report.changes)).toEqual([])
  })
})

/** Of the table of points, but for its number. */
function firstRow(plan: PlanDiff): string {
  const rows = composeSheet(plan, '示例市人民医院').tables[0]?.groups.flatMap((group) => group.rows)
  const cells = rows?.[0]?.slice(1).map((lines) => lines.map((line) => line.map(({ text }) => text).join('')))
  return cells?.flat().join('\n') ?? ''
}

function ofConsultation(changes: readonly Change[]): string[] {
  return changes.filter(({ subject }) => subject === 'consultation').map(({ code }) => code)
}

/** What a report for programs says of the point itself: of a plan it has every point. */
function ofOnePoint(json: string): string {
  const { plans } = JSON.parse(json)
  return JSON.stringify(plans[0].sections[0].points[0])
}

import { describe, expect, test } from 'vitest'
import { documentContext, paragraphText } from '../../src/documents/index.ts'
import { isOfficialKind, kinds, pointsOf } from '../../src/model/index.ts'
import { diagnose, type Files, loadClean } from '../helpers/memory-workspace.ts'
import { pageTree } from '../helpers/page-tree.ts'
import { printedText, renderDocument } from '../helpers/rendered-page.ts'
import { ruleFiles, workPoints } from '../helpers/rule-workspace.ts'

const path = '2025/work-points.yaml'
const actuals = `year: 2024
actuals:
  - { indicator: 四级手术占比, period: 2024, value: 22.1%, source: 病案首页 }
  - { indicator: 电子病历应用水平, period: 2024, value: 五级, source: 评价结果 }
  - { indicator: 章程修订, period: 2024, value: 完成, source: 会议纪要 }
  - { indicator: 患者投诉, period: 2024Q4, value: 70件, source: 投诉系统 }
`

/** The workspace with one point that says this (line 10), and claims below (from line 13). */
function saying(text: string, claims = '', changes: Files = {}): Files {
  const point = `- id: care\n  text: ${JSON.stringify(text)}\n  lead: 医务部\n  by: 2025-06\n`
  const below = claims === '' ? '' : `claims:\n${claims.replaceAll(/^(?=.)/gmu, '  ')}`
  return {
    ...ruleFiles,
    '2024/actuals.yaml': actuals,
    '2021/actuals.yaml':
      'year: 2021\nactuals:\n  - { indicator: 四级手术占比, period: 2021, value: 16.2%, source: 病案首页 }\n',
    [path]: workPoints(2025, point) + below,
    ...changes,
  }
}

/** What the one point prints. */
async function printed(files: Files): Promise<string> {
  const workspace = await loadClean(files)
  const plan = workspace.documents.find(({ id }) => id === 'work-points-2025')
  const [point] = plan ? pointsOf(plan) : []
  const context = documentContext(workspace, false)
  return (point?.paragraphs ?? []).map((paragraph) => paragraphText(paragraph, context)).join('\n')
}

describe('{{actual}}', () => {
  test.each([
    ['四级手术占比为{{actual "四级手术占比 2024"}}。', '四级手术占比为22.1%。'],
    ['由{{actual "level-4-surgery-share 2021"}}起步。', '由16.2%起步。'],
    ['达到{{actual "电子病历应用水平 2024"}}。', '达到五级。'],
    ['章程修订{{actual "章程修订 2024"}}。', '章程修订已完成。'],
    ['四季度投诉{{actual "患者投诉 2024Q4"}}。', '四季度投诉70件。'],
  ])('%s', async (text, expected) => {
    expect(await printed(saying(text))).toBe(expected)
  })

  test('without a period it is the last year of the document', async () => {
    const ofYear = { '2025/actuals.yaml': actuals.replaceAll('2024', '2025').replace('22.1%', '25.6%') }
    expect(await printed(saying('达到{{actual "四级手术占比"}}。', '', ofYear))).toBe('达到25.6%。')
  })

  // biome-ignore format: one case a line
  test.each([
    ['{{actual "四级手术占比 2022"}}', '10:18 actual/missing 四级手术占比 2022 2021,2024 true'],
    ['{{actual "四级手术占比"}}', '10:18 actual/missing 四级手术占比 2025 2021,2024 true'],
    ['{{actual "患者投诉 2024"}}', '10:18 actual/missing 患者投诉 2024 2024Q4 2024Q1,2024Q2,2024Q3 false'],
    ['{{actual "四级手术占笔 2024"}}', '10:18 reference/unknown indicator 四级手术占笔 → 四级手术占比'],
    ['{{claim "growth"}}', '10:18 reference/unknown claim growth'],
  ])('%s', async (reference, row) => {
    expect(await diagnose(saying(`达到${reference}。`))).toEqual([`${path}:${row}`])
  })

  test('where a register could not be read, nobody can say that a figure is missing', async () => {
    const broken = { '2024/actuals.yaml': 'year: 2024\nactuals: 无\n' }
    expect(await diagnose(saying('达到{{actual "四级手术占比 2024"}}。', '', broken))).toEqual([
      '2024/actuals.yaml:2:10 value/shape text 无 ≠ list',
    ])
  })

  test('a notice has no year of its own: it must name one', async () => {
    const notice = `${ruleFiles['2025/notice.yaml']}text: 四级手术占比为{{actual "四级手术占比"}}。\n`
    expect(await diagnose(saying('好。', '', { '2025/notice.yaml': notice }))).toEqual([
      '2025/notice.yaml:11:14 actual/missing 四级手术占比 undefined 2021,2024 false',
    ])
  })
})

describe('{{claim}}', () => {
  // biome-ignore format: one case a line
  test.each([
    ['{ from: 2100余人次, to: 3700余人次, change: 约76%, says: 年四级手术量从2100余人次增至3700余人次，增幅约76% }', '年四级手术量从2100余人次增至3700余人次，增幅约76%'],
    ['{ indicator: 四级手术占比, from: { year: 2021 }, to: { year: 2024 }, change: 5.9个百分点 }', '四级手术占比从16.2%提高至22.1%，提高5.9个百分点'],
    ['{ indicator: 患者投诉, from: 352件, to: 286件, change: 18.75% }', '患者投诉从352件降至286件，下降18.75%'],
    ['{ indicator: 患者投诉, from: 352件, to: 286件 }', '患者投诉从352件降至286件'],
    ['{ whole: 316人, parts: [博士后1人, 博士16人, 硕士299人], says: 录取316人，其中博士后1人、博士16人、硕士299人 }', '录取316人，其中博士后1人、博士16人、硕士299人'],
  ])('%s', async (claim, expected) => {
    expect(await printed(saying('{{claim "growth"}}。', `growth: ${claim}\n`))).toBe(`${expected}。`)
  })

  // biome-ignore format: one case a line
  test.each([
    ['{ from: 1件, says: 增至2件 }', ['14:11 key/missing to']],
    ['{ to: 2件, says: 增至2件 }', ['14:11 key/missing from']],
    ['{ whole: 2件, says: 共2件 }', ['14:11 key/missing parts']],
    ['{ whole: 2件, parts: [1件, 1件] }', ['14:11 key/missing says']],
    ['{ from: 1件, to: 2件 }', ['14:11 key/missing says']],
    ['{ from: { year: 2021 }, to: 2件, says: 增至2件 }', ['14:11 key/missing indicator']],
    ['{ indicator: 四级手术占比, from: { year: 2020 }, to: 22% }', ['14:46 actual/missing 四级手术占比 2020 2021,2024']],
    ['{ from: 好多件, to: 2件, says: 增至2件 }', ['14:19 target/not-understood 好多件']],
    ['{ whole: 3件, parts: [甲1件, 乙好件], says: 共3件，甲1件 }', ['14:37 target/not-understood 乙好件']],
    ['{ from: 1件, to: 3件, change: 2件, says: 从1件增至3件 }', ['14:49 claim/says 2件']],
  ])('%s', async (claim, rows) => {
    const found = await diagnose(saying('{{claim "growth"}}。', `growth: ${claim}\n`))
    expect(found).toHaveLength(rows.length)
    for (const [index, row] of rows.entries()) expect(found[index]).toContain(`${path}:${row}`)
  })
})

describe('every text can claim something', () => {
  const claims =
    'claims:\n  staff: { whole: 316人, parts: [博士后1人, 硕士315人], says: 招录316人，其中博士后1人、硕士315人 }\n'
  const saying = 'text: "去年{{claim \\"staff\\"}}。"'
  const sections = `sections:\n  - { id: part, title: 总体要求, ${saying} }\n`
  const points = `sections:\n  - title: 措施\n    points:\n      - { id: one, lead: 医务部, ${saying} }\n`
  // biome-ignore format: one kind a line
  const texts: Readonly<Record<string, string>> = {
    measures: points,
    'five-year-plan': `parts:\n  - { title: 环境, ${saying} }\n`,
    'work-points': points.replace('lead: 医务部', 'lead: 医务部, by: 2025-06'),
    'construction-plan': `centre: 医务部\n${sections.replace('id: part, ', '')}`,
    rules: sections.replace('id: part, ', ''),
    results: `reports: work-points-2025\n${sections.replace('id: part, ', '')}`,
    'task-breakdown': `of: work-points-2025\n${saying.replace('text', 'preamble')}\n`,
    form: `instructions: { ${saying.replace('text:', 'items: [').replace(/$/u, ']')} }\ntables:\n  - { columns: [姓名, 签名], emptyRows: 2 }\n`,
  }

  test.each(kinds.map(({ kind }) => kind).filter((kind) => !isOfficialKind(kind)))('%s', async (kind) => {
    const head = `kind: ${kind}\nid: claiming\nperiod: 2025\ntitle: 文本\n`
    const workspace = await loadClean({ ...ruleFiles, '2025/text.yaml': `${head}${texts[kind]}${claims}` })
    expect(workspace.traces.get('claiming')?.claims.map(({ id }) => id)).toEqual(['staff'])
    expect(printedText(pageTree(renderDocument(workspace, 'claiming')))).toContain(
      '去年招录316人，其中博士后1人、硕士315人。',
    )
  })
})

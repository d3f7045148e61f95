import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { exampleFiles } from '../helpers/example-workspace.ts'
import { diagnose, type Files, loadClean } from '../helpers/memory-workspace.ts'
import { pageTree } from '../helpers/page-tree.ts'
import { printedText, renderDocument, select, textOf } from '../helpers/rendered-page.ts'
import { reporting, wholeReport } from '../helpers/results-workspace.ts'

async function pageOf(sections: string, files: Files = {}) {
  return pageTree(renderDocument(await loadClean(reporting(sections, files)), 'results-2025'))
}

const cellsOf = (row: Parameters<typeof textOf>[0]) => select(row, 'td').map((cell) => textOf(cell).trim())
const rowsOf = (tree: Awaited<ReturnType<typeof pageOf>>, caption: string) => {
  const table = select(tree, 'table').find((one) => textOf(one).includes(caption))
  if (!table) throw new Error(`no table ${caption}`)
  return select(table, 'tr')
    .map(cellsOf)
    .filter((cells) => cells.length > 1)
}

test('targets against results: what was promised, what was reached, who says so', async () => {
  const tree = await pageOf(wholeReport)
  expect(rowsOf(tree, '2025年主要指标完成情况表')).toEqual([
    ['1', '四级手术占比', '18.6%', '21.6%～23.6%', '22.1%', '完成', '病案首页'],
    ['2', '平均住院日', '7.6天', '7.2天', '7.1天', '完成', '病案首页'],
    ['3', '心脏移植', '6例', '10～12例', '9例', '未完成', '分配系统'],
    ['4', '电子病历应用水平', '五级', '六级', '五级', '未完成', '评价结果'],
    ['5', '每百名卫生技术人员科研成果转化金额', '6.5万元', '13万元', '31.5万元', '完成', '财务决算'],
  ])
})

test('completion: how much of the way was gone, or why nobody can say', async () => {
  const table = (settings: string) =>
    `- title: 指标\n  text: 如下。\n  indicatorResults: { title: 表, completionRate: true${settings} }\n`
  const tree = await pageOf(table(''))
  expect(rowsOf(tree, '表').map((cells) => [cells[1], ...cells.slice(4)])).toEqual([
    ['四级手术占比（病案首页）', '22.1%', '116.6%', '完成'],
    ['平均住院日（病案首页）', '7.1天', '125%', '完成'],
    ['心脏移植（分配系统）', '9例', '90%', '未完成'],
    ['电子病历应用水平（评价结果）', '五级', '0%', '未完成'],
    ['每百名卫生技术人员科研成果转化金额（财务决算）', '31.5万元', '384.6%', '完成'],
  ])
  expect(printedText(tree)).toContain('注：完成率，')
  const year = (wanted: number) => pageOf(table(`, reports: plan-2021, year: ${wanted}`))
  expect(rowsOf(await year(2024), '表').map((cells) => cells.slice(3))).toEqual([
    ['21.5%', '18.6%', '53.9%', '滞后'],
    ['7.5天', '7.6天', '90.9%', '滞后'],
  ])
  expect(rowsOf(await year(2022), '表').map((cells) => cells.slice(3))).toEqual([
    ['18%', '暂无数据', '—', '—'],
    ['7.2天以内', '暂无数据', '—', '—'],
  ])
})

test('a year that is not over: what has come together so far, and whether it keeps pace', async () => {
  const tree = await pageOf(
    '- title: 指标\n  text: 如下。\n  indicatorResults: { title: 表, completionRate: true }\n',
    {
      '2025/actuals.yaml': `year: 2025
actuals:
  - { indicator: 四级手术占比, period: 2025H1, value: 20.2%, source: 病案首页 }
  - { indicator: 心脏移植, period: 2025Q1, value: 2例, source: 分配系统 }
  - { indicator: 心脏移植, period: 2025-04..06, value: 2例, source: 分配系统 }
  - { indicator: 平均住院日, period: 2025-01..09, value: 7.2天, source: 病案首页 }
  - { indicator: 电子病历应用水平, period: 2025-06, value: 五级, source: 评价结果 }
`,
    },
  )
  expect(rowsOf(tree, '表').map((cells) => cells.slice(3))).toEqual([
    ['21.6%～23.6%', '上半年20.2%', '53.3%', '符合预期'],
    ['7.2天', '1—9月7.2天', '100%', '符合预期'],
    ['10～12例', '上半年4例', '40%', '滞后'],
    ['六级', '6月末五级', '0%', '未到期'],
    ['13万元', '暂无数据', '—', '—'],
  ])
})

test('points: who had to do what by when, and what came of it', async () => {
  const tree = await pageOf(wholeReport)
  expect(rowsOf(tree, '2025年要点完成情况表')).toEqual([
    ['1', '手术能力提升', '医务部', '2025年底前', '完成', ''],
    ['2', '电子病历升级', '信息管理部', '常年', '滞后', '数据闭环尚未贯通'],
    ['3', '推动成果转化', '科研部', '每年', '推进中', ''],
  ])
})

test('the register of progress: evidence, extensions, and points that no report answers', async () => {
  const progress = `year: 2025
actuals: []
progress:
  - { point: records, on: 2025-06-30, state: behind, note: 数据未贯通, extension: { to: 2026Q1, decision: 院长办公会 } }
  - { point: surgery, on: 2025-12-20, state: done, evidence: [示医发〔2025〕31号, 验收单] }
  - { point: surgery, on: 2025-06-20, state: under-way, note: 正在培训 }
`
  const tree = await pageOf(
    `- title: 落实
  answers: [{ point: translation, state: under-way, text: 转化专员到岗。 }]
  chart: { type: progress, title: 进展, table: shown }
  pointResults: { title: 表 }
`,
    { '2025/actuals.yaml': progress },
  )
  expect(rowsOf(tree, '表').map((cells) => cells.slice(3))).toEqual([
    ['2025年底前', '完成', '', '示医发〔2025〕31号、验收单'],
    ['常年（延至2026年3月底前）', '滞后', '数据未贯通', ''],
    ['每年', '推进中', '', ''],
  ])
  expect(rowsOf(tree, '进展')).toContainEqual(['合计', '3', '1', '1', '1'])
})

test('both tables can be attachments, on pages of their own, called as these are', async () => {
  const workspace = await loadClean({
    ...reporting(wholeReport),
    '2025/results-2.yaml': `kind: results
id: results-2
reports: work-points-2025
period: 2025
title: 总结
sections: [{ title: 甲, text: 乙。 }]
attachments:
  - { title: 指标表, indicatorResults: { indicators: [心脏移植] } }
  - { title: 要点表, pointResults: {} }
  - { title: 横排的要点表, pointResults: { orientation: landscape } }
`,
  })
  const tree = pageTree(renderDocument(workspace, 'results-2'))
  const attached = select(tree, '.attached')
  expect(attached.map(({ properties }) => properties.className)).toEqual([
    ['attached', 'upright-1'],
    ['attached', 'upright-2'],
    ['attached', 'lying-1'],
  ])
  expect(rowsOf(tree, '横排的要点表')).toEqual(rowsOf(tree, '要点表'))
  expect(rowsOf(tree, '指标表')).toEqual([['1', '心脏移植', '6例', '10～12例', '9例', '未完成', '分配系统']])
  expect(rowsOf(tree, '要点表')).toHaveLength(3)
})

test('an answer is a paragraph; those with a title are numbered and begin with it', async () => {
  const texts = select(await pageOf(wholeReport), 'p').map(textOf)
  expect(texts).toContain('（一）手术能力提升。四级手术和微创手术覆盖各外科。')
  expect(texts).toContain('电子病历评级资料已报送。')
})

describe('charts', () => {
  test('are numbered as they come, and each says in a sentence what it shows', async () => {
    const tree = await pageOf(wholeReport)
    expect(select(tree, 'figcaption').map(textOf)).toEqual([
      '图1　2025年主要指标完成情况',
      '图2　各部分要点完成情况',
      '图3　主要指标走势',
    ])
    const sentences = select(tree, 'svg').map(({ properties }) => String(properties.ariaLabel))
    expect(sentences[0]).toContain('心脏移植目标10～12例，实际9例，上年6例，未完成；')
    expect(sentences[1]).toContain('共3项，完成1项、推进中1项、滞后1项。')
    expect(sentences[1]).toContain('一、提升能力2项，完成1项、滞后1项；')
    expect(sentences[2]).toContain('平均住院日由2020年的8.6天到2025年的7.1天，规划2025年7.2天以内')
  })

  test('their figures stand below them, on paper where the author wants them', async () => {
    const tree = await pageOf(wholeReport)
    const hidden = select(tree, '.unprinted')
    expect(hidden.map((box) => textOf(select(box, 'caption')[0] ?? box))).toEqual([
      '2025年主要指标完成情况',
      '主要指标走势',
    ])
    expect(rowsOf(tree, '各部分要点完成情况')).toEqual([
      ['一、提升能力', '2', '1', '0', '1'],
      ['二、聚才兴科', '1', '0', '1', '0'],
      ['合计', '3', '1', '1', '1'],
    ])
    expect(rowsOf(tree, '主要指标走势')).toEqual([
      ['四级手术占比', '规划', '15.2%', '16.5%', '18%', '19.5%', '21.5%', '23%以上'],
      ['', '实际', '15.2%', '', '', '', '18.6%', '22.1%'],
      ['平均住院日', '规划', '8.6天', '', '', '7.9天', '7.5天', '7.2天以内'],
      ['', '实际', '8.6天', '', '', '', '7.6天', '7.1天'],
    ])
  })

  test('what is drawn is text: names and figures, none of them lost', async () => {
    const [bullets] = select(await pageOf(wholeReport), 'svg')
    const text = bullets ? textOf(bullets).replaceAll('\n', '') : ''
    for (const said of [
      '每百名卫生技术人员',
      '21.6%～',
      '23.6%',
      '22.1%',
      '31.5',
      '平均住院日',
      '（逐步降低）',
    ])
      expect(text).toContain(said)
  })

  test('a point of which the report says nothing counts as behind', async () => {
    const tree = await pageOf('- title: 落实\n  text: 如下。\n  chart: { type: progress, title: 进展 }\n')
    expect(String(select(tree, 'svg')[0]?.properties.ariaLabel)).toContain('共3项，滞后3项。')
    expect(printedText(tree)).not.toContain('undefined')
  })

  test('a chart in another document names its plan', async () => {
    const chart = '  chart: { type: line, title: 走势, reports: plan-2021, indicators: [四级手术占比] }\n'
    const files = await loadClean(reporting(wholeReport, { '2025/notice.yaml': noticeWith(chart) }))
    expect(renderDocument(files, 'notice-2025-12')).toContain('图1　走势')
  })
})

const noticeWith = (chart: string) => `kind: notice
id: notice-2025-12
issuer: party-committee
number: 示医党发〔2025〕12号
to: [各党支部]
subject: 五年目标进展情况
sections:
- title: 进展
  text: 如下。
${chart}signedOn: 2025-02-21
printedBy: 党委办公室
printedOn: 2025-02-21
`

test('what has nothing to show leaves a gap that is seen, and no bare legend', async () => {
  const rules =
    'kind: rules\nid: rules\nperiod: 2025\ntitle: 办法\nsections: [{ title: 总则, text: 依法管理。 }]\n'
  const insets =
    'chart: { type: progress, title: 进展, reports: rules }\n  indicatorResults: { title: 指标, reports: rules }\n'
  const tree = await pageOf(`- title: 图表\n  text: 如下。\n  ${insets}`, { '2025/rules.yaml': rules })
  expect(select(tree, 'svg')).toEqual([])
  expect(printedText(tree)).toContain('【图：进展】')
  expect(printedText(tree)).toContain('【表：指标】')
})

describe('what does not fit is said where it stands', () => {
  const chart = (settings: string) => `- title: 图\n  text: 如下。\n  chart: { title: 图, ${settings} }\n`

  // biome-ignore format: one case a line
  test.each([
    ['an indicator that the plan does not promise', chart('type: bullet, indicators: [博士人数]'), ['2025/results.yaml:9:51 reference/unknown target 博士人数']],
    ['no indicators', chart('type: line'), ['2025/results.yaml:9:5 key/missing indicators']],
    ['indicators of a picture of points', chart('type: progress, indicators: [四级手术占比]'), ['2025/results.yaml:9:40 key/exclusive type,indicators']],
    ['a year of a picture of years', chart('type: line, indicators: [四级手术占比], year: 2025'), ['2025/results.yaml:9:58 key/exclusive type,year']],
    ['another sort of picture', chart('type: pie'), ['2025/results.yaml:9:30 value/choice pie ≠ bullet|progress|line']],
    ['more than a page holds', chart(`type: bullet, indicators: [${Array.from({ length: 17 }, (_, index) => `指标${index}`).join(', ')}]`), ['2025/results.yaml:9:50 value/form']],
    ['a plan that is not there', chart('type: progress, reports: work-points-2026'), ['2025/results.yaml:9:49 reference/unknown document work-points-2026 → work-points-2025']],
    ['a table without a name', '- title: 甲\n  text: 如下。\n  pointResults: {}\n', ['2025/results.yaml:9:19 key/missing title']],
    ['a table that cannot lie in a text', '- title: 甲\n  text: 如下。\n  indicatorResults: { title: 表, orientation: landscape }\n', ['2025/results.yaml:9:48 value/choice landscape']],
    ['a point that is not there', '- title: 甲\n  answers: [{ point: surgeries, state: done, text: 甲。 }]\n', ['2025/results.yaml:8:24 reference/unknown point surgeries → surgery']],
  ])('%s', async (_name, sections, expected) => {
    const found = await diagnose(reporting(sections))
    expect(found).toHaveLength(expected.length)
    for (const [index, start] of expected.entries()) expect(found[index]).toContain(start)
  })

  test('a picture outside of a report names no plan', async () => {
    const files = reporting(wholeReport, {
      '2025/notice.yaml': noticeWith('  chart: { type: progress, title: 进展 }\n'),
    })
    expect(await diagnose(files)).toEqual(['2025/notice.yaml:10:10 key/missing reports'])
  })

  test('a plan that is not there is told once, not at every picture and table', async () => {
    const files = reporting(wholeReport)
    const text = String(files['2025/results.yaml'])
    const found = await diagnose({
      ...files,
      '2025/results.yaml': text.replace('reports: work-points-2025', 'reports: nothing'),
    })
    expect(found.filter((row) => !row.includes('reference/unknown claim'))).toEqual([
      '2025/results.yaml:3:10 reference/unknown document nothing',
    ])
  })
})

test('the page of the kind shows a whole file', async () => {
  const page = readFileSync('docs/kinds/results.md', 'utf8')
  const [, example = ''] = /```yaml\n(.*?)```/su.exec(page) ?? []
  const files = { ...exampleFiles, '2025/results.yaml': example }
  const tree = pageTree(renderDocument(await loadClean(files), 'results-2025'))
  expect(select(tree, 'figcaption').map(textOf)).toEqual([
    '图1　2025年主要指标完成情况',
    '图2　2025年工作要点完成情况',
  ])
  expect(select(tree, '.attached')).toHaveLength(2)
})

import { expect, test } from 'vitest'
import { changedFields, marked } from '../helpers/changed-fields.ts'
import { loadClean } from '../helpers/memory-workspace.ts'
import { reporting, wholeReport } from '../helpers/results-workspace.ts'

/** What changed from one report to another, a line each: `key name: text`. */
async function compared(before: string, after: string): Promise<string[]> {
  const changes = await changedFields('results', loadClean(reporting(before)), loadClean(reporting(after)))
  return changes.map(({ key, name, revisions }) => `${key} ${name['zh-CN']}: ${marked(revisions)}`)
}

const chart = (title: string, indicators: string, type = 'bullet') =>
  `- title: ${type === 'line' ? '走势' : '指标'}\n  text: 如下。\n  chart: { type: ${type}, title: ${title}, indicators: [${indicators}] }\n`

test('a whole report with itself has changed in nothing', async () => {
  expect(await compared(wholeReport, wholeReport)).toEqual([])
})

test('a chart under another title', async () => {
  expect(await compared(chart('主要指标', '四级手术占比'), chart('重点指标', '四级手术占比'))).toEqual([
    'chart/重点指标/title 图的标题：重点指标: [-主要-]{+重点+}指标',
  ])
})

test('one of several charts under another title; the others are known by theirs', async () => {
  const both = (first: string, second: string) =>
    chart(first, '四级手术占比') + chart(second, '平均住院日', 'line')
  expect(await compared(both('甲图', '乙图'), both('丙图', '乙图'))).toEqual([
    'chart/丙图/title 图的标题：丙图: [-甲-]{+丙+}图',
  ])
})

test('what a chart draws, and how', async () => {
  expect(
    await compared(chart('指标图', '四级手术占比, 平均住院日'), chart('指标图', '平均住院日', 'line')),
  ).toEqual([
    'sections/走势 部分: {+走势\n如下。+}',
    'chart/指标图/type 图的图形：指标图: [-子弹图-]{+折线图+}',
    'chart/指标图/indicators 图的指标：指标图: [-四级手术占比、-]平均住院日',
    'sections/指标 部分: [-指标\n如下。-]',
  ])
})

test('a chart more, and the titles of tables of results', async () => {
  const tables = (title: string) =>
    `- title: 逐项\n  text: 如下。\n  indicatorResults: { title: ${title} }\n  pointResults: { title: 各项要点 }\n`
  expect(await compared(tables('指标表'), tables('主要指标表'))).toEqual([
    'indicatorResults/主要指标表/title 指标完成情况的标题：主要指标表: {+主要+}指标表',
  ])
  expect(await compared(tables('甲'), tables('甲') + chart('图甲', '平均住院日'))).toEqual([
    'sections/指标 部分: {+指标\n如下。+}',
    'chart/图甲/title 图的标题：图甲: {+图甲+}',
    'chart/图甲/type 图的图形：图甲: {+子弹图+}',
    'chart/图甲/indicators 图的指标：图甲: {+平均住院日+}',
  ])
})

test('a table between paragraphs under another name is compared row by row all the same', async () => {
  const table = (caption: string, days: string) =>
    `- title: 逐项\n  text: 如下。\n  table:\n    caption: ${caption}\n    columns: [{ heading: 科室 }, { heading: 床位 }]\n    rows: [[内科, ${days}], [外科, 40张]]\n`
  expect(await compared(table('床位表', '30张'), table('床位分布表', '32张'))).toEqual([
    'table/床位分布表/caption 《床位分布表》表名: 床位{+分布+}表',
    'table/床位分布表/rows/内科 《床位分布表》各行：内科: 内科｜[-30张-]{+32张+}',
  ])
})

import { beforeAll, expect, test } from 'vitest'
import { diffPlans, listComparison } from '../../../src/diff/index.ts'
import { type DiffReport, diffFormatters } from '../../../src/formatters/diff/index.ts'
import { isPlan } from '../../../src/model/index.ts'
import { loadClean, replaced } from '../../helpers/memory-workspace.ts'
import { fiveYears, workspace } from '../../rules/coverage/coverage-workspace.ts'
import { reportOf } from './sample-comparison.ts'

const path = '2021-2025/five-year-plan.yaml'
const doctorates = '博士人数: { target: 160人以上, baseline: 88人 }'
const masters = '硕士人数: { target: 600人以上, baseline: 439人 }'
const disciplines = '市级领先重点学科: { target: 36个, baseline: 17个 }'
const older = `${fiveYears([disciplines, doctorates, masters])[path]}`

/** A plan of five years of which a row promises more, one less, one is gone, and a part is called otherwise. */
let report: DiffReport
beforeAll(async () => {
  const newer = [
    ['target: 36个', 'target: 40个'],
    ['target: 160人以上', 'target: 150人以上'],
    [`            ${masters}\n`, ''],
    ['title: 发展任务', 'title: 主要任务'],
  ].reduce((text, [was = '', is = '']) => replaced(text, was, is), older)
  const [before, after] = await Promise.all(
    [older, newer].map(async (text) => {
      const loaded = await loadClean(workspace({ [path]: text }))
      const document = loaded.documents.filter(isPlan).find(({ kind }) => kind === 'five-year-plan')
      if (!document) throw new Error('no plan of five years')
      return { workspace: loaded, document }
    }),
  )
  if (!before || !after) throw new Error('two plans')
  report = reportOf({ plans: [diffPlans(before, after)], others: [], alone: [] })
})

const written = (form: string) =>
  diffFormatters
    .find(({ name }) => name === form)
    ?.format(report, { language: 'zh-CN', color: false, columns: 80 }) ?? ''

test('github marks every row that changed at its line, and what is gone at the plan', () => {
  const lines = written('github').trim().split('\n')
  const lineOf = (words: string) => lines.find((line) => line.includes(words)) ?? ''
  expect(lineOf('博士人数')).toMatch(/^::error file=[^,]+,line=\d+,title=目标降低::.*；须说明理由/u)
  expect(lineOf('硕士人数：600人以上')).not.toContain('须说明')
  expect(lineOf('硕士人数：600人以上')).toMatch(/^::error file=[^,]+,line=2,title=目标取消::.*原处/u)
  expect(lineOf('市级领先重点学科')).toMatch(/^::notice file=[^,]+,line=\d+,title=目标提高::/u)
  expect(lineOf('主要任务')).toMatch(
    /^::notice file=[^,]+,line=\d+,title=部分改题::主要任务（原为“发展任务”）/u,
  )
})

test('whatever CI may fail on is marked: of every class as many annotations as there are changes', () => {
  const titles = [...written('github').matchAll(/,title=([^:]*)::|^::\w+ title=([^:]*)::/gmu)].flatMap(
    ([, placed, alone]) => (placed ?? alone ?? '').split('、'),
  )
  const names = listComparison(report.comparison).map(({ code }) => code)
  expect(names.length).toBeGreaterThan(3)
  expect(titles).toHaveLength(names.length)
})

test('the terminal names on top the rows that promise less, and says that a reason is missing', () => {
  const [head = ''] = written('pretty').split('\n\n主要任务')
  expect(head).toContain('须注意：\n')
  expect(head).toMatch(/ {2}目标降低 {2}博士人数：须说明理由\n/u)
  expect(head).toMatch(/ {2}目标取消 {2}硕士人数(?:\n|$)/u)
  expect(head).not.toMatch(/ {2}目标提高 {2}/u)
})

test('markdown begins its rows with those', () => {
  const rows = written('markdown')
    .split('\n')
    .filter((line) => line.includes('目标'))
    .filter((line) => line.startsWith('- '))
  expect(rows.map((line) => line.startsWith('- **'))).toEqual([true, true, false])
})

test('rows and parts are told with both their places, in markdown as at the terminal', () => {
  const [places = ''] = /[\w/.-]+:\d+ → [\w/.-]+:\d+/u.exec(lineAfter('pretty', '博士人数：160人以上')) ?? []
  expect(places).not.toBe('')
  expect(lineWith('markdown', '博士人数：')).toContain(`\`${places}\``)
  const part = '部分改题 主要任务（原为“发展任务”）'
  expect(lineWith('markdown', part)).toMatch(/`[\w/.-]+:\d+ → [\w/.-]+:\d+`/u)
  expect(lineAfter('pretty', '主要任务（原为“发展任务”）')).toMatch(/^ {4}[\w/.-]+:\d+ → [\w/.-]+:\d+$/u)
  expect(lineWith('github', '主要任务')).toContain('原处：')
})

function lineWith(form: string, words: string): string {
  return (
    written(form)
      .split('\n')
      .find((line) => line.includes(words)) ?? ''
  )
}

/** Rows may take two lines. */
function lineAfter(form: string, words: string): string {
  const [, behind = ''] = written(form).split(words)
  return behind.split('\n').find((line) => line.includes('.yaml:')) ?? ''
}

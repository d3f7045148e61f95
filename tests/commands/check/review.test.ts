import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pageTree } from '../../helpers/page-tree.ts'
import { select, textOf } from '../../helpers/rendered-page.ts'
import { type FinishedRun, makeBaseStand, type Stand } from '../../helpers/run-plan.ts'

const identityCard = '11010519491231002X'
const hostile = '<b>医务</b>&amp;{{x}}'

let stand: Stand
let run: FinishedRun
let html: string
/** The cells of every row below the head. */
let rows: readonly string[][]

beforeAll(async () => {
  stand = await makeBaseStand()
  await edit('2025/work-points.yaml', '推广日间手术', `尽量推广日间手术3-5台（${identityCard}）`)
  await edit('2025/work-points.yaml', 'lead: 护理部', `lead: ${JSON.stringify(hostile)}`)
  await edit('2024/work-points.yaml', '。', '，每周3-5台。')
  run = await stand.plan(['check', '--lang', 'en', '--strict', '--format', 'review=out/核稿意见.html'])
  html = await readFile(join(stand.workspace, 'out/核稿意见.html'), 'utf8')
  rows = select(pageTree(html), 'tr')
    .map((row) => select(row, 'td').map(textOf))
    .filter((cells) => cells.length === 6)
})
afterAll(() => stand.remove())

async function edit(name: string, before: string, after: string): Promise<void> {
  const path = join(stand.workspace, name)
  const text = await readFile(path, 'utf8')
  expect(text).toContain(before)
  await writeFile(path, text.replace(before, after))
}

const rowOf = (code: string) => rows.find((cells) => cells[5]?.startsWith(`${code}：`))
const lineOf = (cells: readonly string[]) => Number(/第(\d+)行$/u.exec(cells[1] ?? '')?.[1])
const severities = ['错误', '警告', '提示']
const severityOf = (cells: readonly string[]) => severities.indexOf(cells[3]?.slice(0, 2) ?? '')
const fileOf = (cells: readonly string[]) => cells[1]?.split(' ')[0] ?? ''

test('it is headed with the institution and the latest day of its documents, and says how many it holds', () => {
  expect(run.exitCode).toBe(1)
  expect(run.stderr).toContain('out/核稿意见.html')
  const page = pageTree(html)
  expect(select(page, '.title').map(textOf)).toEqual(['核稿意见表'])
  expect(select(page, '.subtitle').map(textOf)).toEqual(['示例市人民医院　2025年2月21日'])
  expect(select(page, 'th').map(textOf)).toHaveLength(6)
  const [counts = ''] = select(page, '.table-unit').map(textOf)
  const [all = 0, ...bySeverity] = Array.from(counts.matchAll(/\d+/gu), Number)
  expect(all).toBe(rows.length)
  expect(bySeverity.reduce((sum, count) => sum + count, 0)).toBe(all)
})

test('a row says where, what, why wrong, how to mend it and by which rule', () => {
  const mended = rows.find(([, place, passage]) => place?.startsWith('2025/') && passage === '3-5')
  expect(mended?.[1]).toBe('2025/work-points.yaml 第11行')
  expect(mended?.[4]).toBe('“3-5”改为“3～5”')
  expect(mended?.[5]).toContain('GB/T 15835-2011 5.1（数值范围')
  // No fix: the first sentence of how the page mends it.
  expect(rowOf('text/personal-data')?.[4]).toBe('删去号码。')
})

test('rows are numbered, by document, of each the gravest first', () => {
  expect(rows.map(([number]) => Number(number))).toEqual(rows.map((_, index) => index + 1))
  const files = rows.map(fileOf)
  const runs = files.filter((file, index) => file !== files[index - 1])
  expect(runs).toHaveLength(new Set(files).size)
  for (const file of new Set(files)) {
    const own = rows.filter((cells) => fileOf(cells) === file).map(severityOf)
    expect(own).toEqual(own.toSorted())
  }
  // The order is none of the lines.
  const own = rows.filter((cells) => fileOf(cells) === '2025/work-points.yaml')
  expect(new Set(own.map(severityOf)).size).toBeGreaterThan(1)
  expect(own.map(lineOf)).not.toEqual(own.map(lineOf).toSorted((a, b) => a - b))
})

test('what authors wrote stays text, and a number of a person goes nowhere', () => {
  expect(rowOf('reference/unknown')?.[2]).toContain(hostile)
  expect(html).not.toContain('<b>')
  expect(textOf(pageTree(html))).not.toContain(identityCard)
})

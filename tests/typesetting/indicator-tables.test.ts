import { beforeAll, describe, expect, test } from 'vitest'
import { buildWorkspace } from '../helpers/built-example.ts'
import type { MeasuredPdf, Rule, TextRun } from '../helpers/measure-pdf.ts'
import { baseFiles } from '../helpers/memory-workspace.ts'
import { area, leftEdge, type NumberedPage, numberedPages } from '../helpers/notice-measures.ts'
import { noticeWorkspace } from '../helpers/notice-workspace.ts'
import { isLying, runsThat, textOf } from '../helpers/table-measures.ts'

/** Four groups of thirty rows; in each one department answers for seventeen of them, another for the rest. */
const groups = 4
const rowsOfGroup = 30
const rowsOfFirst = 17
const count = groups * rowsOfGroup

const all = Array.from({ length: count }, (_, index) => index)
/** In hanzi, so that a name is one run of text. */
const nameOf = (index: number) =>
  `项目${[...String(index + 1).padStart(3, '0')].map((digit) => '零一二三四五六七八九'[Number(digit)]).join('')}`
const aName = /项目[零一二三四五六七八九]{3}/u

function annex(title: string, years: boolean): string {
  const annual = years ? ', annual: { 2024: 12个, 2025: 15个 }' : ''
  const row = (index: number) => {
    const owner = index % rowsOfGroup < rowsOfFirst ? '医务部' : '党委办公室'
    return `            ${nameOf(index)}: { target: 15个, baseline: ${index % 3 === 0 ? 'unknown' : '9个'}, owner: ${owner}${annual} }\n`
  }
  const group = (number: number) => {
    const rows = all.slice(number * rowsOfGroup, (number + 1) * rowsOfGroup)
    return `        - title: 第${number + 1}方面工作\n          targets:\n${rows.map(row).join('')}`
  }
  return `  - title: ${title}
    indicators:
      groups:
${Array.from({ length: groups }, (_, number) => group(number)).join('')}      notes: [数据以年报为准。]
`
}

const dictionary = `${baseFiles['indicators.yaml'].split('scales:')[0]}${all.map((index) => `  - { id: row-${index}, name: ${nameOf(index)}, unit: 个, measure: stock }\n`).join('')}scales:${baseFiles['indicators.yaml'].split('scales:')[1]}`

let pdf: MeasuredPdf

beforeAll(async () => {
  const lines = `cc: [各科室]\nattachments:\n${annex('逐年指标', true)}${annex('主要指标', false)}`
  const files = noticeWorkspace([{ id: 'annex', lines, sections: '  - { title: 工作, points: [] }\n' }])
  const settings = `${baseFiles['plan.yaml']}check: { rules: { prose/unmentioned: off, text/marks: off } }\n`
  const made = { ...files, 'indicators.yaml': dictionary, 'plan.yaml': settings }
  const built = (await buildWorkspace(made, ['annex'])).get('annex')
  if (!built) throw new Error('not built')
  pdf = built
})

const pagesOf = (lie: 'lying' | 'upright') =>
  numberedPages(pdf).filter(
    ({ page }) => textOf(page).includes('责任部门') && page.runs.some(isLying) === (lie === 'lying'),
  )
/** How far down a table something stands: on a lying one from the left edge of the sheet. */
const down = (run: TextRun) => (isLying(run) ? run.left : run.baseline)
const namesOn = ({ page }: NumberedPage) =>
  runsThat(page, aName)
    .toSorted((one, two) => down(one) - down(two))
    .map(({ text }) => text)

describe.each(['lying', 'upright'] as const)('120 rows, %s', (lie) => {
  test('stand each once, in their order, over pages', () => {
    const pages = pagesOf(lie)
    expect(pages.length).toBeGreaterThanOrEqual(4)
    expect(pages.flatMap(namesOn)).toEqual(all.map(nameOf))
  })

  test('the head stands on every page, 续表 on every one but the first', () => {
    for (const [index, { page }] of pagesOf(lie).entries()) {
      const heads = runsThat(page, /责任部门|现状|实际/u)
      expect(heads.length).toBeGreaterThanOrEqual(2)
      for (const head of heads) expect(head.font).toMatch(/Hei/u)
      expect(runsThat(page, /续表/u)).toHaveLength(index === 0 ? 0 : 1)
    }
  })

  test('the title of a group is followed by a row of it', () => {
    const pages = pagesOf(lie)
    const titles = pages.flatMap(({ page }) => runsThat(page, /^[一二三四]、第|方面工作/u).filter(isTitle))
    expect(titles.length).toBeGreaterThanOrEqual(groups)
    for (const { page } of pages) {
      const lowest = Math.max(...runsThat(page, aName).map(down))
      for (const title of runsThat(page, /方面工作/u)) expect(down(title)).toBeLessThan(lowest)
    }
  })

  test('every page says who answers for its rows', () => {
    for (const page of pagesOf(lie)) {
      const rows = namesOn(page).map((name) => all.findIndex((index) => nameOf(index) === name))
      for (const [owner, isFirst] of [
        ['医务部', true],
        ['党委办公室', false],
      ] as const) {
        const own = rows.filter((row) => row % rowsOfGroup < rowsOfFirst === isFirst)
        const labels = runsThat(page.page, new RegExp(`^${owner}$`, 'u')).length
        expect(labels > 0).toBe(own.length > 0)
        // Merged: far fewer labels than rows.
        expect(labels).toBeLessThanOrEqual(Math.ceil(own.length / 2))
      }
    }
  })
})

const isTitle = ({ font }: TextRun) => /Hei/u.test(font)

test('a merged cell is whole on its page, its department in the middle', () => {
  for (const { page, number } of pagesOf('upright')) {
    const right = leftEdge(number) + 156
    const reaches = ({ direction, x1 }: Rule) => direction === 'horizontal' && Math.abs(x1 - right) < 0.5
    const edges = [...new Set(page.rules.filter(reaches).map(({ y0 }) => Math.round(y0 * 10) / 10))].sort(
      (one, two) => one - two,
    )
    const labels = runsThat(page, /^(?:医务部|党委办公室)$/u)
    expect(labels.length).toBeGreaterThanOrEqual(1)
    for (const { baseline, size } of labels) {
      // 仿宋 stands 0.88 em above its baseline and 0.12 em below.
      const middle = baseline - 0.38 * (size / 72) * 25.4
      const above = edges.filter((edge) => edge < middle).at(-1) ?? 0
      const below = edges.find((edge) => edge > middle) ?? 0
      expect(Math.abs((above + below) / 2 - middle)).toBeLessThan(0.6)
      // Seven rows at the most, two at the least.
      expect(below - above).toBeGreaterThan(8.5)
      expect(below - above).toBeLessThan(60)
    }
  }
})

test('no more of a page stays empty than a merged cell and the title of a group need', () => {
  for (const { page } of pagesOf('upright').slice(0, -1)) {
    const lowest = Math.max(...page.rules.map(({ y1 }) => y1))
    expect(area.bottom - lowest).toBeLessThan(60)
  }
})

test('what is not known is said', () => {
  for (const { page } of pagesOf('upright')) expect(textOf(page)).toContain('暂无数据')
})

test('a lying one has its head along the left edge of the sheet, and the number where other pages have it', () => {
  for (const { page, number } of pagesOf('lying')) {
    const [head] = runsThat(page, /^责任部门$/u)
    for (const cell of runsThat(page, aName)) expect(cell.left).toBeGreaterThan((head?.left ?? 0) + 2)
    expect(head?.left).toBeGreaterThan(leftEdge(number))
    const ofNumber = (one: NumberedPage) => one.page.lines.find(({ text }) => text === `— ${one.number} —`)
    const upright = pagesOf('upright').find((other) => other.number % 2 === number % 2)
    if (!upright || String(upright.number).length !== String(number).length) continue
    const there = ofNumber(upright)
    expect(Math.abs((ofNumber({ page, number })?.left ?? 0) - (there?.left ?? 0))).toBeLessThan(0.3)
    expect(Math.abs((ofNumber({ page, number })?.baseline ?? 0) - (there?.baseline ?? 0))).toBeLessThan(0.6)
  }
})

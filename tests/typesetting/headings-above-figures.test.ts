import { beforeAll, describe, expect, test } from 'vitest'
import { buildWorkspace } from '../helpers/built-example.ts'
import type { MeasuredPdf } from '../helpers/measure-pdf.ts'
import { replaced } from '../helpers/memory-workspace.ts'
import { linesInArea } from '../helpers/notice-measures.ts'
import { reporting } from '../helpers/results-workspace.ts'

/** What follows a heading with no text between; each is moved row by row over the foot of a page. */
const figures = {
  table: 'indicatorResults: { title: 主要指标完成情况表 }',
  chart: 'chart: { type: progress, title: 要点完成情况 }',
  grading: `grading:
    id: scheme
    assessor: 医院质量管理委员会
    shownAs: table
    dimensions: [{ id: completion, name: 完成度, unit: "%" }]
    bands:
      - { grade: A, when: { completion: 95%以上 }, reward: 10000元 }
      - { grade: B, otherwise: true }`,
  list: 'list: { marks: dashes, items: [抓好落实。, 按月报告。] }',
} as const

/** So many rows stand before the headings; the last ones move them past the foot. */
const rowsBefore = Array.from({ length: 14 }, (_, index) => index + 6)
const cases = Object.entries(figures).flatMap(([name, figure]) =>
  rowsBefore.map((rows) => ({ id: `${name}-${rows}`, name, rows, figure })),
)

let built: ReadonlyMap<string, MeasuredPdf>

beforeAll(async () => {
  const texts = cases.map(({ id, rows, figure }) => {
    const sections = `- title: 概况
  text: |
${'    各部门抓好落实。\n\n'.repeat(rows)}
- title: 上层标题
  sections:
    - title: 下层标题
${figure.replace('id: scheme', `id: scheme-${rows}`).replaceAll(/^/gmu, '      ')}
`
    const report = reporting(sections)['2025/results.yaml']
    return [`2025/${id}.yaml`, replaced(String(report), 'id: results-2025', `id: ${id}`)] as const
  })
  const { '2025/results.yaml': _, ...others } = reporting('- { title: 概况, text: 如下。 }')
  const files = Object.fromEntries(
    [...Object.entries(others), ...texts].map(([path, text]) => [path, `${text}`]),
  )
  built = await buildWorkspace(
    files,
    cases.map(({ id }) => id),
  )
}, 300_000)

const pdf = (id: string) => built.get(id) ?? expect.fail(`${id} was not built`)
const isHeading = (text: string) => /[上下]层标题$/u.test(text)

describe.each(Object.keys(figures))('headings above a %s', (name) => {
  const own = cases.filter((one) => one.name === name)

  test.each(own.map(({ id }) => id))('%s: no page ends with one', (id) => {
    for (const page of pdf(id).pages) {
      const lines = linesInArea(page)
      expect(isHeading(lines.at(-1)?.text ?? '')).toBe(false)
      // A drawing or a table is no line of the text, so its heading must have something of it below.
      const last = lines.findLast(({ text }) => isHeading(text))
      if (!last) continue
      const below = page.runs.filter(
        ({ text, baseline }) => text.trim() !== '' && baseline > last.baseline + 1,
      )
      expect(below.filter(({ text }) => !/^[— \d]+$/u.test(text)).length).toBeGreaterThan(0)
    }
  })

  test('the sweep moves them past the foot of the first page', () => {
    const places = own.map(({ id }) =>
      pdf(id).pages.findIndex(({ lines }) => lines.some(({ text }) => isHeading(text))),
    )
    expect(new Set(places)).toEqual(new Set([0, 1]))
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import { buildWorkspace } from '../helpers/built-example.ts'
import { framesOf, rowHeights, rowMm } from '../helpers/form-measures.ts'
import { longForm, longRows, wholeForm } from '../helpers/form-text.ts'
import type { MeasuredPage, MeasuredPdf } from '../helpers/measure-pdf.ts'
import { baseFiles, replaced } from '../helpers/memory-workspace.ts'
import { area, emBottom, linesInArea, lineThat, rowOf, rowsBetween } from '../helpers/notice-measures.ts'

const notice = `${baseFiles['2025/notice.yaml']}cc: [医务部]
attachments:
  - { title: 任务分解表, text: 各部门任务另行下达。 }
  - { document: carried-form }
`

/** Forms of two blocks, the first of which grows until 版记 finds no room below the second. */
const heights = Array.from({ length: 10 }, (_, index) => index + 15)
const growing = heights.map((height) => ({
  id: `growing-${height}`,
  form: `kind: form
id: form-${height}
period: 2025
title: 新技术准入登记表
tables:
  - { side: 登记情况, rows: [{ cells: [技术名称, ''], height: ${height} }] }
  - { side: 审核意见, rows: [{ cells: [医院意见, ''], height: 4 }] }
`,
  notice: `${baseFiles['2025/notice.yaml']}cc: [医务部]\nattachments: [{ document: form-${height} }]\n`
    .replace('notice-2025-12', `growing-${height}`)
    .replace('〕12号', `〕${height + 100}号`)
    .replace('issues: work-points-2025', 'subject: 填报登记表\ntext: 请按时填报。'),
}))

let built: ReadonlyMap<string, MeasuredPdf>
let long: MeasuredPdf
/** The pages of the form behind a notice, with their numbers. */
let attached: MeasuredPage[]

beforeAll(async () => {
  const files = {
    ...baseFiles,
    '2025/notice.yaml': notice,
    '2025/carried-form.yaml': replaced(wholeForm, 'id: whole-form', 'id: carried-form'),
    '2025/long-form.yaml': longForm,
    ...Object.fromEntries(
      growing.flatMap(({ id, form, notice: carrier }) => [
        [`2025/${id}.yaml`, carrier],
        [`2025/form-of-${id}.yaml`, form],
      ]),
    ),
  }
  built = await buildWorkspace(files, ['long-form', 'notice-2025-12', ...growing.map(({ id }) => id)])
  const pdf = (id: string) => built.get(id) ?? expect.fail(`${id} was not built`)
  long = pdf('long-form')
  const { pages } = pdf('notice-2025-12')
  attached = pages.slice(pages.findIndex(({ lines }) => lines[0]?.text === '附件2'))
}, 120_000)

const page = (pdf: MeasuredPdf, number: number) => pdf.pages[number - 1] ?? expect.fail(`no page ${number}`)
const textOf = ({ runs }: MeasuredPage) => runs.map(({ text }) => text).join('')

describe('a form over pages', () => {
  /** What stands at the left of each frame, by page. */
  const sides = () =>
    long.pages.map((one) =>
      framesOf(one).map((frame) =>
        one.runs
          .filter(
            ({ left, baseline }) => left < frame.left + 8 && baseline > frame.top && baseline < frame.bottom,
          )
          .toSorted((a, b) => a.baseline - b.baseline)
          .map(({ text }) => text)
          .join(''),
      ),
    )

  test('without a cover its tables stand below the title', () => {
    const [title] = linesInArea(page(long, 1))
    const [frame] = framesOf(page(long, 1))
    if (!title || !frame) throw new Error('no title')
    expect(title.text).toBe('新技术准入登记表')
    expect(frame.top - emBottom(title)).toBeLessThan(20)
  })

  test('竖栏 and head stand on every page that shows rows of theirs', () => {
    expect(
      sides()
        .flat()
        .every((side) => side === '登记情况' || side === '参加人员'),
    ).toBe(true)
    expect(
      sides()
        .flat()
        .filter((side) => side === '参加人员').length,
    ).toBeGreaterThan(2)
    for (const [index, one] of long.pages.entries()) {
      const heads = one.runs.filter(({ text }) => text === '签名')
      expect(heads).toHaveLength(sides()[index]?.filter((side) => side === '参加人员').length ?? 0)
    }
  })

  test('no row is lost, cut, or parted from its frame', () => {
    const lists = long.pages.flatMap((one) =>
      framesOf(one)
        .filter((_, index) => sides()[long.pages.indexOf(one)]?.[index] === '参加人员')
        .map((frame) => rowHeights(one, frame)),
    )
    expect(lists.map((rows) => rows.length - 1).reduce((sum, count) => sum + count, 0)).toBe(longRows)
    for (const row of lists.flatMap((rows) => rows.slice(1))) {
      expect(Math.abs(row - rowMm(1))).toBeLessThan(0.5)
    }
    for (const one of long.pages) {
      for (const { top, bottom } of framesOf(one)) {
        expect(top).toBeGreaterThan(area.top - 3)
        expect(bottom).toBeLessThan(area.bottom + 3)
      }
    }
  })

  test('its pages are used: but for the last, no more than the next row stays free', () => {
    for (const one of long.pages.slice(1, -1)) {
      expect(area.bottom - (framesOf(one).at(-1)?.bottom ?? 0)).toBeLessThan(2 * rowMm(1))
    }
  })
})

describe('attached to a notice', () => {
  test('its mark on the first row, its title on the third, the cover a page by itself', () => {
    const [mark, title] = attached[0]?.lines ?? []
    if (!mark || !title) throw new Error('no lines')
    expect(rowOf(mark)).toBeCloseTo(1, 1)
    expect(rowsBetween(mark, title) - (0.38 * (22 - 15.75) * (25.4 / 72)) / 10.45).toBeCloseTo(2, 1)
    expect(attached[0]?.lines.some(({ text }) => /二〇二四年制/.test(text))).toBe(true)
    expect(lineThat(attached[1] ?? expect.fail('no page'), /./u).text).toBe('填写说明')
  })

  test('版记 takes the last block along where it finds no room below it', () => {
    const pages = growing.map(({ id }) => built.get(id)?.pages ?? expect.fail(id))
    for (const all of pages) {
      const last = all.at(-1) ?? expect.fail('no page')
      expect(linesInArea(last).some(({ text }) => /印发$/.test(text))).toBe(true)
      expect(textOf(last)).toContain('医院意见')
    }
    expect(new Set(pages.map(({ length }) => length))).toEqual(new Set([2, 3]))
  })

  test('版记 stands at the foot of the last page', () => {
    const rules = attached.at(-1)?.rules.toSorted((a, b) => a.y0 - b.y0) ?? []
    expect(rules.at(-1)?.y1).toBeCloseTo(area.bottom, 1)
  })
})

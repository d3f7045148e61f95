import { beforeAll, describe, expect, test } from 'vitest'
import { buildWorkspace } from '../helpers/built-example.ts'
import { checkBoxes, framesOf, rowHeights } from '../helpers/form-measures.ts'
import { longForm, longRows, wholeForm } from '../helpers/form-text.ts'
import type { MeasuredPage, MeasuredPdf } from '../helpers/measure-pdf.ts'
import { baseFiles, replaced } from '../helpers/memory-workspace.ts'
import {
  area,
  emBottom,
  emMm,
  emTop,
  facesOf,
  leftEdge,
  linesInArea,
  lineThat,
  offCentre,
  rowOf,
  rowsBetween,
} from '../helpers/notice-measures.ts'

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
let whole: MeasuredPdf
let long: MeasuredPdf
/** The pages of the form behind a notice, with their numbers. */
let attached: MeasuredPage[]

beforeAll(async () => {
  const files = {
    ...baseFiles,
    '2025/notice.yaml': notice,
    '2025/whole-form.yaml': wholeForm,
    '2025/carried-form.yaml': replaced(wholeForm, 'id: whole-form', 'id: carried-form'),
    '2025/long-form.yaml': longForm,
    ...Object.fromEntries(
      growing.flatMap(({ id, form, notice: carrier }) => [
        [`2025/${id}.yaml`, carrier],
        [`2025/form-of-${id}.yaml`, form],
      ]),
    ),
  }
  const ids = ['whole-form', 'long-form', 'notice-2025-12', ...growing.map(({ id }) => id)]
  built = await buildWorkspace(files, ids)
  const pdf = (id: string) => built.get(id) ?? expect.fail(`${id} was not built`)
  whole = pdf('whole-form')
  long = pdf('long-form')
  const { pages } = pdf('notice-2025-12')
  attached = pages.slice(pages.findIndex(({ lines }) => lines[0]?.text === '附件2'))
}, 120_000)

const page = (pdf: MeasuredPdf, number: number) => pdf.pages[number - 1] ?? expect.fail(`no page ${number}`)
const textOf = ({ runs }: MeasuredPage) => runs.map(({ text }) => text).join('')
/** One row of a table and what a cell of a form has above and below it: 18 pt and 0.4 字 of 12 pt each. */
const rowMm = (rows: number) => emMm(18 * rows + 9.6)

describe('封面', () => {
  test('it is a page by itself: the title on the third row, all else below it', () => {
    const lines = linesInArea(page(whole, 1))
    expect(lines.map(({ text }) => text.replaceAll(' ', ''))).toEqual([
      '示例市人民医院行政管理中心项目立项表',
      '项目名称：',
      '项目负责人：',
      '联系电话：',
      '申请日期：',
      '中共示例市人民医院委员会',
      '二〇二四年制',
    ])
    expect(whole.pages.length).toBe(4)
  })

  test('the labels are spread to one width, and have lines of one length behind them', () => {
    const cover = page(whole, 1)
    const fields = cover.lines.filter(({ text }) => /：$/u.test(text))
    expect(fields).toHaveLength(4)
    for (const { left, right } of fields) {
      expect(left).toBeCloseTo(fields[0]?.left ?? 0, 1)
      expect(right).toBeCloseTo(fields[0]?.right ?? 0, 1)
    }
    const rules = cover.rules.toSorted((a, b) => a.y0 - b.y0)
    expect(rules).toHaveLength(4)
    for (const [index, { x0, x1, y0 }] of rules.entries()) {
      const field = fields[index] ?? expect.fail('no field')
      expect([x0, x1]).toEqual([rules[0]?.x0, rules[0]?.x1])
      expect(x0).toBeGreaterThan(field.right - 1)
      // Below the characters, by less than half of one.
      expect(y0 - emBottom(field)).toBeGreaterThan(0)
      expect(y0 - emBottom(field)).toBeLessThan(emMm(8))
    }
  })

  test('who made it and the year stand in the middle of the last two rows', () => {
    const [maker, year] = linesInArea(page(whole, 1)).slice(-2)
    if (!maker || !year) throw new Error('no lines')
    expect([rowOf(maker), rowOf(year)].map((row) => row.toFixed(1))).toEqual(['21.0', '22.0'])
    for (const line of [maker, year]) expect(offCentre(line, 1)).toBeCloseTo(0, 0)
  })
})

test('填写说明 begin a page: their name in the middle, then numbered paragraphs two 字 in', () => {
  const [name, ...items] = linesInArea(page(whole, 2))
  if (!name) throw new Error('no lines')
  expect(name.text).toBe('填写说明')
  expect(facesOf(name)).toEqual(['PlanHei'])
  expect(offCentre(name, 2)).toBeCloseTo(0, 0)
  expect(items.map(({ text }) => text)).toEqual([
    '1.立项表用A4纸双面打印。',
    '2.封面各项：',
    '（1）申请日期：提交立项表的日期。',
  ])
  for (const { left } of items) expect(left - leftEdge(2)).toBeCloseTo((2 * 156) / 28, 0)
})

describe('check boxes', () => {
  const formPage = () => page(whole, 4)

  test('one before each option, square, all of one size', () => {
    const boxes = checkBoxes(formPage())
    expect(boxes).toHaveLength(8)
    for (const { left, right, top, bottom } of boxes) {
      expect(Math.abs(right - left - (bottom - top))).toBeLessThan(0.05)
      expect(Math.abs(right - left - emMm(0.8 * 12))).toBeLessThan(0.2)
    }
  })

  test('those of a row on one line, those of a column below each other, within 0.2 mm', () => {
    const [male, female, ...others] = checkBoxes(formPage())
    const [doctor, , , professor] = others
    if (!male || !female || !doctor || !professor) throw new Error('no boxes')
    expect(Math.abs(male.top - female.top)).toBeLessThan(0.2)
    for (const { top } of others) expect(Math.abs(top - doctor.top)).toBeLessThan(0.2)
    expect(Math.abs(male.left - professor.left)).toBeLessThan(0.2)
  })

  test('each beside its option, as high as the characters stand', () => {
    const lines = formPage().lines
    const boxes = checkBoxes(formPage())
    for (const option of ['男', '女', '博士', '硕士', '正高', '副高']) {
      const line = lines.find(({ text }) => text.includes(option)) ?? expect.fail(option)
      const run = line.runs.find(({ text }) => text.includes(option)) ?? expect.fail(option)
      const middle = (emTop(line) + emBottom(line)) / 2
      const box = boxes.find(
        ({ top, bottom, right }) =>
          Math.abs((top + bottom) / 2 - middle) < 0.3 && right < run.left + 0.1 && run.left - right < emMm(6),
      )
      expect(box, option).toBeDefined()
    }
  })

  test('no font draws them', () => {
    for (const one of whole.pages) expect(textOf(one)).not.toMatch(/[□☐■]/u)
  })
})

describe('blocks', () => {
  test('each begins where the one before ends, in one frame as wide as the 版心', () => {
    const frames = framesOf(page(whole, 4))
    expect(frames).toHaveLength(2)
    const [applicant, members] = frames
    expect(Math.abs((applicant?.bottom ?? 0) - (members?.top ?? 0))).toBeLessThan(0.1)
    for (const { left, right } of frames) {
      // By the middle of its rule, which is half a point and more thick.
      expect(Math.abs(left - leftEdge(4))).toBeLessThan(0.25)
      expect(Math.abs(right - leftEdge(4) - 156)).toBeLessThan(0.25)
    }
  })

  test('rows are as high as they say, whether anything stands in them or not', () => {
    const [basics] = framesOf(page(whole, 3))
    const [, members] = framesOf(page(whole, 4))
    if (!basics || !members) throw new Error('no frames')
    const asked = [2, 6, 12, 10].map(rowMm)
    expect(rowHeights(page(whole, 3), basics)).toHaveLength(4)
    for (const [index, height] of rowHeights(page(whole, 3), basics).entries()) {
      expect(Math.abs(height - (asked[index] ?? 0))).toBeLessThan(0.5)
    }
    const list = rowHeights(page(whole, 4), members)
    expect(list).toHaveLength(7)
    for (const height of list) expect(Math.abs(height - rowMm(1))).toBeLessThan(0.5)
  })

  test.each([
    [3, 0, '项目基本信息'],
    [4, 0, '项目申请人'],
    [4, 1, '主要参加人员'],
  ])('竖栏 on page %d: one character a row, in the middle of its block', (number, which, side) => {
    const frame = framesOf(page(whole, number))[which] ?? expect.fail('no frame')
    const beside = page(whole, number).runs.filter(
      ({ left, baseline }) =>
        left < frame.left + emMm(12 * 1.9) && baseline > frame.top && baseline < frame.bottom,
    )
    const characters = beside.toSorted((a, b) => a.baseline - b.baseline)
    expect(characters.map(({ text }) => text).join('')).toBe(side)
    expect(new Set(characters.map(({ left }) => left.toFixed(1))).size).toBe(1)
    const [first, last] = [characters[0]?.baseline ?? 0, characters.at(-1)?.baseline ?? 0]
    const middle = (first + last) / 2 - 0.38 * emMm(12)
    expect(Math.abs(middle - (frame.top + frame.bottom) / 2)).toBeLessThan(0.5)
  })
})

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

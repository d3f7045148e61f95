import { beforeAll, describe, expect, test } from 'vitest'
import { buildWorkspace } from '../helpers/built-example.ts'
import { checkBoxes, framesOf, rowHeights, rowMm } from '../helpers/form-measures.ts'
import { wholeForm } from '../helpers/form-text.ts'
import type { MeasuredPage, MeasuredPdf } from '../helpers/measure-pdf.ts'
import { baseFiles } from '../helpers/memory-workspace.ts'
import {
  emBottom,
  emMm,
  emTop,
  facesOf,
  leftEdge,
  linesInArea,
  offCentre,
  rowOf,
} from '../helpers/notice-measures.ts'

let whole: MeasuredPdf

beforeAll(async () => {
  const built = await buildWorkspace({ ...baseFiles, '2025/whole-form.yaml': wholeForm }, ['whole-form'])
  whole = built.get('whole-form') ?? expect.fail('whole-form was not built')
}, 120_000)

const page = (pdf: MeasuredPdf, number: number) => pdf.pages[number - 1] ?? expect.fail(`no page ${number}`)
const textOf = ({ runs }: MeasuredPage) => runs.map(({ text }) => text).join('')

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

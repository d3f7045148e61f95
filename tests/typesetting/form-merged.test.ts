import { beforeAll, describe, expect, test } from 'vitest'
import { buildWorkspace } from '../helpers/built-example.ts'
import { checkBoxes, framesOf, rowMm } from '../helpers/form-measures.ts'
import { mergedForm } from '../helpers/form-text.ts'
import type { MeasuredPage, MeasuredPdf, Rule } from '../helpers/measure-pdf.ts'
import { baseFiles } from '../helpers/memory-workspace.ts'
import { emMm } from '../helpers/notice-measures.ts'

let pdf: MeasuredPdf

beforeAll(async () => {
  const built = await buildWorkspace({ ...baseFiles, '2025/merged-form.yaml': mergedForm }, ['merged-form'])
  pdf = built.get('merged-form') ?? expect.fail('the form was not built')
}, 120_000)

const page = (number: number) => pdf.pages[number - 1] ?? expect.fail(`no page ${number}`)
const textOf = ({ runs }: MeasuredPage) => runs.map(({ text }) => text).join('')

/** The characters of a label on a page, from top to bottom. */
function characters(on: MeasuredPage, label: string) {
  const first = on.runs.findIndex((_, at) =>
    on.runs
      .slice(at)
      .map(({ text }) => text)
      .join('')
      .startsWith(label),
  )
  if (first < 0) expect.fail(`${label} is not there`)
  return on.runs.slice(first, first + label.length)
}

/** The horizontal rules that pass through a column, by a place in it. */
function rulesAt({ rules }: MeasuredPage, x: number): Rule[] {
  return rules
    .filter(({ direction, x0, x1 }) => direction === 'horizontal' && x0 < x && x1 > x && x1 - x0 > emMm(12))
    .toSorted((a, b) => a.y0 - b.y0)
}

/** Between which rules of its column a place stands: the cell, in mm from the top. */
function cellAround(on: MeasuredPage, x: number, y: number): { top: number; bottom: number } {
  const at = rulesAt(on, x)
  const above = at.findLast(({ y1 }) => y1 < y)
  const below = at.find(({ y0 }) => y0 > y)
  if (!above || !below) throw new Error('no cell')
  return { top: above.y1, bottom: below.y0 }
}

function cellOf(on: MeasuredPage, label: string) {
  const all = characters(on, label)
  const [first] = all
  if (!first) throw new Error(label)
  return cellAround(on, first.left + 1, first.baseline - 1)
}

describe('cells that take several rows', () => {
  test('a vertical label: one character below the other, in the middle of its rows', () => {
    const all = characters(page(1), '申请人')
    expect(new Set(all.map(({ left }) => left.toFixed(1))).size).toBe(1)
    const { top, bottom } = cellOf(page(1), '申请人')
    const [above, below] = [all[0]?.baseline ?? 0, all.at(-1)?.baseline ?? 0]
    expect(Math.abs((above + below) / 2 - 0.38 * emMm(12) - (top + bottom) / 2)).toBeLessThan(0.5)
    expect(top).toBeCloseTo(cellOf(page(1), '姓名').top, 1)
    expect(bottom).toBeCloseTo(cellOf(page(1), '学位').bottom, 1)
  })

  test('no rule crosses them, and those beside them stay', () => {
    const photo = cellOf(page(1), '照片')
    expect(photo.top).toBeCloseTo(cellOf(page(1), '姓名').top, 1)
    expect(photo.bottom).toBeCloseTo(cellOf(page(1), '电子信箱').bottom, 1)
    for (const label of ['姓名', '民族', '电子信箱']) {
      const { top, bottom } = cellOf(page(1), label)
      expect(bottom - top).toBeCloseTo(rowMm(1), 0)
    }
    // Where no cell of the row begins at the edge, the one from above has a rule at its right.
    const name = characters(page(1), '民族')[0] ?? expect.fail('no label')
    const beside = page(1).rules.filter(
      ({ direction, x0, y0, y1 }) =>
        direction === 'vertical' && x0 < name.left && y0 < name.baseline && y1 > name.baseline - 1,
    )
    expect(
      beside.some(({ x0 }) => name.left - x0 < emMm(40) && x0 - (framesOf(page(1))[0]?.left ?? 0) > 5),
    ).toBe(true)
  })
})

describe('a line behind an option', () => {
  /** Lines that are no rules of the table: shorter than any cell is wide, and longer than a side of a check box. */
  const lines = () =>
    page(1)
      .rules.filter(
        ({ direction, x0, x1 }) => direction === 'horizontal' && x1 - x0 > 4 && x1 - x0 < emMm(12 * 9.5),
      )
      .filter(({ y0, x0 }) => {
        const cell = cellOf(page(1), '学位')
        return y0 > cell.top + 1 && y0 < cell.bottom - 1 && x0 > 40
      })

  test('as long as it says, and shorter where its cell ends', () => {
    const [three, nine] = lines().toSorted((a, b) => a.x0 - b.x0)
    if (!three || !nine) throw new Error('two lines')
    expect(three.x1 - three.x0).toBeCloseTo(emMm(3 * 12), 1)
    const frame = framesOf(page(1))[0] ?? expect.fail('no frame')
    expect(nine.x1).toBeLessThan(frame.right - 1)
    expect(nine.x1 - nine.x0).toBeLessThanOrEqual(emMm(9 * 12) + 0.1)
  })

  test('close below the characters, behind the colon', () => {
    const colons = page(1).runs.filter(({ text }) => text.includes('：'))
    expect(colons).toHaveLength(2)
    for (const line of lines()) {
      const colon = colons.find(({ baseline }) => line.y0 - baseline > 0 && line.y0 - baseline < emMm(4))
      expect(colon).toBeDefined()
    }
  })
})

describe('over a page', () => {
  test('rows that a cell joins stay together where no more than half a page stays free', () => {
    expect(textOf(page(1))).toContain('科教部')
    expect(textOf(page(2))).not.toContain('部门意见')
  })

  test('a cell that no page holds goes on: its label stands there again', () => {
    expect(textOf(page(2))).toContain('党委会')
    expect(textOf(page(3))).toContain('质量管理委员会')
    for (const number of [2, 3]) {
      const { top, bottom } = cellOf(page(number), '医院意见')
      const frame = framesOf(page(number))[0] ?? expect.fail('no frame')
      expect(top).toBeCloseTo(frame.top, 0)
      expect(bottom).toBeCloseTo(frame.bottom, 0)
    }
  })

  test('nothing is to be ticked twice', () => {
    const boxes = pdf.pages.map((one) => checkBoxes(one).length)
    // 男, 女, 博士, 其他, 正高, 其他, 同意, 不同意; 通过, 不通过.
    expect(boxes.reduce((sum, count) => sum + count, 0)).toBe(10)
  })
})

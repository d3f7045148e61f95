import { describe, expect, test } from 'vitest'
import { picturesInRows } from '../../src/documents/picture-rows.ts'
import { gbt9704, halfLeadingMm, type Picture, pitchMm } from '../../src/model/index.ts'

const width = 156
const gap = width / 28
const pitch = pitchMm(gbt9704)
/** A picture of so many rows, with what is free above it. */
const rowsHigh = (rows: number) => rows * pitch - halfLeadingMm(gbt9704)

function picture(ratio: number, asked?: Picture['width'], caption = '走廊'): Picture {
  const content = { address: 'data:image/png;base64,', digest: '', ratio }
  const rest = { id: undefined, file: 'a.png', alternative: '图', number: undefined, path: [] }
  return { ...rest, caption, content, width: asked }
}

const rowsOf = (...pictures: readonly Picture[]) => picturesInRows(pictures, gbt9704)
const counts = (...pictures: readonly Picture[]) => rowsOf(...pictures).map((row) => row.pictures.length)

describe('what stands side by side', () => {
  // biome-ignore format: one case a line
  test.each([
    ['two photographs', [1.5, 1.5], [2]],
    ['three', [1.5, 1.5, 1.5], [3]],
    ['four are two and two', [1.5, 1.5, 1.5, 1.5], [2, 2]],
    ['five are three and two', [1.5, 1.5, 1.5, 1.5, 1.5], [3, 2]],
    ['seven are three, three and one', [1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5], [3, 3, 1]],
    ['three wide ones are two and one', [16 / 9, 16 / 9, 16 / 9], [2, 1]],
    ['an upright and a lying one', [0.75, 1.5], [2]],
    ['two panoramas have a row each', [4, 4], [1, 1]],
  ])('%s', (_what, ratios, expected) => {
    expect(counts(...ratios.map((ratio) => picture(ratio)))).toEqual(expected)
  })

  test('two that are asked to be as wide as have room, and two that are not', () => {
    expect(counts(picture(1.5, { mm: 70 }), picture(1.5, { mm: 80 }))).toEqual([2])
    expect(counts(picture(1.5, { mm: 72 }), picture(1.5, { mm: 80 }))).toEqual([1, 1])
    expect(counts(picture(1.5, { share: 0.6 }), picture(1.5))).toEqual([2])
    expect(counts(picture(1.5, { share: 0.9 }), picture(1.5))).toEqual([1, 1])
  })
})

describe('how large they are', () => {
  test('in a row all are as high, none wider than the type area, one 字 apart', () => {
    for (const ratios of [
      [1.5, 1.5],
      [0.75, 1.5],
      [1.5, 1, 0.6],
      [3, 2],
    ]) {
      const [row, ...others] = rowsOf(...ratios.map((ratio) => picture(ratio)))
      expect(others).toEqual([])
      for (const [index, ratio] of ratios.entries()) {
        expect(row?.pictures[index]?.width).toBeCloseTo((row?.height ?? 0) * ratio, 9)
      }
      const columns = row?.pictures.map(({ column }) => column) ?? []
      const total = columns.reduce((sum, column) => sum + column, 0) + (ratios.length - 1) * gap
      expect(total).toBeCloseTo(width, 9)
      for (const { width: own, column } of row?.pictures ?? []) expect(own).toBeLessThanOrEqual(column + 1e-9)
    }
  })

  test('one that is asked for nothing has a third of the page, or all the width', () => {
    expect(rowsOf(picture(1))[0]).toMatchObject({ rows: 8, height: rowsHigh(8) })
    const [banner] = rowsOf(picture(6))
    expect(banner?.height).toBeCloseTo(width / 6, 9)
    expect(banner?.pictures[0]?.width).toBeCloseTo(width, 9)
  })

  test('one that is asked for a width has it, as long as it and its caption fit on a page', () => {
    expect(rowsOf(picture(1.5, { mm: 100 }))[0]?.pictures[0]?.width).toBeCloseTo(100, 9)
    expect(rowsOf(picture(1.5, { share: 0.5 }))[0]?.pictures[0]?.width).toBeCloseTo(78, 9)
    const [tall] = rowsOf(picture(0.5, { mm: 150 }))
    expect(tall).toMatchObject({ rows: 19, height: rowsHigh(19) })
    const [told] = rowsOf(picture(0.5, { mm: 150 }, '一条很长的图名'.repeat(12)))
    expect(told?.rows).toBeLessThan(19)
  })

  test('side by side, one that is asked for less makes all of them lower', () => {
    const [row] = rowsOf(picture(1.5, { mm: 60 }), picture(1.5))
    expect(row?.pictures.map((one) => Math.round(one.width))).toEqual([60, 60])
  })

  test('whole rows hold them, with the room of half a line above', () => {
    for (const one of [picture(1.5), picture(1.5, { mm: 91 }), picture(5), picture(0.3)]) {
      const [row] = rowsOf(one)
      const free = (row?.rows ?? 0) * pitch - (row?.height ?? 0)
      expect(free).toBeGreaterThanOrEqual(halfLeadingMm(gbt9704) - 1e-9)
      expect(free).toBeLessThan(halfLeadingMm(gbt9704) + pitch)
    }
  })

  test('one that is left over is no higher than those above it', () => {
    const [first, second] = rowsOf(picture(16 / 9), picture(16 / 9), picture(16 / 9))
    expect(second?.height).toBe(first?.height)
  })
})

test('of one that cannot be used a draft leaves the room of a photograph', () => {
  const missing: Picture = { ...picture(1), content: undefined }
  expect(rowsOf(missing)[0]?.pictures[0]?.width).toBeCloseTo(rowsHigh(8) * 1.5, 9)
})

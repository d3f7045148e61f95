import { describe, expect, test } from 'vitest'
import { widthInCharacters } from '../../src/documents/character-width.ts'
import { signatureBlock } from '../../src/documents/signature-block.ts'
import { characterMm, gbt9704, halfLeadingMm, pitchMm } from '../../src/model/index.ts'
import fc from '../helpers/property.ts'

/** 2025年2月21日 is 6.5 字 wide. */
const day = '2025年2月21日'
const pitch = pitchMm(gbt9704)

const longName = '示例市人民医院医疗质量与患者安全管理委员会暨护理质量管理委员会'

/** Organs of such widths in 字, or such names, each with such a seal. */
function organs(names: readonly (number | string)[], diameterMm = 42) {
  return names.map((name) => ({
    name: typeof name === 'string' ? name : '院'.repeat(name),
    diameterMm,
    picture: '',
  }))
}
const block = (names: readonly (number | string)[], isSealed: boolean, date = day, diameterMm = 42) =>
  signatureBlock({ signers: organs(names, diameterMm), date, isSealed, hasNote: false }, gbt9704)

const days = fc.constantFrom('2025年2月1日', '2025年12月31日')
const names = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 7 })

/** Where a seal lies, in mm from the left edge of the 版心 and from the last row of the text. */
function sealsOf({ signatories, rows, height }: ReturnType<typeof block>) {
  return signatories.map(({ right, width, down, diameterMm }) => ({
    x: (28 - right - width / 2) * characterMm(gbt9704),
    y: (rows - height + down + 0.5) * pitch + halfLeadingMm(gbt9704),
    radius: diameterMm / 2,
  }))
}

describe('署名 and 成文日期 with seals (7.3.5.1)', () => {
  test.each([
    ['a short name', 4, 4],
    ['a name of 13 字', 13, 4 - (13 - 6.5) / 2],
    ['a name that would leave the 版心', 25, 0],
  ])('%s is centred on the date, which leaves four 字 or more', (_what, length, right) => {
    const [signatory, ...others] = block([length], true).signatories
    expect(others).toEqual([])
    expect(signatory).toMatchObject({ right, width: Math.max(length, 6.5), down: 0 })
  })

  test('of three short names stand three in a row, of long ones two; the last row is filled from the right', () => {
    const places = (lengths: readonly number[]) =>
      block(lengths, true).signatories.map(({ right, down }) => [Math.round(right * 3) / 3, Math.round(down)])
    expect(places([7, 4, 5])).toEqual([18.666666666666668, 9.333333333333334, 0].map((right) => [right, 0]))
    expect(places([12, 7, 13])).toEqual([
      [14, 0],
      [0, 0],
      [0, 4],
    ])
    expect(places([20, 7])).toEqual([
      [0, 0],
      [0, 4],
    ])
  })

  test('always: seals neither cross nor touch nor leave the 版心, names do not meet', () => {
    fc.assert(
      fc.property(names, days, fc.integer({ min: 20, max: 60 }), (lengths, date, diameter) => {
        const made = block(lengths, true, date, diameter)
        const seals = sealsOf(made)
        expect(seals).toHaveLength(lengths.length)
        for (const [index, { x, y, radius }] of seals.entries()) {
          expect(x - radius).toBeGreaterThanOrEqual(-1e-9)
          expect(x + radius).toBeLessThanOrEqual(156 + 1e-9)
          for (const other of seals.slice(0, index)) {
            expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(radius + other.radius + 1)
          }
        }
        for (const { name, rows, width, right } of made.signatories) {
          expect(rows.join('')).toBe(name)
          for (const row of rows) expect(widthInCharacters(row)).toBeLessThanOrEqual(width)
          expect(right).toBeGreaterThanOrEqual(0)
          expect(right + width).toBeLessThanOrEqual(28 + 1e-9)
        }
      }),
    )
  })

  test('always: the tops of the first seals lie within one row of the text, and at least touch it in need', () => {
    fc.assert(
      fc.property(names, fc.integer({ min: 20, max: 60 }), (lengths, diameter) => {
        const made = block(lengths, true, day, diameter)
        const first = sealsOf(made)[0]
        const top = first ? first.y - first.radius : Number.NaN
        expect(top).toBeGreaterThanOrEqual(0)
        expect(top).toBeLessThanOrEqual(pitch)
        expect(made.leastRows).toBeLessThanOrEqual(made.rows)
        const given = (made.rows - made.leastRows) * pitch
        expect(top - given).toBeGreaterThanOrEqual(-1e-9)
      }),
    )
  })

  test('a seal of 42 mm: two rows empty above the name; below the date it wants 5.3 mm', () => {
    const { rows, height, leastRows, overhang } = block([12], true)
    expect([rows, height]).toEqual([4, 2])
    expect((rows - leastRows) * pitch).toBeCloseTo(7.57, 2)
    expect(overhang * pitch).toBeCloseTo(5.33, 2)
  })

  test('a name longer than 28 字 runs on; its seal lies on its last row', () => {
    const { signatories, rows, height } = block([longName], true)
    expect(signatories).toMatchObject([{ width: 16, right: 0, down: 1 }])
    expect([rows, height]).toEqual([4, 3])
  })

  test('附注 stands below the date, beside what the seal reaches down', () => {
    const overhang = (diameterMm: number) =>
      signatureBlock({ signers: organs([12], diameterMm), date: day, isSealed: true, hasNote: true }, gbt9704)
        .overhang
    expect(overhang(42)).toBe(0)
    expect(overhang(60) * pitch).toBeCloseTo(30 - 1.5 * pitch - pitch, 2)
  })
})

describe('署名 and 成文日期 without a seal (7.3.5.2)', () => {
  const leftEdge = ({ text, right }: { text: string; right: number }) => right + widthInCharacters(text)
  const linesOf = (organ: string | number, date = day) => block([organ], false, date).lines

  test('the name leaves two 字, the date begins two 字 right of it', () => {
    expect(linesOf('中共示例市人民医院委员会').map(({ right }) => right)).toEqual([2, 12 - 6.5])
  })

  test('a date longer than the name leaves two 字, and the name moves left', () => {
    expect(linesOf('示例医院', '2025年12月21日').map(({ right }) => right)).toEqual([2 + 7 + 2 - 4, 2])
  })

  test('a name longer than 26 字 runs on in rows of whole words, which begin on one vertical', () => {
    const { lines, rows, height } = block([longName], false)
    expect(lines).toEqual([
      { text: '示例市人民医院医疗质量与患者安全', right: 2 },
      { text: '管理委员会暨护理质量管理委员会', right: 3 },
      { text: day, right: 16 - 6.5 },
    ])
    expect([rows, height]).toEqual([4, 3])
  })

  test('of several organs the first comes first, all begin on one vertical, the longest leaves two 字', () => {
    const { lines, rows, leastRows, height } = block(['示例医院', '中共示例医院委员会'], false)
    expect(lines).toEqual([
      { text: '示例医院', right: 7 },
      { text: '中共示例医院委员会', right: 2 },
      { text: day, right: 9 - 6.5 },
    ])
    expect([rows, leastRows, height]).toEqual([4, 4, 3])
  })

  test('always: the date begins two 字 right of each name', () => {
    fc.assert(
      fc.property(names, days, (lengths, date) => {
        const { lines, signatories, isSealed } = block(lengths, false, date)
        const last = lines.at(-1)
        expect(last?.text).toBe(date)
        for (const line of lines.slice(0, -1)) {
          expect(leftEdge(line) - (last ? leftEdge(last) : 0)).toBeCloseTo(2, 9)
        }
        expect(Math.min(...lines.map(({ right }) => right))).toBeGreaterThanOrEqual(0)
        expect(Math.max(...lines.map(leftEdge))).toBeLessThanOrEqual(28)
        expect([signatories, isSealed]).toEqual([[], false])
      }),
    )
  })
})

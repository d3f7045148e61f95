import { expect, test } from 'vitest'
import { fontCoverage } from '../../src/render/font-coverage.ts'

/** A font that is nothing but a table of characters, its subtable for platform 3 and encoding 10. */
function fontWith(subtable: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array {
  const head = Buffer.alloc(40)
  head.writeUInt16BE(1, 4)
  head.write('cmap', 12, 'latin1')
  head.writeUInt32BE(28, 20)
  head.writeUInt16BE(1, 30)
  head.writeUInt16BE(3, 32)
  head.writeUInt16BE(10, 34)
  head.writeUInt32BE(12, 36)
  const numbers = subtable.map(([value, bytes]) => {
    const written = Buffer.alloc(bytes)
    written.writeUIntBE(value, 0, bytes)
    return written
  })
  return Buffer.concat([head, ...numbers])
}

/** Format 12: first and last code point of each group, and the glyph of the first. */
function withGroups(...groups: readonly (readonly [first: number, last: number, glyph: number])[]) {
  const words = groups.flat().map((value) => [value, 4] as const)
  return fontWith([[12, 2], [0, 2], [0, 4], [0, 4], [groups.length, 4], ...words])
}

test('groups of code points, but for those without a glyph', () => {
  const font = withGroups([0x4e00, 0x4e02, 7], [0x20000, 0x20001, 0])
  expect([...fontCoverage(font)]).toEqual([0x4e00, 0x4e01, 0x4e02, 0x20001])
})

test('a damaged font ends where its groups are not in order, and does not keep us for hours', () => {
  expect([...fontCoverage(withGroups([0x41, 0x43, 1], [0x30, 0x31, 5]))]).toEqual([0x41, 0x42, 0x43])
  const whole = [1, 0x10ffff, 1] as const
  expect(fontCoverage(withGroups(...Array.from({ length: 20_000 }, () => whole))).size).toBe(0x10ffff)
})

test('one that is cut short says what it has said so far, and what is no font nothing', () => {
  const font = withGroups([0x41, 0x43, 1], [0x51, 0x52, 5])
  expect([...fontCoverage(font.subarray(0, -4))]).toEqual([0x41, 0x42, 0x43])
  expect(fontCoverage(Buffer.from('no font')).size).toBe(0)
})

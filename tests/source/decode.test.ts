import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/source/index.ts'

const chinese = '标题: 示例市人民医院工作要点\n牵头: 党委办公室\n'
/** 标题：工作要点 in GBK, which no encoder of the platform can write. */
const gbk = [0xb1, 0xea, 0xcc, 0xe2, 0x3a, 0x20, 0xb9, 0xa4, 0xd7, 0xf7, 0xd2, 0xaa, 0xb5, 0xe3, 0x0a]
const utf8 = (text: string) => new TextEncoder().encode(text)

function utf16(text: string, isBigEndian: boolean, mark = ''): Uint8Array {
  const bytes = new Uint8Array((mark + text).length * 2)
  const view = new DataView(bytes.buffer)
  for (const [index, unit] of (mark + text).split('').entries()) {
    view.setUint16(index * 2, unit.charCodeAt(0), !isBigEndian)
  }
  return bytes
}

describe('good files', () => {
  test.each([
    ['UTF-8', utf8(chinese), chinese],
    ['a byte order mark', utf8(`\uFEFF${chinese}`), chinese],
    ['CRLF', utf8('a: 1\r\nb: 2\r\n'), 'a: 1\r\nb: 2\r\n'],
    ['a file that the comments nearly fill', utf8('# 说明\n\na: 1'), '# 说明\n\na: 1'],
  ])('%s', (_, bytes, text) => {
    expect(decodeText('a.yaml', bytes)).toEqual([{ name: 'a.yaml', text }, []])
  })
})

describe('files that are not plans, each with one diagnostic', () => {
  test.each([
    ['UTF-16 LE with mark', utf16(chinese, false, '\uFEFF'), 'UTF-16'],
    ['UTF-16 BE with mark', utf16(chinese, true, '\uFEFF'), 'UTF-16'],
    ['UTF-16 LE without mark', utf16(chinese, false), 'UTF-16'],
    ['UTF-16 BE without mark', utf16(chinese, true), 'UTF-16'],
    ['GBK', Uint8Array.from(gbk), 'GBK'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d, 0, 0x49]), 'binary'],
    ['text with a zero', utf8('标题: 工作\0要点\n'), 'binary'],
    [
      'noise without zeros',
      Uint8Array.from({ length: 200 }, (_, index) => (index * 71) % 255 || 255),
      'binary',
    ],
    ['a cut-off character', utf8(chinese.repeat(3)).slice(0, -2), 'damaged UTF-8'],
  ])('%s', (_, bytes, guess) => {
    const [source, diagnostics] = decodeText('a.yaml', bytes)
    expect(source).toBeUndefined()
    expect(diagnostics).toMatchObject([{ code: 'file/encoding', args: { path: 'a.yaml', guess } }])
    expect(diagnostics[0]?.location?.source.name).toBe('a.yaml')
  })

  test.each([
    ['nothing', ''],
    ['a byte order mark', '\uFEFF'],
    ['white space', ' \n\t\r\n　\n'],
    ['comments', '# 说明\r\n\n  # 待写\n'],
  ])('empty: %s', (_, text) => {
    expect(decodeText('a.yaml', utf8(text))).toMatchObject([undefined, [{ code: 'file/empty' }]])
  })

  test('too large, before anything is decoded', () => {
    const limit = 5 * 1024 * 1024
    expect(decodeText('a.yaml', new Uint8Array(limit + 1))).toMatchObject([
      undefined,
      [{ code: 'file/too-large', args: { path: 'a.yaml', megabytes: 5.1, limit: 5 } }],
    ])
    expect(decodeText('a.yaml', new Uint8Array(limit).fill(0x61))).toMatchObject([{ name: 'a.yaml' }, []])
  })
})

import { describe, expect, test } from 'vitest'
import { readDictionary, writeDictionary } from '../../src/emitters/pdf/dictionary.ts'
import fc from '../helpers/property.ts'

describe('a dictionary of a PDF', () => {
  test('is read entry by entry, whatever blanks there are', () => {
    const text = `<< /Type/Page\n/Kids[1 0 R 2 0 R]/Box [ 0 0 -594.96 .5 ]\r/In <</A /B/C<</D (e)>>>> /Last true>>`
    expect([...readDictionary(`${text}\nendobj\n/Not /This`)]).toEqual([
      ['Type', '/Page'],
      ['Kids', '[1 0 R 2 0 R]'],
      ['Box', '[ 0 0 -594.96 .5 ]'],
      ['In', '<</A /B/C<</D (e)>>>>'],
      ['Last', 'true'],
    ])
  })

  test('keeps what only looks like its marks', () => {
    const entries = new Map([
      ['A', '(a (b) /C >> \\) \\\\)'],
      ['B', '<FEFF 4E2D>'],
      ['C', '/D#20E'],
      ['F', '12 0 R'],
    ])
    expect(readDictionary(writeDictionary(entries))).toEqual(entries)
  })

  test('comes back as it was written', () => {
    const name = fc.stringMatching(/^[A-Za-z0-9.#]+$/)
    const string = fc.string().map((text) => `(${text.replaceAll(/[()\\]/g, (mark) => `\\${mark}`)})`)
    const { value } = fc.letrec<{ value: string }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.integer().map(String),
        name.map((text) => `/${text}`),
        string,
        fc.array(tie('value'), { maxLength: 3 }).map((values) => `[${values.join(' ')}]`),
        fc
          .dictionary(name, tie('value'), { maxKeys: 3 })
          .map((of) => writeDictionary(new Map(Object.entries(of)))),
      ),
    }))
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
        const entries = new Map(pairs)
        expect(readDictionary(`${writeDictionary(entries)} stream >>`)).toEqual(entries)
      }),
    )
  })

  test.each(['', 'null', '<</A 1', '<</A (b>>', '<</A [1>>', '<<1 2>>'])('%j is none', (text) => {
    expect(() => readDictionary(text)).toThrow()
  })
})

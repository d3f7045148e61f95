import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { codeFrame } from '../../src/formatters/code-frame.ts'
import { displayWidth, printable, wrap } from '../../src/formatters/terminal-text.ts'
import fc from '../helpers/property.ts'

const plainStyle = {
  bar: '|',
  ellipsis: '...',
  gutter: (text: string) => text,
  caret: (text: string) => text,
}
const characters = fc.constantFrom(
  ...'ab 　医务部，“”…、（）'.split(''),
  '\t',
  '\u0007',
  '😀',
  '👨‍👩‍👧',
  'é',
  '\n',
  '\r\n',
  '{{',
)
const texts = fc.array(characters, { minLength: 1, maxLength: 120 }).map((parts) => parts.join(''))

/** What stands in the cells from `start` to `end` of a line. */
function cellsOf(line: string, start: number, end: number): string {
  let cells = ''
  let position = 0
  for (const { segment } of new Intl.Segmenter('zh-CN').segment(line)) {
    if (position >= start && position < end) cells += segment
    position += displayWidth(segment)
  }
  return cells
}

test('the carets stand under what they mean, and no line is wider than the terminal', () => {
  fc.assert(
    fc.property(
      texts,
      fc.nat(),
      fc.nat({ max: 20 }),
      fc.integer({ min: 40, max: 100 }),
      (text, from, length, columns) => {
        // Marks begin and end between characters, as they do in a scalar.
        const borders = [...new Intl.Segmenter('zh-CN').segment(text)].map(({ index }) => index)
        const first = from % borders.length
        const start = borders[first] ?? 0
        const end = borders[first + length] ?? text.length
        const location = { source: { name: 'a.yaml', text }, start, end }
        const frame = codeFrame(location, { style: plainStyle, columns, withLineBefore: true })
        expect(frame.length).toBeLessThanOrEqual(6)
        for (const line of frame) expect(displayWidth(line)).toBeLessThanOrEqual(columns)

        const caretIndex = frame.findLastIndex((line) => /^ +\| +\^+$/.test(line))
        const carets = frame[caretIndex] ?? ''
        const marked = cellsOf(frame[caretIndex - 1] ?? '', carets.indexOf('^'), carets.lastIndexOf('^') + 1)
        const meant = printable(text.slice(start, end).split(/\r?\n/)[0] ?? '').trimEnd()
        // A stretch too long for the terminal shows its beginning.
        if (start === end) return
        expect(meant === '' || meant.startsWith(marked.replace(/\.\.\.$/, '').trimEnd())).toBe(true)
        if (displayWidth(meant) < columns / 2) expect(marked.trimEnd()).toBe(meant)
      },
    ),
    { numRuns: 2000 },
  )
})

const words = fc.constantFrom(
  '没有',
  '名为',
  '“医务部”',
  '的部门，',
  '是否？',
  ' ',
  'unit ',
  'plans/2025/a.yaml',
)

test('wrapping loses nothing but spaces, keeps within the columns and begins no line with a comma', () => {
  fc.assert(
    fc.property(fc.array(words), fc.integer({ min: 24, max: 80 }), (parts, columns) => {
      const message = parts.join('')
      const wrapped = wrap(message, columns, 4)
      expect(wrapped.replaceAll(/\s/g, '')).toBe(message.replaceAll(/\s/g, ''))
      for (const line of wrapped.split('\n')) {
        expect(displayWidth(line)).toBeLessThanOrEqual(columns)
        expect(line.trim()).not.toMatch(/^[，？”]/)
      }
    }),
  )
})

test('a word is only broken when no line could hold it', () => {
  expect(wrap('见 plans/2025/work-points.yaml', 29, 2)).toBe('见\n  plans/2025/work-points.yaml')
  expect(wrap(`见 ${'x'.repeat(25)}`, 12, 2)).toBe('见\n  xxxxxxxxxx\n  xxxxxxxxxx\n  xxxxx')
})

test('a width is that of the library, for every character and for any text', () => {
  for (let code = 0; code <= 0xffff; code++) {
    const character = String.fromCharCode(code)
    if (displayWidth(character) !== stringWidth(character)) expect.fail(`U+${code.toString(16)}`)
  }
  fc.assert(fc.property(texts, (text) => displayWidth(text) === stringWidth(text)))
})

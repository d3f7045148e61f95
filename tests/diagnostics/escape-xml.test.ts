import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { escapeXml } from '../../src/diagnostics/index.ts'

/** What a strict reader makes of a text in an attribute and in an element. */
function readBack(text: string): readonly string[] {
  const read: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ attributes }) => read.push(String(attributes.of)))
  parser.on('text', (found) => read.push(found))
  parser.write(`<a of="${text}">${text}</a>`).close()
  return read
}

test.each(['A & B <C> "D" ]]>', '示例市人民医院 𠮷野', "it's"])('%s comes back as it was', (text) => {
  expect(readBack(escapeXml(text))).toEqual([text, text])
})

test('what XML cannot hold is replaced, and is refused else', () => {
  const text = 'a\u0000b\u001Bc\uFFFEd\uD800e'
  expect(readBack(escapeXml(text))).toEqual([
    'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe',
    'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe',
  ])
  expect(() => readBack('a\u0000b')).toThrow()
})

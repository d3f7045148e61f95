import { beforeAll, describe, expect, test } from 'vitest'
import { widthInCharacters } from '../../src/documents/character-width.ts'
import type { TextLine } from '../helpers/measure-pdf.ts'
import {
  type BuiltNotices,
  buildNotices,
  leftEdge,
  linesInArea,
  numberedPages,
  width,
} from '../helpers/notice-measures.ts'

const addresses = {
  mail: 'quality-office_2025@example-hospital.org.cn',
  web: 'https://www.example.org.cn/notice/2025/04/index.html?id=12&name=abc',
  host: 'registration.service.example.org.cn',
  word: 'pneumonoultramicroscopicsilicovolcanoconiosis',
}
type Name = keyof typeof addresses
const names: readonly Name[] = ['mail', 'web', 'host', 'word']

/** The address comes to stand in every place of a row. */
const paragraphs = (name: Name) =>
  Array.from(
    { length: 28 },
    (_, before) => `${'字'.repeat(before)}发送至${addresses[name]}，于2025年12月31日前完成。`,
  )

let built: BuiltNotices

beforeAll(async () => {
  built = await buildNotices(
    names.map((id) => ({
      id,
      lines: `text: |\n${paragraphs(id)
        .map((text) => `  ${text}\n`)
        .join('\n')}`,
    })),
  )
})

/** A row that is filled reads as if it had blanks. */
const read = ({ text }: TextLine) => text.replaceAll(/\s/gu, '')

describe.each(names)('a long address in a text: %s', (name) => {
  const rows = () =>
    numberedPages(built.pdf(name)).flatMap(({ page, number }) =>
      linesInArea(page).map((line) => ({ line, number })),
    )

  test('no row is spread before it: seven 字 at most are shared out', () => {
    const full = rows().filter(
      ({ line, number }) => /字|发送至|[a-z]/u.test(line.text) && line.right > leftEdge(number) + width - 0.5,
    )
    expect(full.length).toBeGreaterThan(28)
    for (const { line } of full) {
      expect(widthInCharacters(read(line)), line.text).toBeGreaterThan(28 - 2 - 7)
    }
  })

  test('it is parted, and what is read from the page is the text', () => {
    const texts = rows().map(({ line }) => read(line))
    const whole = texts.join('')
    for (const paragraph of paragraphs(name)) expect(whole.includes(paragraph), paragraph).toBe(true)
    expect(texts.filter((text) => text.includes(addresses[name])).length).toBeLessThan(28)
  })

  test('its rows stay within the 版心', () => {
    for (const { line, number } of rows()) expect(line.right).toBeLessThan(leftEdge(number) + width + 0.2)
  })
})

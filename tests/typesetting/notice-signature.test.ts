import { beforeAll, describe, expect, test } from 'vitest'
import type { MeasuredPage, TextLine } from '../helpers/measure-pdf.ts'
import {
  type BuiltNotices,
  buildNotices,
  linesInArea,
  pitch,
  rowOf,
  rowsBetween,
} from '../helpers/notice-measures.ts'
import type { NoticeText } from '../helpers/notice-workspace.ts'

/** On the first page and over its end; and over the end of the second, where the text comes from the page before. */
const lengths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 27, 28, 29, 30, 31]
/** Where the other texts are near the end of a page. */
const criticalLengths = [3, 4, 5, 6, 7, 8, 9, 27, 28, 29, 30]
/** What is attached takes three rows, and stands below a row of the text at least. */
const lengthsOf = (name: string) =>
  name === 'paragraph' ? lengths : criticalLengths.filter((rows) => name !== 'attaching' || rows > 3)
const seals = [true, false]

/** A text of so many full rows: the first has 26 characters, the others 28. */
const rowsOfText = (rows: number) => `${'字'.repeat(26 + 28 * (rows - 1) - 1)}。`

const rowOfText = '  各部门抓好落实。\n\n'

/** Paragraphs of one row, and a last one of more. */
const paragraphs = (rows: number, last: number) =>
  `text: |\n${rowOfText.repeat(rows - last)}  ${rowsOfText(last)}\n`

/**
 * Texts of so many rows: pages break within one paragraph of many, between many of one row; of the last paragraph there
 * is then more to carry over or less. The rows of 附件说明 and the one above them are counted too.
 */
const texts = {
  paragraph: (rows: number) => `text: ${rowsOfText(rows)}\n`,
  paragraphs: (rows: number) => paragraphs(rows, 1),
  'last of two': (rows: number) => paragraphs(rows, 2),
  'last of three': (rows: number) => paragraphs(rows, 3),
  annotated: (rows: number) => `text: ${rowsOfText(rows)}\nnote: 此件公开发布\n`,
  attaching: (rows: number) => `${paragraphs(rows - 3, 1)}attachments:\n  - title: ${'字'.repeat(30)}\n`,
} as const

const idOf = (name: string, seal: string, rows: number) => `${name.replaceAll(' ', '-')}-${seal}-${rows}`

const notices: readonly NoticeText[] = Object.entries(texts).flatMap(([name, text]) =>
  seals.flatMap((sealed) =>
    lengthsOf(name).map((rows) => ({
      id: idOf(name, sealed ? 'sealed' : 'bare', rows),
      lines: `sealed: ${sealed}\n${text(rows)}`,
    })),
  ),
)

let built: BuiltNotices

// So many documents take a while where the machine does other work too.
beforeAll(async () => {
  built = await buildNotices(notices)
}, 300_000)

interface Signature {
  readonly page: MeasuredPage
  readonly number: number
  readonly organ: TextLine
  readonly date: TextLine
  /** The lines of the text on its page, from top to bottom. */
  readonly text: readonly TextLine[]
}

/** Of the text or of 附件说明. */
const isText = ({ text }: TextLine) => /字|落实/.test(text)

function signatureOf(id: string): Signature {
  const found = built.pdf(id).pages.flatMap((page, index) => {
    const lines = linesInArea(page)
    const place = lines.findIndex(({ text }) => /^2025年2月21日$/.test(text)) - 1
    const [organ, date] = place < 0 ? [] : [lines[place], lines[place + 1]]
    if (!organ || !date) return []
    const text = lines.slice(0, place).filter(isText)
    return [{ page, number: index + 1, organ, date, text }]
  })
  const [signature] = found
  if (!signature || found.length > 1) throw new Error(`${id}: ${found.length} signatures`)
  return signature
}

describe.each(Object.keys(texts))('%s: 7.3.5.5', (name) => {
  test.each(lengthsOf(name))(
    '%d rows: the signature never stands on a page without a line of the text',
    (rows) => {
      for (const seal of ['sealed', 'bare']) {
        const { text, date } = signatureOf(idOf(name, seal, rows))
        expect(text.length).toBeGreaterThan(0)
        expect(built.page(idOf(name, seal, rows)).lines.some(isText)).toBe(true)
        expect(rowOf(date)).toBeLessThan(22.1)
      }
    },
  )

  test('no row is lost, and none lies on another', () => {
    for (const rows of lengthsOf(name)) {
      for (const seal of ['sealed', 'bare']) {
        const id = idOf(name, seal, rows)
        const pages = built.pdf(id).pages.map(linesInArea)
        expect(pages.flat().filter(isText), id).toHaveLength(name === 'attaching' ? rows - 1 : rows)
        const carrier = pages.slice(0, signatureOf(id).number)
        const steps = carrier.flatMap((lines) =>
          lines.slice(1).flatMap((line, index) => rowsBetween(lines[index] ?? line, line)),
        )
        expect(Math.min(...steps), id).toBeGreaterThan(0.98)
      }
    }
  })

  test('the room for the seal is two rows, and less where only that keeps the signature on its page', () => {
    const rooms = lengthsOf(name).map((rows) => {
      const { number, text, organ, date } = signatureOf(idOf(name, 'sealed', rows))
      const last = text.at(-1)
      return { number, room: last ? rowsBetween(last, organ) - 1 : 0, end: rowOf(date) }
    })
    // A seal of 42 mm whose top touches the text.
    for (const { room } of rooms) expect(room).toBeGreaterThan(1.25)
    const shrunk = rooms.filter(({ room }) => room < 1.95)
    // 附注 takes a row below the date: then the seal wants no more than that, and whole rows are left or none.
    expect(shrunk.length > 0).toBe(name !== 'annotated')
    expect(shrunk.length).toBeLessThan(4)
    // The foot of the seal, 21 mm below the middle of the name, is then half a leading below the 版心.
    for (const { end } of shrunk) expect((end - 2) * pitch + 5.56 / 2 + 21).toBeCloseTo(225 + 2.45, 0)
    for (const { room } of rooms) expect(room).toBeLessThan(2.05)
    expect(new Set(rooms.map(({ number }) => number))).toEqual(new Set([1, 2, 3]))
  })

  test('without a seal one row is empty above it, always', () => {
    for (const rows of lengthsOf(name)) {
      const { text, organ } = signatureOf(idOf(name, 'bare', rows))
      const last = text.at(-1)
      expect(last ? rowsBetween(last, organ) : 0).toBeCloseTo(2, 1)
    }
  })
})

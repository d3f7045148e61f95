import { beforeAll, describe, expect, test } from 'vitest'
import type { TextLine } from '../helpers/measure-pdf.ts'
import { baseFiles, replaced } from '../helpers/memory-workspace.ts'
import {
  area,
  type BuiltNotices,
  buildNotices,
  character,
  leftEdge,
  linesInArea,
  lineThat,
  pitch,
  rowsBetween,
} from '../helpers/notice-measures.ts'

const organization = replaced(
  baseFiles['organization.yaml'],
  'issuers:\n',
  'issuers:\n  - { id: short, name: 示例医院, prefix: 示医 }\n  - { id: long, name: 示例市人民医院医疗质量与患者安全管理委员会暨护理质量管理委员会, prefix: 示质 }\n',
)

const longOrgan = '示例市人民医院医疗质量与患者安全管理委员会暨护理质量管理委员会'

const longText = Array.from(
  { length: 60 },
  (_, index) => `  第${index + 1}条：${'各部门抓好落实'.repeat(1 + (index % 5))}。\n`,
)

let built: BuiltNotices

beforeAll(async () => {
  built = await buildNotices(
    [
      { id: 'long-name', lines: 'sealed: false\n' },
      { id: 'long-date', lines: 'sealed: false\n', issuer: 'short', prefix: '示医' },
      { id: 'sealed', issuer: 'short', prefix: '示医' },
      { id: 'long-word', lines: `text: 详见${'https://www.example.org/'.repeat(5)}，请照办。\n` },
      {
        id: 'long-number',
        lines: `text: 账号${'1234567890'.repeat(30)}，计${'9'.repeat(80)}万元，请照办。\n`,
      },
      { id: 'long-organ', issuer: 'long', prefix: '示质', lines: 'sealed: false\n' },
      { id: 'long-organ-sealed', issuer: 'long', prefix: '示质' },
      { id: 'two-hundred', points: 200, lines: 'cc: [医务部]\n' },
      { id: 'one-line', lines: 'text: 现予印发。\ncc: [医务部]\n' },
      { id: 'long-text', lines: `sealed: false\ntext: |\n${longText.join('\n')}\n` },
    ],
    organization,
  )
})

const date = /^2025年2月21日$/

describe('署名 and 成文日期 (7.3.5)', () => {
  /** The two lines, and how many 字 each leaves on the right. */
  function signature(id: string, name: RegExp) {
    const page = built.page(id)
    const second = lineThat(page, date)
    const first = page.lines.findLast((line) => name.test(line.text) && line.baseline < second.baseline)
    if (!first) throw new Error(`${id} is not signed`)
    const right = (line: TextLine) => (area.right - line.right) / character
    return { first, second, firstRight: right(first), secondRight: right(second) }
  }

  test('without a seal: the name leaves two 字, the date begins two 字 right of it', () => {
    const { first, second, firstRight } = signature('long-name', /^中共示例市人民医院委员会$/)
    expect(firstRight).toBeCloseTo(2, 1)
    expect((second.left - first.left) / character).toBeCloseTo(2, 1)
    expect(rowsBetween(first, second)).toBeCloseTo(1, 1)
  })

  test('without a seal, the date the longer: it leaves two 字, the name begins two 字 left of it', () => {
    const { first, second, secondRight } = signature('long-date', /^示例医院$/)
    expect(secondRight).toBeCloseTo(2, 1)
    expect((second.left - first.left) / character).toBeCloseTo(2, 1)
  })

  test('with a seal: the date leaves four 字, the name is centred on it', () => {
    const { first, second, secondRight } = signature('sealed', /^示例医院$/)
    expect(secondRight).toBeCloseTo(4, 1)
    expect((first.left + first.right) / 2).toBeCloseTo((second.left + second.right) / 2, 1)
  })
})

describe('署名 longer than a row', () => {
  /** The last row of the text, the two of the name, the date; and the right edge of the 版心 of their page, in mm. */
  function signature(id: string) {
    const pages = built.pdf(id).pages.map(linesInArea)
    const number = pages.findIndex((lines) => lines.some((line) => date.test(line.text))) + 1
    const lines = pages[number - 1] ?? []
    const place = lines.findIndex((line) => date.test(line.text))
    const [text, first, second, day] = lines.slice(place - 3, place + 1)
    if (!text || !first || !second || !day) throw new Error(`${id} is not signed`)
    return { text, first, second, day, rightEdge: leftEdge(number) + 156 }
  }

  test.each(['long-organ', 'long-organ-sealed'])(
    '%s: two rows and the date, one row below the text',
    (id) => {
      const { text, first, second, day } = signature(id)
      expect(`${first.text}${second.text}`).toBe(longOrgan)
      expect(rowsBetween(text, first)).toBeCloseTo(2, 1)
      expect(rowsBetween(first, second)).toBeCloseTo(1, 1)
      expect(rowsBetween(second, day)).toBeCloseTo(1, 1)
    },
  )

  test('without a seal its rows begin on one vertical, the wider leaves two 字', () => {
    const { first, second, day, rightEdge } = signature('long-organ')
    expect(first.left).toBeCloseTo(second.left, 1)
    expect((rightEdge - Math.max(first.right, second.right)) / character).toBeCloseTo(2, 1)
    expect((day.left - first.left) / character).toBeCloseTo(2, 1)
  })

  test('with a seal its rows are centred on the date', () => {
    const { first, second, day } = signature('long-organ-sealed')
    const [middle, ...others] = [day, first, second].map(({ left, right }) => (left + right) / 2)
    for (const other of others) expect(other).toBeCloseTo(middle ?? 0, 1)
  })
})

describe('what is wider than a row (5.2.1)', () => {
  test.each(['long-word', 'long-number', 'long-organ', 'long-organ-sealed'])(
    '%s runs on: the page is not made smaller for it',
    (id) => {
      for (const [index, page] of built.pdf(id).pages.entries()) {
        for (const { left, right } of linesInArea(page)) {
          expect(left).toBeGreaterThan(leftEdge(index + 1) - 0.2)
          expect(right).toBeLessThan(leftEdge(index + 1) + 156.2)
        }
      }
      const sizes = built.page(id).lines.flatMap(({ runs }) => runs.map(({ size }) => size))
      expect(Math.min(...sizes)).toBeCloseTo(14, 1)
    },
  )
})

describe('long and short documents (5.2.3, 7.4)', () => {
  test('200 points: every full page has 22 rows, one pitch apart, between 37 and 262 mm', () => {
    const { pages } = built.pdf('two-hundred')
    expect(pages.length).toBeGreaterThan(20)
    for (const [index, page] of pages.slice(2, -2).entries()) {
      const lines = linesInArea(page)
      expect(lines, `page ${index + 3}`).toHaveLength(22)
      const [first, last] = [lines[0], lines.at(-1)]
      expect(first && last ? rowsBetween(first, last) : 0).toBeCloseTo(21, 1)
      expect(Math.min(...lines.map(({ left }) => left))).toBeCloseTo(leftEdge(index + 3), 0)
    }
  })

  test('a text of the notice itself that runs over pages fills them too', () => {
    const { pages } = built.pdf('long-text')
    const end = pages.findIndex(({ lines }) => lines.some(({ text }) => date.test(text)))
    expect(end).toBeGreaterThan(3)
    for (const page of pages.slice(1, end - 1)) expect(linesInArea(page)).toHaveLength(22)
  })

  test.each(['two-hundred', 'one-line', 'long-text'])(
    '%s: the last rule of 版记 is the foot of the 版心',
    (id) => {
      const rules = built.page(id, -1).rules.toSorted((a, b) => a.y0 - b.y0)
      expect(rules.at(-1)?.y1).toBeCloseTo(area.bottom, 1)
      const last = linesInArea(built.page(id, -1)).findLast(({ baseline }) => baseline < (rules[0]?.y0 ?? 0))
      expect((rules[0]?.y0 ?? 0) - (last?.baseline ?? 0)).toBeGreaterThan(pitch / 2)
      for (const page of built.pdf(id).pages.slice(0, -1)) {
        expect(page.rules.filter(({ colour }) => colour === '#000000')).toEqual([])
      }
    },
  )

  test('one line of text: all of the notice on its first page', () => {
    expect(built.pdf('one-line').pages).toHaveLength(2)
    const page = built.page('one-line')
    expect(rowsBetween(lineThat(page, /^现予印发。$/), lineThat(page, date))).toBeCloseTo(4, 1)
  })
})

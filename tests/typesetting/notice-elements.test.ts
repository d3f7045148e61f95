import { beforeAll, describe, expect, test } from 'vitest'
import { widthInCharacters } from '../../src/documents/character-width.ts'
import { isRed } from '../helpers/measure-pdf.ts'
import {
  area,
  type BuiltNotices,
  buildNotices,
  character,
  facesOf,
  leftEdge,
  linesInArea,
  lineThat,
  rowOf,
  rowsBetween,
} from '../helpers/notice-measures.ts'

const longName = '示例市人民医院各临床科室日间手术病种目录及分级管理办法（二〇二五年修订版）'

let built: BuiltNotices

beforeAll(async () => {
  built = await buildNotices([
    { id: 'marked', lines: 'serialNumber: 12\n密级: 秘密★1年\n紧急程度: 特急\n' },
    { id: 'urgent', lines: 'urgency: 加急\n' },
    { id: 'noted', lines: 'sealed: false\nnote: 此件公开发布\n' },
    {
      id: 'noted-long',
      lines:
        'sealed: false\nnote: 此件发至各科室，联系人：张示例，联系电话：010-12345678，传真：010-12345679，电子邮箱：sample@example.org\n',
    },
    {
      id: 'attaching',
      lines: `附注: （联系人：王某，电话：010-12345678）
attachments:
  - { title: 任务分解表 }
  - { title: ${longName}, text: 为规范管理，制定本办法。 }
  - 标题: 联系人名单
    正文: |
${Array.from({ length: 40 }, (_, index) => `      第${index + 1}组的名单${'另行公布，请予配合'.repeat(1 + (index % 3))}。\n`).join('\n')}
`,
    },
    { id: 'eleven', lines: attachments(11) },
    { id: 'single', lines: `attachments: [{ title: ${longName}, text: 为规范管理，制定本办法。 }]\n` },
  ])
})

function attachments(count: number): string {
  const names = Array.from({ length: count }, (_, index) => `  - { title: 第${index + 1}类目录 }\n`)
  return `attachments:\n${names.join('')}`
}

describe('份号, 密级和保密期限, 紧急程度 (7.2.1–7.2.3)', () => {
  test('stand in this order from the first row on, flush left, 3号', () => {
    const page = built.page('marked')
    const marks = [/^000012$/, /^秘密★1年$/, /^特急$/].map((pattern) => lineThat(page, pattern))
    for (const [index, mark] of marks.entries()) {
      expect(rowOf(mark)).toBeCloseTo(index + 1, 1)
      expect(mark.left - area.left).toBeCloseTo(0, 0)
      expect(mark.runs[0]?.size).toBeCloseTo(15.75, 2)
    }
    expect(marks.map(facesOf)).toEqual([['PlanFangLatin'], ['PlanHei'], ['PlanHei']])
  })

  test('one alone stands on the first row', () => {
    const mark = lineThat(built.page('urgent'), /^加急$/)
    expect(rowOf(mark)).toBeCloseTo(1, 1)
    expect(facesOf(mark)).toEqual(['PlanHei'])
  })

  test('do not move 发文机关标志: its top stays at 72 mm', async () => {
    for (const id of ['marked', 'urgent']) {
      const ink = (await built.pdf(id).ink(1)).bounds({ isInk: isRed, region: { bottom: 110 } })
      expect(ink?.top).toBeGreaterThan(71.5)
      expect(ink?.top).toBeLessThan(72.5)
    }
  })
})

describe('附件说明 (7.3.4)', () => {
  test('stands one row below the text, two 字 in; several are numbered, their names on one vertical', () => {
    const page = built.page('attaching')
    const first = lineThat(page, /^附件：1\.\s?任务分解表$/)
    const second = lineThat(page, /^2\.\s?示例市人民医院/)
    const text = lineThat(page, /请认真遵照执行。$/)
    expect(rowsBetween(text, first)).toBeCloseTo(2, 1)
    expect(rowsBetween(first, second)).toBeCloseTo(1, 1)
    expect(first.left - area.left).toBeCloseTo(2 * character, 1)
    // 附件： is three 字 wide, the number one.
    expect(second.left - first.left).toBeCloseTo(3 * character, 1)
  })

  test('a row that runs on begins under the first character of the name', () => {
    const several = lineThat(built.page('attaching'), /^.*二〇二五年修订版）$/)
    expect(several.left - area.left).toBeCloseTo(6 * character, 1)
    const lines = built.pdf('single').pages.flatMap((page, index) => {
      return linesInArea(page).map((line) => ({ ...line, indent: line.left - leftEdge(index + 1) }))
    })
    const start = lines.findIndex(({ text }) => /^附件：示例市/.test(text))
    expect(lines[start]?.indent).toBeCloseTo(2 * character, 0)
    expect(lines[start + 1]?.indent).toBeCloseTo(5 * character, 0)
  })

  test('eleven names begin on one vertical, whatever the width of their numbers', () => {
    const starts = built.pdf('eleven').pages.flatMap((page, index) => {
      const names = page.lines.filter(({ text }) => /第\d+类目录$/.test(text))
      const runs = names.flatMap(({ runs }) => runs.find(({ text }) => text.startsWith('第')) ?? [])
      return runs.map(({ left }) => left - leftEdge(index + 1))
    })
    expect(starts).toHaveLength(11)
    for (const start of starts) expect(start).toBeCloseTo((2 + 3 + 1.5) * character, 0)
  })

  test('a name is not divided between pages', () => {
    const rows = built
      .pdf('single')
      .pages.map((page) => linesInArea(page).filter(({ text }) => /附件：|二五年修订版）$/.test(text)))
    expect(rows.map((lines) => lines.length).filter((count) => count > 0)).toContain(2)
  })
})

describe('附注 (7.3.6)', () => {
  test.each([
    ['noted', /^（此件公开发布）$/],
    ['attaching', /^（联系人：王某，电话：010-12345678）$/],
  ])('%s: on the row below 成文日期, two 字 in, in brackets', (id, pattern) => {
    const [found, ...others] = built.pdf(id).pages.flatMap((page, index) => {
      const note = page.lines.find(({ text }) => pattern.test(text))
      return note ? [{ page, note, number: index + 1 }] : []
    })
    expect(others).toEqual([])
    if (!found) throw new Error('no note')
    const date = lineThat(found.page, /^2025年2月21日$/)
    expect(rowsBetween(date, found.note)).toBeCloseTo(1, 1)
    expect(found.note.left - leftEdge(found.number)).toBeCloseTo(2 * character, 0)
  })
})

test('附注 of several rows: not spread before a number that is not parted', () => {
  const rows = built.pdf('noted-long').pages.flatMap((page) => {
    const lines = linesInArea(page)
    const first = lines.findIndex(({ text }) => text.startsWith('（此件'))
    return first < 0 ? [] : lines.slice(first, lines.findIndex(({ text }) => text.endsWith('org）')) + 1)
  })
  expect(rows).toHaveLength(3)
  for (const { text, left, right } of rows) {
    const width = (right - left) / character
    expect(width, text).toBeLessThan(widthInCharacters(text) + 1)
  }
})

describe('附件 (7.3.7)', () => {
  /** The page of a document whose first line is this. */
  const opening = (id: string, mark: string) =>
    built.pdf(id).pages.findIndex((page) => page.lines[0]?.text === mark) + 1

  test.each([
    ['attaching', '附件2'],
    ['attaching', '附件3'],
    ['single', '附件'],
  ])('%s: %s on the first row of its page, flush left, 黑体; the title on the third', (id, mark) => {
    const number = opening(id, mark)
    const [first, title] = built.page(id, number).lines
    if (!first || !title) throw new Error('no lines')
    expect(rowOf(first)).toBeCloseTo(1, 1)
    expect(first.left - leftEdge(number)).toBeCloseTo(0, 0)
    expect(facesOf(first)[0]).toBe('PlanHei')
    expect(facesOf(title)).toEqual(['PlanTitle'])
    // The middles of a row of 2号 and of one of 3号 lie on the same grid.
    expect(rowsBetween(first, title) - (0.38 * (22 - 15.75) * (25.4 / 72)) / 10.45).toBeCloseTo(2, 1)
    expect((title.left + title.right) / 2 - leftEdge(number)).toBeCloseTo(78, 0)
  })

  test('what has no text has no page; the others follow what is issued, before 版记', () => {
    const { pages } = built.pdf('attaching')
    expect(opening('attaching', '附件1')).toBe(0)
    const [second, third] = [opening('attaching', '附件2'), opening('attaching', '附件3')]
    expect(second).toBeGreaterThan(2)
    expect(third).toBe(second + 1)
    expect(pages.length).toBeGreaterThan(third)
    const rules = (pages.at(-1)?.rules ?? []).toSorted((a, b) => a.y0 - b.y0)
    expect(rules.at(-1)?.y1).toBeCloseTo(area.bottom, 1)
    for (const page of pages.slice(0, -1))
      expect(page.rules.filter(({ colour }) => colour === '#000000')).toEqual([])
  })

  test('pages are numbered on, and filled with 22 rows', () => {
    const { pages } = built.pdf('attaching')
    const numbers = pages.flatMap(({ lines }) =>
      lines.flatMap(({ text }) => /^— (\d+) —$/.exec(text)?.[1] ?? []),
    )
    expect(numbers).toEqual(pages.map((_, index) => `${index + 1}`))
    const full = pages.slice(opening('attaching', '附件3'), -1)
    expect(full.length).toBeGreaterThan(0)
    for (const page of full) expect(linesInArea(page)).toHaveLength(22)
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import { attachedLevels, levels } from '../helpers/level-text.ts'
import type { TextLine } from '../helpers/measure-pdf.ts'
import {
  type BuiltNotices,
  buildNotices,
  character,
  leftEdge,
  linesInArea,
} from '../helpers/notice-measures.ts'

const workSections = `  - id: leadership
    title: 强化党的领导
    text: 压实各级责任。
    sections:
      - id: branches
        title: 建强支部
        points:
          - { id: pairing, text: 推进结对共建。, lead: 医务部 }
          - { id: visits, text: 开展走访。, lead: 医务部 }
      - title: 严明纪律。
        points: [{ id: discipline, text: 逐级签订责任书。, lead: 医务部 }]
  - title: 提升能力
    points: [{ id: ability, text: 补齐短板。, lead: 医务部 }]
`
/** A chain of headings that is moved row by row over the foot of a page. */
const rowsBefore = Array.from({ length: 16 }, (_, index) => index + 1)
const sweep = rowsBefore.map((rows) => ({
  id: `foot-${rows}`,
  lines: `text: |
${'  各部门抓好落实。\n\n'.repeat(rows)}
sections:
  - title: 标题一
    sections:
      - title: 标题二
        sections:
          - { title: 标题三, text: 正文。 }
          - { title: ${'很长的接排标题'.repeat(4)}。, text: ${'接排的正文，'.repeat(8)}完毕。 }
  - { title: 标题四, text: 正文。 }
closing: 特此通知。
`,
}))

let built: BuiltNotices

beforeAll(async () => {
  built = await buildNotices([
    { id: 'levels', lines: `text: 现将有关事项通知如下。\n${levels}closing: 特此通知。\n${attachedLevels}` },
    { id: 'points', lines: '', sections: workSections },
    ...sweep,
  ])
})

/** The lines of a document with how many 字 each is indented. */
function indented(id: string): { line: TextLine; indent: number; page: number }[] {
  return built.pdf(id).pages.flatMap((page, index) =>
    linesInArea(page).map((line) => ({
      line,
      indent: (line.left - leftEdge(index + 1)) / character,
      page: index + 1,
    })),
  )
}

function found(id: string, pattern: RegExp, last = false) {
  const all = indented(id).filter(({ line }) => pattern.test(line.text))
  const one = last ? all.at(-1) : all[0]
  if (!one) throw new Error(`no line like ${pattern}`)
  return one
}

/** The face of each stretch of a line, neighbours of one face joined; digits and marks of 仿宋 are its own. */
function stretches({ runs }: TextLine): [face: string, text: string][] {
  const joined: [string, string][] = []
  for (const { text, font } of runs) {
    const face = font.replace(/^Plan/, '').replace(/ ?Latin|-.*/g, '')
    const before = joined.at(-1)
    if (before?.[0] === face) before[1] += text
    else if (text.trim() !== '') joined.push([face, text])
  }
  return joined
}

describe.each([
  ['the text of a notice', false],
  ['the text of an attachment', true],
])('%s: four levels (7.3.3)', (_where, isAttached) => {
  test.each([
    ['一、总体要求', 'Hei'],
    ['（一）指导思想', 'Kai'],
    ['（2）定期会商', 'Fang'],
    ['（3）没有标题的一段。', 'Fang'],
    ['二、工作措施', 'Hei'],
    ['（一）第一项措施', 'Kai'],
    ['（二）第二项措施', 'Kai'],
  ])('%s stands on a row of its own, in its face, two 字 in', (text, face) => {
    const { line, indent } = found('levels', new RegExp(`^${text}$`), isAttached)
    expect(stretches(line)).toEqual([[face, text]])
    expect(indent).toBeCloseTo(2, 1)
    expect(line.runs[0]?.size).toBeCloseTo(15.75, 2)
  })

  test.each([
    [
      '（二）接排的第二层。正文接在标题之后。',
      [
        ['Kai', '（二）接排的第二层。'],
        ['Fang', '正文接在标题之后。'],
      ],
    ],
    ['1.健全机制。定期会商', undefined],
    ['（1）明确责任。一事一主体。', [['Fang', '（1）明确责任。一事一主体。']]],
  ])('%s is run in', (start, faces) => {
    const { line, indent } = found('levels', new RegExp(`^${start}`), isAttached)
    if (faces) expect(stretches(line)).toEqual(faces)
    else expect(stretches(line).map(([face]) => face)).toEqual(['Fang'])
    expect(indent).toBeCloseTo(2, 1)
  })

  test('the text of every level is 仿宋, two 字 in, and runs on flush left', () => {
    for (const start of [/^坚持公益性导向/, /^坚持患者至上。$/]) {
      const { line, indent } = found('levels', start, isAttached)
      expect(stretches(line).map(([face]) => face)).toEqual(['Fang'])
      expect(indent).toBeCloseTo(2, 1)
    }
    expect(found('levels', /任务。$/, isAttached).indent).toBeCloseTo(0, 0)
  })
})

test('the closing stands below the last part of the notice, above the list of attachments and the signature', () => {
  const [part, closing, date] = [/^（二）第二项措施$/, /^特此通知。$/, /^2025年2月21日$/].map((pattern) =>
    indented('levels').findIndex(({ line }) => pattern.test(line.text)),
  )
  expect(closing).toBe((part ?? 0) + 1)
  expect(date).toBe((closing ?? 0) + 3)
  expect(found('levels', /^特此通知。$/).indent).toBeCloseTo(2, 1)
})

describe('work points in parts and parts of parts', () => {
  test.each([
    ['一、强化党的领导', [['Hei', '一、强化党的领导']]],
    ['压实各级责任。', [['Fang', '压实各级责任。']]],
    ['（一）建强支部', [['Kai', '（一）建强支部']]],
    ['推进结对共建。（牵头部门：医务部）', [['Fang', '推进结对共建。（牵头部门：医务部）']]],
    [
      '（二）严明纪律。逐级签订责任书。（牵头部门：医务部）',
      [
        ['Kai', '（二）严明纪律。'],
        ['Fang', '逐级签订责任书。（牵头部门：医务部）'],
      ],
    ],
    ['二、提升能力', [['Hei', '二、提升能力']]],
  ])('%s', (text, faces) => {
    const { line, indent } = found('points', new RegExp(`^${text}$`))
    expect(stretches(line)).toEqual(faces)
    expect(indent).toBeCloseTo(2, 1)
  })

  test('bookmarks show the parts, those that run in too', () => {
    const titles = built.pdf('points').outline.map(({ title, level }) => `${level} ${title}`)
    expect(titles.slice(1)).toEqual([
      '1 以实干开新局',
      '2 一、强化党的领导',
      '3 （一）建强支部',
      '3 （二）严明纪律。',
      '2 二、提升能力',
    ])
  })
})

describe('a heading never ends a page (7.3.3)', () => {
  test.each(rowsBefore)('%d rows before it', (rows) => {
    for (const page of built.pdf(`foot-${rows}`).pages) {
      const last = linesInArea(page).at(-1)
      expect(last?.text).not.toMatch(/标题[一二三四]$|^很长|^1\.很长/)
    }
  })

  test('the sweep reaches the foot: some pages are left short for it', () => {
    const counts = rowsBefore.map((rows) => built.page(`foot-${rows}`).lines.length)
    const first = rowsBefore.map((rows) =>
      built.page(`foot-${rows}`).lines.some(({ text }) => /标题一$/.test(text)),
    )
    expect(new Set(first)).toEqual(new Set([true, false]))
    expect(counts.filter((count, index) => count < (counts[index - 1] ?? 0)).length).toBeGreaterThan(0)
  })
})

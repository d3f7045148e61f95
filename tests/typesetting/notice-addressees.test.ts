import { beforeAll, describe, expect, test } from 'vitest'
import { baseFiles, replaced } from '../helpers/memory-workspace.ts'
import {
  type BuiltNotices,
  buildNotices,
  leftEdge,
  linesInArea,
  lineThat,
} from '../helpers/notice-measures.ts'

/** Units whose names, with the mark behind each, are 11 字 wide. */
const names = Array.from(
  '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄',
  (character) => `示例市${character}社区卫生院`,
)
const organization = replaced(
  baseFiles['organization.yaml'],
  'units:\n',
  `units:\n${names.map((name, index) => `  - { id: unit-${index + 1}, name: ${name} }\n`).join('')}`,
)

const texts: Readonly<Record<string, string>> = {
  formula: '',
  line: 'text: 现予印发。\n',
  paragraphs: 'text: |\n  现予印发。\n\n  请认真执行。\n',
  long: `text: ${'请认真抓好落实，'.repeat(40)}特此通知。\n`,
  noted: 'text: 现予印发。\nnote: 此件公开发布\n',
}
const counts = [8, 12, 14, 16, 18, 20, 21, 22, 24, 26]
const notices = Object.entries(texts).flatMap(([name, text]) =>
  counts.map((count) => ({
    id: `${name}-${count}`,
    to: `[${names.slice(0, count).join(', ')}]`,
    lines: `${text}cc: [医务部]\n`,
  })),
)

let built: BuiltNotices

beforeAll(async () => {
  built = await buildNotices(notices, organization)
})

const isText = (text: string) => /现予?印发|请认真|抓好落实/.test(text) && !/关于印发/.test(text)

describe.each(Object.keys(texts))('%s: 首页必须显示正文 (7.3.2, 7.3.3)', (name) => {
  test.each(counts)(
    '%d addressees: the first page shows text, and has them above it or leaves them to 版记',
    (count) => {
      const id = `${name}-${count}`
      const lines = linesInArea(built.page(id))
      expect(lines.some(({ text }) => isText(text))).toBe(true)
      const heading = lines.some(({ text }) => text.includes('社区卫生院'))
      const imprint = linesInArea(built.page(id, -1)).some(({ text }) => text.includes('社区卫生院'))
      expect(heading).toBe(!imprint)
    },
  )

  test('the shortest list stands at the head, the longest in 版记', () => {
    expect(built.page(`${name}-8`).lines.some(({ text }) => text.startsWith('示例市甲'))).toBe(true)
    expect(built.page(`${name}-26`, -1).lines.some(({ text }) => text.startsWith('主送：'))).toBe(true)
  })
})

describe('主送 in 版记 (7.4.2)', () => {
  test('above 抄送, in 4号, run on under its first name, without a rule between', () => {
    const page = built.page('formula-26', -1)
    const left = leftEdge(built.pdf('formula-26').pages.length)
    const sent = lineThat(page, /^主送：/)
    const copied = lineThat(page, /^抄送：医务部。$/)
    const lines = page.lines.filter(
      ({ baseline }) => baseline > sent.baseline + 1 && baseline < copied.baseline - 1,
    )
    expect(lines.length).toBeGreaterThan(4)
    for (const line of lines) expect(line.left - left).toBeCloseTo(4 * 14 * (25.4 / 72), 0)
    expect(lines.at(-1)?.text).toMatch(/社区卫生院。$/)
    expect(sent.runs[0]?.size).toBeCloseTo(14, 1)
    const rules = page.rules.toSorted((a, b) => a.y0 - b.y0)
    expect(rules).toHaveLength(3)
    expect(rules[0]?.y0).toBeLessThan(sent.baseline)
    expect(rules[1]?.y0).toBeGreaterThan(copied.baseline)
    expect(rules[2]?.y1).toBeCloseTo(262, 1)
  })
})

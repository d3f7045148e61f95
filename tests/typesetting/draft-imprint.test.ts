import { beforeAll, describe, expect, test } from 'vitest'
import { buildWorkspace } from '../helpers/built-example.ts'
import type { MeasuredPdf } from '../helpers/measure-pdf.ts'
import { baseFiles, replaced } from '../helpers/memory-workspace.ts'
import { area, emBottom, emTop, linesInArea } from '../helpers/notice-measures.ts'
import { noticeWorkspace } from '../helpers/notice-workspace.ts'
import { attachedTable } from '../helpers/table-measures.ts'

/** So many that 版记 with them is three pages high and more; each is named by its own number. */
const names = Array.from({ length: 240 }, (_, index) => `示例第${index + 101}社区卫生院`)
const list = `[${names.join(', ')}]`
const notices = [
  { id: 'issuing', lines: `cc: ${list}\n` },
  { id: 'signed', lines: 'text: 请认真抓好落实。\n', to: list },
  { id: 'letter', lines: `layout: letter\ncc: ${list}\n` },
  { id: 'lying', lines: `cc: ${list}\nattachments:\n${attachedTable('甲表', 'landscape')}` },
]
const ids = notices.map(({ id }) => id)

let drafts: ReadonlyMap<string, MeasuredPdf>

beforeAll(async () => {
  const units = names.map((name, index) => `  - { id: unit-${index + 1}, name: ${name} }\n`).join('')
  const organization = replaced(baseFiles['organization.yaml'], 'units:\n', `units:\n${units}`)
  // A notice that issues nothing is signed on its last page.
  const { '2025/signed.yaml': signed = '', ...files } = noticeWorkspace(notices, organization)
  const alone = replaced(signed, 'issues: work-of-signed\n', 'subject: 开展病历质量自查\n')
  drafts = await buildWorkspace({ ...files, '2025/signed.yaml': alone }, ids, [...ids, '--draft'])
}, 120_000)

/** What is printed of 版记 on each page, from the one on that it begins. */
function imprintPages(id: string) {
  const pages = drafts.get(id)?.pages ?? []
  const first = pages.findIndex(({ lines }) => lines.some(({ text }) => /^(?:主送|抄送)：/.test(text)))
  const before = pages.slice(0, first).flatMap(({ lines }) => lines.map(({ text }) => text))
  return {
    before,
    pages: pages.slice(first).map((page) => ({
      rules: page.rules.toSorted((a, b) => a.y0 - b.y0),
      lines: linesInArea(page).filter(({ runs }) => runs.every(({ size }) => size < 100)),
    })),
  }
}

describe.each(ids)('版记 of a draft that is higher than a page: %s', (id) => {
  test('names everybody once, on pages of its own at the end', () => {
    const { before, pages } = imprintPages(id)
    expect(pages.length).toBeGreaterThan(2)
    const text = pages.flatMap(({ lines }) => lines.map((line) => line.text)).join('')
    expect(text.match(/第\d+社区卫生院/g)?.map((name) => `示例${name}`)).toEqual(names)
    expect(before.join('')).not.toMatch(/社区卫生院/)
    expect(text).toMatch(id === 'letter' ? /社区卫生院。$/ : /印发$/)
  })

  test('stays within the 版心, between a rule above and a rule below on every page', () => {
    for (const { lines, rules } of imprintPages(id).pages) {
      const [top, bottom] = [lines[0], lines.at(-1)]
      if (!top || !bottom) throw new Error('a page without rows')
      expect(emTop(top)).toBeGreaterThan(area.top)
      expect(emBottom(bottom)).toBeLessThan(area.bottom)
      if (id === 'letter') expect(rules).toEqual([])
      else {
        const [above, below] = [rules[0], rules.at(-1)]
        expect(above?.y0).toBeGreaterThan(area.top)
        expect(above?.y0).toBeLessThan(emTop(top))
        expect(below?.y0).toBeGreaterThan(emBottom(bottom))
        expect(below?.y1).toBeLessThan(area.bottom)
        expect(rules.length).toBeGreaterThan(1)
      }
    }
  })
})

test('what comes before it is whole, on the pages before it', () => {
  const { before } = imprintPages('signed')
  expect(before.join('')).toMatch(/请认真抓好落实。.*2025年2月21日/)
  expect(
    drafts.get('signed')?.pages.findIndex(({ lines }) => lines.some(({ text }) => /^主送/.test(text))),
  ).toBe(1)
})

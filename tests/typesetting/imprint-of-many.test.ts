import { beforeAll, describe, expect, test } from 'vitest'
import { buildWorkspace } from '../helpers/built-example.ts'
import type { MeasuredPdf } from '../helpers/measure-pdf.ts'
import { baseFiles, replaced } from '../helpers/memory-workspace.ts'
import { aboveImprint, area, emBottom, linesInArea, lineThat, pitch } from '../helpers/notice-measures.ts'
import { attachedTable, hasTable, itemCells } from '../helpers/table-measures.ts'

/** Units whose names, with the mark behind each, are 11 字 wide. */
const names = Array.from(
  '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒日月盈昃张寒来暑往秋收冬藏闰余成岁律吕',
  (character) => `示例市${character}社区卫生院`,
)

/** So many addressees that they stand in 版记, which is 13 to 20 rows high with them. */
const counts = [24, 28, 32, 36, 40, 44]
/** Rows of the text, and of the table, that ends the document. */
const lengths = [1, 2, 3, 6, 9, 12, 15, 18, 21]

const textOf = (rows: number) => `${'字'.repeat(26 + 28 * (rows - 1) - 1)}。`
const endings: Readonly<Record<string, (rows: number) => string>> = {
  signed: (rows) => `text: ${textOf(rows)}\n`,
  attached: (rows) => `text: 现予印发。\nattachments: [{ title: 细则, text: ${textOf(rows)} }]\n`,
  table: (rows) => `text: 现予印发。\nattachments:\n${attachedTable('细则', 'portrait', rows)}`,
}

const cases = counts.flatMap((count) =>
  Object.keys(endings).flatMap((ending) => lengths.map((rows) => ({ count, ending, rows }))),
)
type Case = (typeof cases)[number]
const idOf = ({ count, ending, rows }: Case) => `${ending}-${count}-${rows}`

function noticeOf(own: Case, index: number): string {
  return `kind: notice
id: ${idOf(own)}
subject: 开展病历质量自查
issuer: party-committee
number: 示医党发〔2025〕${index + 100}号
to: [${names.slice(0, own.count).join(', ')}]
signedOn: 2025-02-21
printedBy: 党委办公室
printedOn: 2025-02-21
cc: [医务部]
${endings[own.ending]?.(own.rows)}`
}

let built: ReadonlyMap<string, MeasuredPdf>

beforeAll(async () => {
  const units = names.map((name, index) => `  - { id: unit-${index + 1}, name: ${name} }\n`).join('')
  const files = {
    ...baseFiles,
    'organization.yaml': replaced(baseFiles['organization.yaml'], 'units:\n', `units:\n${units}`),
    ...Object.fromEntries(cases.map((own, index) => [`2025/${idOf(own)}.yaml`, noticeOf(own, index)])),
  }
  built = await buildWorkspace(files, cases.map(idOf))
}, 300_000)

function pdfOf(own: Case): MeasuredPdf {
  const pdf = built.get(idOf(own))
  if (!pdf) throw new Error(`${idOf(own)} is not built`)
  return pdf
}

describe.each(counts)('版记 with %d addressees (7.4)', (count) => {
  const documents = (ending: string) => cases.filter((own) => own.count === count && own.ending === ending)

  test.each(['signed', 'attached'])(
    '%s: an empty row at least above it, whatever is above that',
    (ending) => {
      for (const own of documents(ending)) {
        const { rows, rules } = aboveImprint(pdfOf(own))
        expect(rules.at(-1)?.y1, idOf(own)).toBeCloseTo(area.bottom, 1)
        // What has no room beside it is on the page before, and 版记 alone.
        const last = rows.at(-1)
        if (last) expect((rules[0]?.y0 ?? 0) - emBottom(last), idOf(own)).toBeGreaterThan(pitch)
      }
    },
  )

  test('an attached text of three rows and more, where there is room for two of them, does not leave it alone', () => {
    for (const own of documents('attached').filter(({ rows }) => rows > 2)) {
      expect(aboveImprint(pdfOf(own)).rows.length, idOf(own)).toBeGreaterThan(0)
    }
  })

  test('behind a table: every head of a table has rows of it below', () => {
    for (const own of documents('table')) {
      const { pages } = pdfOf(own)
      const withTable = pages.filter(hasTable)
      expect(withTable.length, idOf(own)).toBeGreaterThan(0)
      for (const page of withTable) expect(itemCells(page).length, idOf(own)).toBeGreaterThan(0)
      expect(pages.flatMap(itemCells), idOf(own)).toHaveLength(own.rows)
    }
  })

  test('behind a table: it is whole, on the last page, and covers nothing', () => {
    for (const own of documents('table')) {
      const page = pdfOf(own).pages.at(-1)
      if (!page) throw new Error('no page')
      const first = lineThat(page, /^主送：/)
      expect(lineThat(page, /印发$/).baseline).toBeGreaterThan(first.baseline)
      const above = linesInArea(page).filter(({ baseline }) => baseline < first.baseline)
      expect(
        above.every(({ text }) => !text.includes('社区卫生院')),
        idOf(own),
      ).toBe(true)
      for (const line of above) expect(first.baseline - line.baseline, idOf(own)).toBeGreaterThan(pitch)
    }
  })
})

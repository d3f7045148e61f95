import { beforeAll, describe, expect, test } from 'vitest'
import { aboveImprint, area, type BuiltNotices, buildNotices } from '../helpers/notice-measures.ts'
import { paragraphSections } from '../helpers/notice-workspace.ts'

/** How the last paragraph may be long: it goes over the foot of the page row by row. */
const endings = [1, 2, 3, 4, 5, 8]
/** Rows before it; the page of the work points holds eighteen below its title and heading. */
const lengths = [1, 4, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]

const notices = endings.flatMap((ending) =>
  lengths.map((length) => {
    const id = `ends-${ending}-after-${length}`
    return { id, lines: 'cc: [医务部]\n', sections: paragraphSections(id, length, ending) }
  }),
)

let built: BuiltNotices

beforeAll(async () => {
  built = await buildNotices(notices)
})

function company(id: string) {
  const pdf = built.pdf(id)
  return { pages: pdf.pages.length, ...aboveImprint(pdf) }
}

describe.each(endings)('a last paragraph of %d rows: 版记 never stands alone (7.4, 5.2.3)', (ending) => {
  test.each(lengths)('after %d rows: two rows of the text stand on its page, above it', (length) => {
    const { rows, rules } = company(`ends-${ending}-after-${length}`)
    expect(rows.length).toBeGreaterThanOrEqual(2)
    expect(rules.at(-1)?.y1).toBeCloseTo(area.bottom, 1)
    for (const { baseline } of rows) expect(baseline).toBeLessThan((rules[0]?.y0 ?? 0) - 3)
  })

  test('the lengths go over the foot of the page, and no more is carried over than must be', () => {
    const found = lengths.map((length) => ({
      total: length + ending,
      ...company(`ends-${ending}-after-${length}`),
    }))
    expect(new Set(found.map(({ pages }) => pages))).toEqual(new Set([2, 3]))
    // The page holds seventeen rows of the text; a short paragraph goes over whole, with one more.
    for (const { pages, total, rows } of found) {
      if (pages === 3) expect(rows.length).toBeLessThanOrEqual(Math.max(4, total - 17))
    }
  })
})

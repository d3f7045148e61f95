import { beforeAll, describe, expect, test } from 'vitest'
import { buildWorkspace } from '../helpers/built-example.ts'
import type { MeasuredPdf } from '../helpers/measure-pdf.ts'
import { area, emBottom, emTop, linesInArea } from '../helpers/notice-measures.ts'
import { officialTexts, withOfficial } from '../helpers/official-files.ts'

/** Rows of the text: the first page of each kind holds fewer, the first two hold more. */
const lengths = [1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]
const kinds = ['circular', 'letter', 'minutes'] as const

const idOf = (kind: string, rows: number) => `${kind}-${rows}`

function documents(): Readonly<Record<string, string>> {
  const all: Record<string, string> = {}
  for (const [path, text] of Object.entries(withOfficial('notice'))) all[path] = String(text)
  for (const [place, kind] of kinds.entries()) {
    for (const [index, rows] of lengths.entries()) {
      const text = `text: ${'字'.repeat(26 + 28 * (rows - 1) - 1)}。`
      const yaml = officialTexts[kind]
        .replace('id: official', `id: ${idOf(kind, rows)}`)
        .replace(/^text: .*$/mu, text)
        .replace('〕13号', `〕${100 * (place + 1) + index}号`)
      all[`2025/${idOf(kind, rows)}.yaml`] = `${yaml}cc: [示例市财政局]\n`
    }
  }
  return all
}

let built: ReadonlyMap<string, MeasuredPdf>

beforeAll(async () => {
  built = await buildWorkspace(
    documents(),
    kinds.flatMap((kind) => lengths.map((rows) => idOf(kind, rows))),
  )
}, 300_000)

/** The rows of the last page of a document, and the first of its 版记. */
function lastPage(kind: string, length: number) {
  const pages = built.get(idOf(kind, length))?.pages ?? []
  const rows = linesInArea(
    pages.at(-1) ?? { width: 0, height: 0, runs: [], lines: [], rules: [], images: [], tags: [] },
  )
  const imprint = rows.findIndex(({ text }) => text.startsWith('抄送：'))
  return { pages: pages.length, above: rows.slice(0, imprint), imprint: rows[imprint] }
}

describe.each(kinds)('%s: 版记 stays with what ends the document (7.4)', (kind) => {
  test.each(lengths)('after %d rows of text', (length) => {
    const { above, imprint, pages } = lastPage(kind, length)
    if (!imprint) throw new Error('no 版记 on the last page')
    // A row of the text, or of those who were there, comes along with the signature.
    expect(above.filter(({ text }) => /字|出席：/u.test(text)).length).toBeGreaterThanOrEqual(1)
    for (const row of above) expect(emBottom(row)).toBeLessThan(emTop(imprint))
    // Only the first page of a letter reaches below the 版心.
    const isFirstOfLetter = kind === 'letter' && pages === 1
    const foot = isFirstOfLetter ? 270.3 : area.bottom
    expect(emBottom(imprint)).toBeLessThan(foot + 0.1)
    expect(emBottom(imprint)).toBeGreaterThan(foot - (kind === 'circular' ? 12 : 2.5))
  })

  test('they go over to a second page, once', () => {
    const pages = lengths.map((length) => lastPage(kind, length).pages)
    expect(pages).toEqual(pages.toSorted((a, b) => a - b))
    expect(new Set(pages)).toEqual(new Set([1, 2]))
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import { buildWorkspace } from '../helpers/built-example.ts'
import type { MeasuredPdf, TextRun } from '../helpers/measure-pdf.ts'
import { area, emMm, leftEdge, numberedPages } from '../helpers/notice-measures.ts'
import { noticeWorkspace } from '../helpers/notice-workspace.ts'
import { attachedTable, isLying } from '../helpers/table-measures.ts'

const tables = `attachments:\n${attachedTable('甲表', 'landscape')}${attachedTable('乙表', 'portrait', 3)}`
const notices = [
  { id: 'plain' },
  { id: 'tables', lines: `cc: [医务部]\n${tables}` },
  // Its own text is of two pages, and what it issues of more.
  { id: 'letter', lines: `layout: letter\ntext: ${'字'.repeat(700)}。\n`, points: 12 },
]

let drafts: ReadonlyMap<string, MeasuredPdf>

beforeAll(async () => {
  const ids = notices.map(({ id }) => id)
  drafts = await buildWorkspace(noticeWorkspace(notices), ids, [...ids, '--draft'])
}, 120_000)

/** The characters of the mark are set larger than anything else. */
const isMark = ({ size }: TextRun) => size > 100

/** The corners of a run that lies aslant, in mm: its baseline is the lower edge but for a fraction of the characters. */
function cornersOf({ left, right, baseline, angle, size }: TextRun) {
  const [along, up] = [(angle * Math.PI) / 180, ((angle - 90) * Math.PI) / 180]
  const at = (width: number, height: number) => ({
    x: left + width * Math.cos(along) + height * Math.cos(up),
    y: baseline + width * Math.sin(along) + height * Math.sin(up),
  })
  const [below, above] = [-0.12 * emMm(size), 0.88 * emMm(size)]
  return [at(0, below), at(0, above), at(right - left, below), at(right - left, above)]
}

function marksOf(id: string) {
  return numberedPages(drafts.get(id) ?? raise(id)).map(({ page, number }) => ({
    number,
    lies: page.runs.some(isLying),
    marks: page.runs.filter(isMark),
  }))
}

function raise(id: string): never {
  throw new Error(`${id} is not built`)
}

describe.each(['plain', 'tables', 'letter'])('the mark of a draft: %s', (id) => {
  test('stands once on every page, whole', () => {
    for (const { number, marks } of marksOf(id)) {
      expect(marks.map(({ text }) => text.replaceAll(' ', '')).join(''), `page ${number}`).toBe('草案')
    }
  })

  test('lies within the 版心, on upright and on lying pages', () => {
    expect(marksOf(id).some(({ lies }) => lies)).toBe(id === 'tables')
    for (const { number, marks } of marksOf(id)) {
      for (const { x, y } of marks.flatMap(cornersOf)) {
        expect(x, `page ${number}`).toBeGreaterThan(leftEdge(number))
        expect(x, `page ${number}`).toBeLessThan(leftEdge(number) + 156)
        expect(y, `page ${number}`).toBeGreaterThan(area.top)
        expect(y, `page ${number}`).toBeLessThan(area.bottom)
      }
    }
  })
})

/** Where the middle of the mark lies on each upright page: right of the middle of the 版心, and below the top of the sheet. */
function placesOf(id: string) {
  return marksOf(id)
    .filter(({ lies }) => !lies)
    .map(({ number, marks }) => {
      const corners = marks.flatMap(cornersOf)
      const middle = (along: readonly number[]) => (Math.min(...along) + Math.max(...along)) / 2
      return {
        fromMiddle: middle(corners.map(({ x }) => x)) - leftEdge(number) - 78,
        down: middle(corners.map(({ y }) => y)),
      }
    })
}

test('it stands in one place of all upright pages, with and without lying ones beside them, in the middle of the 版心', () => {
  const places = ['plain', 'tables'].flatMap(placesOf)
  expect(places.length).toBeGreaterThan(3)
  const [first] = places
  for (const { fromMiddle, down } of places) {
    expect(fromMiddle).toBeCloseTo(0, 0)
    expect(down).toBeCloseTo(first?.down ?? 0, 1)
  }
})

test('of a letter it keeps to the edges of its pages: 7 mm further left where the double rules are, 5 mm higher on the first', () => {
  const [usual] = placesOf('plain')
  if (!usual) throw new Error('there is no page')
  const off = placesOf('letter').map(({ fromMiddle, down }) => [
    fromMiddle - usual.fromMiddle,
    down - usual.down,
  ])
  const [first, second, ...others] = off
  // The edges of pages are whole pixels, so that 版心 of left and of right pages are not quite where the standard has them.
  const expectNear = (found: readonly number[] | undefined, [right, down]: readonly [number, number]) => {
    expect(Math.abs((found?.[0] ?? Number.NaN) - right)).toBeLessThan(0.15)
    expect(Math.abs((found?.[1] ?? Number.NaN) - down)).toBeLessThan(0.05)
  }
  expectNear(first, [-7.14, -4.76])
  expectNear(second, [-7.14, 0])
  expect(others.length).toBeGreaterThan(1)
  for (const other of others) expectNear(other, [0, 0])
})

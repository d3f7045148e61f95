import { describe, expect, test } from 'vitest'
import { pointName } from '../../src/diff/contents/point-name.ts'
import type { PointChange } from '../../src/diff/index.ts'
import { diffPoints, listChanges } from '../helpers/plan-pair.ts'

/** A point with these fields, as `title: 多学科会诊; shortTitle: 会诊提质`. */
function pointOf(id: string, fields: string): string {
  const always = ['text: 完善多学科会诊制度，按月通报会诊质量。', 'lead: 医务部', 'nature: standing']
  const lines = [...always, ...fields.split('; ').filter(Boolean)]
  return `- id: ${id}\n${lines.map((line) => `  ${line}\n`).join('')}`
}

/** One point of 2024 against one of 2025, and the figures of its changes. */
async function compared(before: string, after: string): Promise<PointChange & { readonly figures: string }> {
  const diff = await diffPoints(pointOf('a', before), pointOf('a', after))
  const [change] = diff.points
  if (!change || diff.points.length > 1) throw new Error(`${diff.points.length} points`)
  const told = listChanges(diff).filter(({ subject, figures }) => subject === 'a' && figures !== '')
  return { ...change, figures: told.map(({ figures }) => figures).join(' ') }
}

describe('titles', () => {
  test('a title stands before its text, and is compared with it', async () => {
    const change = await compared('title: 多学科会诊', 'title: 多学科联合会诊')
    expect(change.codes).toEqual(['reworded'])
    expect(change.revisions?.flatMap(({ kind, text }) => (kind === 'kept' ? [] : `${kind} ${text}`))).toEqual(
      ['added 联合'],
    )
    expect((await compared('title: 多学科会诊', 'title: 多学科会诊')).codes).toEqual(['unchanged'])
  })

  test.each([
    ['shortTitle: 会诊制度', '会诊制度'],
    ['title: 多学科会诊', '多学科会诊'],
    ['', '完善多学科会诊制度'],
  ])('%s: a point is called %s', async (field, name) => {
    const [point] = (await compared(field, field)).after
    expect(point && pointName(point)).toBe(name)
  })
})

describe('short titles', () => {
  test.each([
    ['shortTitle: 会诊制度', 'shortTitle: 会诊提质', 'renamed', '会诊制度>会诊提质'],
    ['shortTitle: 会诊制度', 'shortTitle: 会诊制度', 'unchanged', ''],
    // The first one, and the last: nobody knew it under another name that its author gave it.
    ['', 'shortTitle: 会诊提质', 'unchanged', ''],
    ['shortTitle: 会诊制度', '', 'unchanged', ''],
    // Beside a title that stands as it did.
    ['title: 多学科会诊', 'title: 多学科会诊; shortTitle: 会诊提质', 'unchanged', ''],
    ['title: 多学科会诊; shortTitle: 会诊提质', 'title: 多学科会诊', 'unchanged', ''],
    // Instead of a title, or beside another one: the name that it had is gone.
    ['title: 多学科会诊', 'shortTitle: 会诊提质', 'renamed reworded', '多学科会诊>会诊提质'],
    ['shortTitle: 会诊提质', 'title: 多学科会诊', 'renamed reworded', '会诊提质>多学科会诊'],
    ['title: 多学科会诊', 'title: 联合会诊; shortTitle: 会诊提质', 'renamed reworded', '多学科会诊>会诊提质'],
    ['title: 多学科会诊', 'shortTitle: 多学科会诊', 'reworded', ''],
    ['title: 多学科会诊', 'title: 联合会诊', 'reworded', ''],
  ])('%s > %s: %s', async (before, after, codes, figures) => {
    const change = await compared(before, after)
    expect([change.codes.join(' '), change.figures]).toEqual([codes, figures])
  })

  test('the first one is told as data', async () => {
    const change = await compared('', 'shortTitle: 会诊提质')
    expect([change.codes, change.shortTitle, change.renaming]).toEqual([
      ['unchanged'],
      { before: undefined, after: '会诊提质' },
      undefined,
    ])
  })

  test('of points that were split or merged, each has its own', async () => {
    const { points } = await diffPoints(
      pointOf('a', 'shortTitle: 会诊制度'),
      pointOf('a', 'shortTitle: 会诊提质') + pointOf('b', 'splitFrom: a; shortTitle: 会诊通报'),
    )
    expect(points.map(({ codes, shortTitle }) => [codes, shortTitle])).toEqual([[['split'], undefined]])
  })
})

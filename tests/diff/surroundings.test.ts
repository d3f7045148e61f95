import { expect, test } from 'vitest'
import { contentsOf } from '../../src/diff/contents/contents.ts'
import { lastingSurroundings, surroundings } from '../../src/diff/matching/surroundings.ts'
import { isPlan } from '../../src/model/index.ts'
import { loadPlans } from '../helpers/plan-pair.ts'

/** A plan whose parts hold points of these names. */
async function plan(year: number, parts: Readonly<Record<string, string>>) {
  const point = (id: string) =>
    `      - { id: ${id}, text: 坚持${id}制度。, lead: 医务部, nature: standing }\n`
  const sections = Object.entries(parts).map(
    ([title, names]) => `  - title: ${title}\n    points:\n${names.split(' ').map(point).join('')}`,
  )
  const workspace = await loadPlans({
    [`${year}/work-points.yaml`]: `kind: work-points\nid: plan\nperiod: ${year}\ntitle: 工作要点\nsections:\n${sections.join('')}`,
  })
  const document = workspace.documents.find(isPlan)
  if (!document) throw new Error('the plan was read')
  return contentsOf(document, workspace)
}

test.each([
  // What has come and gone on either side is no neighbour of what stays.
  ['gone before it', 'a b c', 'b c', 1],
  ['come between', 'a b c', 'a x y b c', 1],
  ['gone and come on both sides', 'a x b y c', 'a b z c', 1],
  ['nothing else is left of its part', 'x b y', 'b', 1],
  // What stays in the part does, and what has left it does not.
  ['another order', 'a b c', 'b a c', 0.5],
  ['beside what left the part', 'a d b c', 'a b c', 1],
])('%s', async (_what, older, newer, expected) => {
  const [before, after] = [
    await plan(2024, { 甲: older, 乙: 'e' }),
    await plan(2025, { 甲: newer, 乙: older.includes('d') ? 'd e' : 'e' }),
  ]
  const placeOf = ({ points }: typeof before, name: string) =>
    points.findIndex(({ point }) => point.id === name)
  const pairs = ['a', 'c', 'd', 'e']
    .map((name) => ({ before: placeOf(before, name), after: placeOf(after, name) }))
    .filter((pair) => pair.before >= 0 && pair.after >= 0)
  const [left, right] = [placeOf(before, 'b'), placeOf(after, 'b')]
  expect(lastingSurroundings(before, after, pairs).placeShare(left, right)).toBe(expected)
  // Who looks at the nearest points alone sees less.
  expect(surroundings(before, after, pairs).placeShare(left, right)).toBeLessThanOrEqual(expected)
})

test('another part is another place', async () => {
  const [before, after] = [await plan(2024, { 甲: 'a b', 乙: 'c' }), await plan(2025, { 甲: 'a', 乙: 'b c' })]
  const pairs = [
    { before: 0, after: 0 },
    { before: 2, after: 2 },
  ]
  expect(lastingSurroundings(before, after, pairs).placeShare(1, 1)).toBe(0)
})

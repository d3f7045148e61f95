import { expect, test } from 'vitest'
import { showPlan } from '../../src/diff/index.ts'
import { diffPoints } from '../helpers/plan-pair.ts'

const point = (id: string, text: string, more = '') =>
  `- { id: ${id}, text: ${text}, lead: 医务部, nature: standing${more} }\n`
const recruiting = '面向全国招聘学科带头人，配齐手术团队。'
const rules = '完善试用期考核办法，不合格的解除协议。'

/** What is struck out, and what is written in, of the one point that changed. */
async function struckAndWritten(before: string, after: string): Promise<readonly string[]> {
  const points = showPlan(await diffPoints(before, after)).sections.flatMap((section) => section.points)
  const [one, ...others] = points
  expect(others).toEqual([])
  return (['removed', 'added'] as const).map((wanted) =>
    (one?.revisions ?? [])
      .filter(({ kind }) => kind === wanted)
      .map(({ text }) => text.replaceAll('\n', ''))
      .join(''),
  )
}

test('what was split and says the same is not struck out and written in again', async () => {
  const whole = point('a', recruiting + rules)
  const parts = point('a', recruiting) + point('b', rules, ', splitFrom: a')
  expect(await struckAndWritten(whole, parts)).toEqual(['', ''])
  expect(await struckAndWritten(whole, parts.replace('不合格的', ''))).toEqual(['不合格的', ''])
})

test('what was merged shows what it lost', async () => {
  const parts = point('a', recruiting) + point('b', rules)
  const whole = point('c', recruiting, ', mergedFrom: [a, b]')
  expect(await struckAndWritten(parts, whole)).toEqual([rules, ''])
})

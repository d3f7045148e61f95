import { describe, expect, test } from 'vitest'
import { descentsOf, editOf, likelyPairs, type NamedPair } from '../../src/diff/accept-lineage.ts'
import type { PlanDiff } from '../../src/diff/index.ts'
import { rules } from '../../src/rules/index.ts'
import { changeRows, diffOf, loadPlans } from '../helpers/plan-pair.ts'
import { check } from '../helpers/rule-tester.ts'
import { ruleFiles, workPoints } from '../helpers/rule-workspace.ts'

const stroke = '组建卒中急救小组，缩短静脉溶栓用药等候时间，每月复盘超时病例并向急诊科反馈。'
const chestPain = '建设胸痛中心，与县级医院共享心电图，实现院前院内无缝衔接。'
const point = (id: string, text: string, year = 2025) =>
  `- id: ${id}\n  text: ${text}\n  lead: 医务部\n  by: "${year}-06"\n`

async function compare(before: string, after: string): Promise<PlanDiff> {
  const workspace = await loadPlans({ '2024/work-points.yaml': before, '2025/work-points.yaml': after })
  return diffOf(workspace, workspace)
}

/** The newer plan with what was accepted written into it, and what the comparison says then. */
async function accept(before: string, after: string, named: readonly NamedPair[] = []) {
  const diff = await compare(before, after)
  const descents = descentsOf(diff, [...likelyPairs(diff), ...named])
  const text = descents
    .map(editOf)
    .toSorted((a, b) => b.location.start - a.location.start)
    .reduce((all, { location, text }) => all.slice(0, location.start) + text + all.slice(location.end), after)
  return { text, rows: changeRows(await compare(before, text)) }
}

const older = (points: string) => workPoints(2024, points)
const newer = (points: string) => workPoints(2025, points)

describe('what is accepted is lineage from then on', () => {
  test('one to one: it continues, and the checker no longer asks for the old id', async () => {
    const [before, after] = [older(point('stroke', stroke, 2024)), newer(point('stroke-centre', stroke))]
    const files = (plan: string) => ({
      ...ruleFiles,
      '2024/work-points.yaml': before,
      '2025/work-points.yaml': plan,
    })
    const complaints = async (plan: string) =>
      (await check(files(plan), { rules, today: '2025-03-01' }))
        .map(({ code }) => code)
        .filter((code) => code.startsWith('year/') || code.startsWith('reference/'))
    expect(await complaints(after)).toEqual(['year/id-changed'])
    const { text, rows } = await accept(before, after)
    expect(text).toBe(
      after.replace('- id: stroke-centre\n', '- id: stroke-centre\n        continues: stroke\n'),
    )
    expect(rows).toEqual(['stroke > stroke-centre unchanged (lineage)'])
    // That its words are last year's is another matter, and is said now that it is known to be the same.
    expect(await complaints(text)).toEqual(['year/repeated-text'])
  })

  test('split: a part that kept the id says nothing, the other says where it comes from', async () => {
    const { text, rows } = await accept(
      older(point('emergency', stroke + chestPain, 2024)),
      newer(point('emergency', stroke) + point('chest-pain', chestPain)),
    )
    expect(text.match(/(?:continues|splitFrom|mergedFrom): .*/gu)).toEqual(['splitFrom: emergency'])
    expect(rows).toEqual(['emergency > emergency+chest-pain split (lineage)'])
  })

  test('merged: all of them are named, the id that was kept too', async () => {
    const { text, rows } = await accept(
      older(point('stroke', stroke, 2024) + point('chest-pain', chestPain, 2024)),
      newer(point('stroke', stroke + chestPain)),
    )
    expect(text).toContain('        mergedFrom: [stroke, chest-pain]\n')
    expect(rows).toEqual(['stroke+chest-pain > stroke merged (lineage)'])
  })

  test('what is not likely enough, or nothing at all, is taken over where it is named', async () => {
    const before = older(point('stroke', stroke, 2024))
    const after = newer(point('canteen', '改造职工食堂后厨，实行明厨亮灶。'))
    expect((await accept(before, after)).text).toBe(after)
    const { rows } = await accept(before, after, [{ before: 'stroke', after: 'canteen' }])
    expect(rows).toEqual(['stroke > canteen reworded (lineage)'])
  })

  test('several named at once make a split or a merger', async () => {
    const text = '改造职工食堂后厨，实行明厨亮灶。'
    const split = await accept(older(point('a', stroke, 2024)), newer(point('b', text) + point('c', text)), [
      { before: 'a', after: 'b' },
      { before: 'a', after: 'c' },
    ])
    expect(split.rows[0]).toMatch(/^a > b\+c split/u)
  })
})

test.each([
  ['continues', ['a'], '  continues: a\n'],
  ['renames', ['a'], '  renames: a\n'],
  ['mergedFrom', ['b', 'a'], '  mergedFrom: [a, b]\n'],
])('what a point says already by %s is not written again', async (_, origins, said) => {
  const before = older(point('a', stroke, 2024) + point('b', chestPain, 2024))
  const after = newer(point('z', stroke) + said)
  const named = origins.map((origin) => ({ before: origin, after: 'z' }))
  expect((await accept(before, after, named)).text).toBe(after)
})

describe('the file stays as its author wrote it', () => {
  const before = older(point('on', stroke, 2024))

  test.each([
    [
      'the id is followed by a comment, and is not the first key',
      `- text: ${stroke}\n  id: stroke # 新设\n  lead: 医务部\n`,
      '        id: stroke # 新设\n        continues: "on"\n        lead: 医务部\n',
    ],
    [
      'a point in braces',
      `- { id: stroke, text: ${stroke.replaceAll(',', '，')}, lead: 医务部 }\n`,
      '- { id: stroke, continues: "on", text:',
    ],
    [
      'Chinese keys',
      `- 标识: stroke\n  正文: ${stroke}\n  牵头: 医务部\n`,
      '- 标识: stroke\n        延续自: "on"\n        正文:',
    ],
    [
      'another origin was named',
      `- id: stroke\n  continues: other\n  text: ${stroke}\n  lead: 医务部\n- id: other\n  text: 改造食堂。\n  lead: 医务部\n`,
      '- id: stroke\n        continues: "on"\n        text:',
    ],
  ])('%s', async (_, points, expected) => {
    const after = newer(points)
    const { text, rows } = await accept(before, after)
    expect(text).toContain(expected)
    expect(rows[0]).toMatch(/^on > stroke .*\(lineage\)$/u)
  })

  test('with the line breaks of its system, and without one at its end', async () => {
    const after = newer(`- text: ${stroke}\n  lead: 医务部\n  id: stroke\n`)
      .trimEnd()
      .replaceAll('\n', '\r\n')
    const { text } = await accept(before, after)
    expect(text).toBe(`${after}\r\n        continues: "on"`)
  })
})

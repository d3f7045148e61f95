import { describe, expect, test } from 'vitest'
import { composeSheet, diffPlans } from '../../src/diff/index.ts'
import type { Line, RichCell } from '../../src/documents/index.ts'
import { isPlan } from '../../src/model/index.ts'
import { diffPoints, loadPlans } from '../helpers/plan-pair.ts'
import { workPoints } from '../helpers/rule-workspace.ts'

const lineText = (line: Line) => line.map(({ text }) => text).join('')
const cellText = (cell: RichCell | undefined) => (cell ?? []).map(lineText).join('\n')
const kindsOf = (cell: RichCell | undefined) => [...new Set((cell ?? []).flat().map(({ kind }) => kind))]

const old = '健全门诊预约规则，压减患者等待时间。开展病历质量抽查，结果按月通报。'
const fresh = '推进床旁结算服务，出院手续随办随走。'
const point = (text: string, more = '') => `
      - { id: visits, text: "${text}", lead: 医务部, by: 2025-12-31${more} }`

/** What the first row of 逐项对照表 says: both wordings, with the kinds of their runs, and the classes. */
async function rowOf(before: string, after: string, more?: string) {
  const { tables } = composeSheet(
    await diffPoints(point(before).replace('2025', '2024'), point(after, more)),
    '示例医院',
  )
  const [, was, is, classes] = tables[0]?.groups[0]?.rows[0] ?? []
  return {
    was: cellText(was),
    is: cellText(is),
    kinds: [kindsOf(was), kindsOf(is)],
    classes: cellText(classes).split('\n'),
  }
}

describe('a text of which hardly a word is left', () => {
  test('stands beside what took its place, without a stroke, and is called so', async () => {
    expect(await rowOf(old, fresh)).toEqual({
      was: old,
      is: fresh,
      kinds: [['kept'], ['kept']],
      classes: ['全文改写'],
    })
  })

  test('is called so beside what else changed, for nothing in its words shows it', async () => {
    const { classes } = await rowOf(old, fresh, ', support: [党委办公室]')
    expect(classes).toEqual(['配合变更', '全文改写'])
  })

  test('is one that was replaced: half of it, all of it with more, or a part of it alone is revised', async () => {
    const [first = '', second = ''] = old.match(/[^。]+。/gu) ?? []
    expect((await rowOf(old, `${first}${fresh}`)).kinds).toEqual([
      ['kept', 'removed'],
      ['kept', 'added'],
    ])
    expect(
      (await rowOf(second, `${fresh.repeat(1)}${second}全年组织义诊，走进社区、乡村、学校、企业。`)).classes,
    ).toEqual(['文字修改'])
    expect((await rowOf(`${old}${fresh}`, second)).kinds).toEqual([['removed', 'kept'], ['kept']])
  })

  test('is no text of which only a few words changed', async () => {
    const { classes, kinds } = await rowOf(old, old.replace('健全', '完善'))
    expect(classes).toEqual(['文字修改'])
    expect(kinds).toEqual([
      ['removed', 'kept'],
      ['added', 'kept'],
    ])
  })
})

test('titles and introductions are called so too', async () => {
  const diff = await diffPoints(point(old).replace('2025', '2024'), point(old), {
    '2025/work-points.yaml': workPoints(2025, point(old)).replace(/^title: .*$/mu, 'title: 焕然一新'),
  })
  const rows = composeSheet(diff, '示例医院').tables[0]?.groups.at(-1)?.rows ?? []
  expect(rows.map((cells) => cellText(cells[3]))).toContain('标题\n全文改写')
})

test('quotation marks within a quoted name are inner ones', async () => {
  const named = (lead: string, year: number) =>
    `\n      - { id: warmth, shortTitle: “暖心”行动, text: ${old}, lead: ${lead}, by: ${year}-12-31 }`
  const diff = await diffPoints(named('医务部', 2024), named('党委办公室', 2025))
  const units = composeSheet(diff, '示例医院').tables.find(({ title }) => title === '部门增减表')
  const said = (units?.groups ?? []).flatMap(({ rows }) => rows.map((cells) => cellText(cells[7])))
  expect(said).toContain('增：第1项“‘暖心’行动”')
})

test('of two versions of one year nothing is said of a year before', async () => {
  const both = `${point(old)}\n      - { id: gone, text: ${fresh}, lead: 医务部, by: 2025-12-31 }`
  const [was, is] = await Promise.all(
    [both, point(old)].map(async (points) => {
      const workspace = await loadPlans({ '2025/work-points.yaml': workPoints(2025, points) })
      const document = workspace.documents.find(isPlan)
      if (!document) throw new Error('one plan')
      return { workspace, document }
    }),
  )
  if (!was || !is) throw new Error('two versions')
  const [first] = composeSheet(diffPlans(was, is), '示例医院').summary
  expect(lineText(first?.text ?? [])).toMatch(/^修改前列有、未完成而不再列入的1项：/u)
})

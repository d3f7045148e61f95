import { describe, expect, test } from 'vitest'
import { composeSheet, diffPlans } from '../../src/diff/index.ts'
import type { Line, RichCell } from '../../src/documents/index.ts'
import { planFolder } from '../../src/host/plan-folder.ts'
import { isPlan } from '../../src/model/index.ts'
import { loadWorkspace } from '../../src/workspace/index.ts'
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

describe('the heading of a part', () => {
  const headings = async (title: string, more = '') => {
    const plan = (year: number) => workPoints(year, point(old).replaceAll('2025', `${year}`))
    const { tables } = composeSheet(
      await diffPoints('', '', {
        '2024/work-points.yaml': plan(2024),
        '2025/work-points.yaml': `${plan(2025).replace('title: 主要工作', `title: ${title}`)}${more}`,
      }),
      '示例医院',
    )
    return (tables[0]?.groups ?? []).map(({ heading }) => heading ?? [])
  }

  test('is marked where it was revised', async () => {
    const [first] = await headings('主要工作任务')
    expect(first?.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'kept 一、',
      'kept 主要工作',
      'added 任务',
    ])
  })

  test('is not where it was written anew: the one before stands behind it', async () => {
    const [first] = await headings('“暖心”行动')
    expect(first && kindsOf([first])).toEqual(['kept'])
    expect(lineText(first ?? [])).toBe('一、“暖心”行动（部分改题，原为“主要工作”）')
  })

  test('says which part is new', async () => {
    const found = await headings(
      '主要工作',
      '  - { id: fresh, title: 特色工作, points: [{ id: charity, text: 办好义诊。, lead: 医务部, nature: standing }] }\n',
    )
    expect(found.map(lineText)).toEqual(['一、主要工作', '二、特色工作（新增部分）'])
  })
})

test('a part that holds nothing but parts has its heading above theirs', async () => {
  const plan = (year: number, title: string) =>
    workPoints(year, point(old).replaceAll('2025', `${year}`)).replace(
      'sections:\n',
      `sections:\n  - id: whole\n    title: ${title}\n    sections: [{ title: 专项, points: [{ id: charity, text: 办好义诊。, lead: 医务部, nature: standing }] }]\n`,
    )
  const headings = async (title: string) => {
    const { tables } = composeSheet(
      await diffPoints('', '', {
        '2024/work-points.yaml': plan(2024, '总体任务'),
        '2025/work-points.yaml': plan(2025, title),
      }),
      '示例医院',
    )
    return (tables[0]?.groups ?? []).map(({ heading }) => lineText(heading ?? []))
  }
  expect(await headings('总体任务')).toEqual(['一、总体任务', '（一）专项', '二、主要工作'])
  expect(await headings('“暖心”行动')).toEqual([
    '一、“暖心”行动（部分改题，原为“总体任务”）',
    '（一）专项',
    '二、主要工作',
  ])
})

test('a part that is gone stands once, behind those of the newer plan', async () => {
  const part =
    '  - { id: fresh, title: 特色工作, points: [{ id: charity, text: 办好义诊。, lead: 医务部, nature: standing }] }\n'
  const plan = (year: number, more = '') =>
    `${workPoints(year, point(old).replaceAll('2025', `${year}`))}${more}`
  const { tables } = composeSheet(
    await diffPoints('', '', {
      '2024/work-points.yaml': plan(2024, part),
      '2025/work-points.yaml': plan(2025),
    }),
    '示例医院',
  )
  const said = (tables[0]?.groups ?? []).map(({ heading, rows }) => [
    lineText(heading ?? []),
    ...rows.map((cells) => [1, 2, 3].map((column) => cellText(cells[column])).join('|')),
  ])
  expect(said).toContainEqual(['2024年列有、2025年不再列入的部分', '特色工作|—|取消'])
  expect(said.flat().filter((text) => text.includes('特色工作'))).toHaveLength(1)
})

test('an introduction that is new is not marked, for all of it is', async () => {
  const diff = await diffPoints(point(old).replace('2025', '2024'), point(old), {
    '2025/work-points.yaml': workPoints(2025, point(old)).replace(
      /^sections:$/mu,
      'preamble: 新的一年，务实开局。\nsections:',
    ),
  })
  const rows = composeSheet(diff, '示例医院').tables[0]?.groups.at(-1)?.rows ?? []
  const found = rows.find((cells) => cellText(cells[2]).includes('务实开局'))
  expect([1, 2].map((column) => kindsOf(found?.[column]))).toEqual([['kept'], ['kept']])
})

test('a point that may be another one is said to be, by the number of its row', async () => {
  const named = (id: string) => `\n      - { id: ${id}, text: "${old}", lead: 医务部, by: 2025-12-31 }`
  const diff = await diffPoints(
    named('stroke').replace('2025', '2024'),
    `${named('first')}${point(fresh)}${named('second')}`,
  )
  const rows = composeSheet(diff, '示例医院').tables[0]?.groups.flatMap((group) => group.rows) ?? []
  const notes = rows.map((cells) => cellText(cells[8]))
  expect(notes[0]).toMatch(/^可能与第4项为同一事项（相似程度\d+%），请核实$/u)
  expect(notes[3]).toMatch(/可能与第1项为同一事项.*\n可能与第3项为同一事项/u)
})

test('a task that serves nothing of the longer plan any more says so', async () => {
  const diff = await diffPoints(point(old, ', serves: [long-task]').replace('2025', '2024'), point(old), {
    '2021-2025/five-year-plan.yaml':
      'kind: five-year-plan\nid: fyp\nperiod: 2021..2025\ntitle: 发展规划\nparts: [{ id: long-task, title: 改善就医感受, text: 改善就医感受。 }]\n',
  })
  const [row] = composeSheet(diff, '示例医院').tables[0]?.groups[0]?.rows ?? []
  expect(cellText(row?.[7])).toBe('改善就医感受→\n无')
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

test('of a plan that speaks to few, the departments without a task are counted and not all named', async () => {
  const { workspace } = await loadWorkspace(planFolder('plans', '.'))
  const document = workspace?.documents.filter(isPlan).find(({ id }) => id === 'measures-2024')
  if (!workspace || !document) throw new Error('the example has measures')
  const { summary } = composeSheet(
    diffPlans({ workspace, document }, { workspace, document }),
    '示例市人民医院',
  )
  expect(lineText(summary.at(-1)?.text ?? [])).toMatch(/没有任务：(?:[^、。]+、){4}[^、。]+等\d+个部门。/u)
})

import { describe, expect, test } from 'vitest'
import { allSections, pointsIn } from '../../src/model/index.ts'
import { baseFiles, diagnose, loadClean, replaced, workspaceWith } from '../helpers/memory-workspace.ts'

const notice = '2025/notice.yaml'
const work = '2025/work-points.yaml'
const withLines = (lines: string) => workspaceWith({ [notice]: `${baseFiles[notice]}${lines}\n` })

/** The complaints of the notice with some lines behind its ten, without the name of its file. */
async function complaintsOf(lines: string): Promise<string[]> {
  return (await diagnose(withLines(lines))).map((row) => row.slice(notice.length + 1))
}

describe('a number that an author writes himself', () => {
  // biome-ignore format: one case a line
  test.each([
    ['一、', 'sections: [{ title: 一、总则, text: 好。 }]', '11:21 heading/written-number 一、'],
    ['十二、', 'sections: [{ title: 十二、总则, text: 好。 }]', '11:21 heading/written-number 十二、'],
    ['（一）', 'sections: [{ title: （一）总则, text: 好。 }]', '11:21 heading/written-number （一）'],
    ['half-width brackets', 'sections: [{ title: (1)总则, text: 好。 }]', '11:21 heading/written-number (1)'],
    ['1.', 'sections: [{ title: "1.总则", text: 好。 }]', '11:22 heading/written-number 1.'],
    ['1、', 'sections: [{ title: 1、总则, text: 好。 }]', '11:21 heading/written-number 1、'],
    ['①', 'sections: [{ title: ①总则, text: 好。 }]', '11:21 heading/written-number ①'],
    ['before a text', 'text: 一、加强领导。', '11:7 heading/written-number 一、'],
    ['before the closing', 'closing: 三、特此通知。', '11:10 heading/written-number 三、'],
    ['behind a full-width blank', 'text: 　　1．加强领导。', '11:9 heading/written-number 1．'],
    ['in an attachment', 'attachments: [{ title: 附件1：名单 }]', '11:24 heading/written-number 附件1：'],
    ['in a part of an attachment', 'attachments: [{ title: 名单, sections: [{ title: 二、表 }] }]', '11:48 heading/written-number 二、'],
  ])('%s', async (_what, lines, row) => {
    expect(await complaintsOf(lines)).toEqual([row])
  })

  test('before every paragraph, each at its place', async () => {
    expect(await complaintsOf('text: |\n  （一）加强领导。\n\n  本段没有。\n\n  （二）落实责任。')).toEqual([
      '12:3 heading/written-number （一）',
      '16:3 heading/written-number （二）',
    ])
  })

  test('before the text of a point, and before titles of work points', async () => {
    const text = replaced(
      replaced(baseFiles[work], '推进日间手术', '1、推进日间手术'),
      '提升服务',
      '一、提升服务',
    )
    expect(await diagnose(workspaceWith({ [work]: text }))).toEqual([
      `${work}:8:12 heading/written-number 一、`,
      `${work}:12:11 heading/written-number 1、`,
    ])
  })

  test.each([
    '一、二级护理按标准执行。',
    '一是加强领导。',
    '1.5倍以上。',
    '1、2号楼整修。',
    '2025.6月底前完成。',
    '（试行）办法废止。',
    '第一，加强领导。',
    '附件另发。',
    '十二项任务。',
  ])('silent on %s', async (text) => {
    expect(await complaintsOf(`text: ${text}`)).toEqual([])
  })
})

describe('the mark at the end of a title', () => {
  // biome-ignore format: one case a line
  test.each([
    ['。 with nothing to run in', 'sections: [{ title: 总则。 }]', '11:23 heading/end-mark 。'],
    ['。 above parts only', 'sections: [{ title: 总则。, sections: [{ title: 甲 }] }]', '11:23 heading/end-mark 。'],
    ['；', 'sections: [{ title: 总则；, text: 好。 }]', '11:23 heading/end-mark ；'],
    ['：', 'sections: [{ title: "总则：", text: 好。 }]', '11:24 heading/end-mark ：'],
  ])('%s', async (_what, lines, row) => {
    expect(await complaintsOf(lines)).toEqual([row])
  })

  test.each([
    'sections: [{ title: 总则, text: 好。 }]',
    'sections: [{ title: 总则。, text: 好。 }]',
    'sections: [{ title: 怎么办？ }]',
  ])('silent on %s', async (lines) => expect(await complaintsOf(lines)).toEqual([]))
})

describe('parts', () => {
  const nested = (depth: number): string =>
    `[{ title: 第${depth}层${depth === 1 ? '' : `, sections: ${nested(depth - 1)}`} }]`

  test('nest four deep and no deeper', async () => {
    expect(await complaintsOf(`sections: ${nested(4)}`)).toEqual([])
    expect(await complaintsOf(`部分: ${nested(4)}`)).toEqual([])
    const [row, ...others] = await complaintsOf(`sections: ${nested(5)}`)
    expect(row).toMatch(/^11:\d+ key\/unknown sections ≠ title\|text\|list/u)
    expect(others).toEqual([])
  })

  test('have a title or a text', async () => {
    expect(await complaintsOf('sections:\n  - sections: [{ title: 甲 }]')).toEqual(['12:5 key/missing title'])
    expect(await complaintsOf('sections: [{ text: 只有正文。 }]')).toEqual([])
  })
})

describe('work points in parts of parts', () => {
  const nested = replaced(
    baseFiles[work],
    '    points:\n',
    `    sections:
      - id: flow
        title: 优化流程
        points: [{ id: triage, text: 分诊。, lead: 医务部 }]
    points:
`,
  )

  test('all points are known: their ids, their order', async () => {
    const { documents } = await loadClean(workspaceWith({ [work]: nested }))
    const document = documents.find(({ id }) => id === 'work-points-2025')
    if (document?.kind !== 'work-points') throw new Error('no work points')
    expect(pointsIn(document.sections).map(({ id }) => id)).toEqual(['surgery', 'triage'])
    expect(allSections(document.sections).map(({ id }) => id)).toEqual(['care', 'flow'])
    expect(pointsIn(document.sections)[1]?.path).toEqual(['sections', 0, 'sections', 0, 'points', 0])
  })

  test('an id that stands twice is found across the levels', async () => {
    const twice = replaced(nested, 'id: triage', 'id: surgery')
    expect(await diagnose(workspaceWith({ [work]: twice }))).toEqual([
      `${work}:12:24 id/duplicate point surgery (first-defined-here ${work}:14:13)`,
    ])
  })

  test('other documents may refer to a point or a part below', async () => {
    const other = `kind: work-points\nid: next\nperiod: 2026\ntitle: 题\nsections:\n  - title: 部\n    points: [{ id: a, text: 甲。, continues: triage, serves: [flow] }]\n`
    expect(await diagnose(workspaceWith({ [work]: nested, '2026/next.yaml': other }))).toEqual([])
  })

  test('a part holds points or parts', async () => {
    const [before = ''] = nested.split('    sections:\n')
    expect(await diagnose(workspaceWith({ [work]: before }))).toEqual([`${work}:7:5 key/missing points`])
    const empty = replaced(nested, '        points: [{ id: triage, text: 分诊。, lead: 医务部 }]\n', '')
    expect(await diagnose(workspaceWith({ [work]: empty }))).toEqual([`${work}:10:9 key/missing points`])
  })
})

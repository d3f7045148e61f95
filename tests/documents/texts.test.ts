import { describe, expect, test } from 'vitest'
import { textBlocks } from '../../src/documents/blocks.ts'
import { definitionOf, documentContext } from '../../src/documents/index.ts'
import { asText, carrierOf } from '../../src/model/index.ts'
import { baseFiles, diagnose, type Files, load } from '../helpers/memory-workspace.ts'
import { pageTree } from '../helpers/page-tree.ts'
import { printedText, renderDocument, select, textOf } from '../helpers/rendered-page.ts'

const decision = `kind: decision
id: centres
subject: 成立运营管理中心
issues: work-points-2025
issuer: party-committee
number: 示医党发〔2025〕39号
to: [各科室]
text: 经医院党委研究，决定成立运营管理中心。
signedOn: 2025-05-24
printedBy: 党委办公室
printedOn: 2025-05-24
`

const plan = `kind: work-points
id: operations
period: 2025
title: 运营管理中心建设方案
sections:
  - title: 总体目标
    list: { marks: dashes, items: [制度先行。, 统筹推进。] }
  - title: 主要挑战
    list: { marks: ordinals, items: [人手不足。, "设备陈旧。\\n\\n需要更新。"] }
`

const files: Files = {
  'plan.yaml': baseFiles['plan.yaml'],
  'organization.yaml': baseFiles['organization.yaml'],
  'indicators.yaml': baseFiles['indicators.yaml'],
  '2025/decision.yaml': decision,
  '2025/work-points.yaml': `${baseFiles['2025/work-points.yaml']}attachments:
  - { document: operations }
  - { title: 考核表, text: 另行填写。 }
`,
  '2025/operations.yaml': plan
    .replace('sections:', 'attachments: [{ title: 分工表, text: 各司其职。 }]\nsections:')
    .replaceAll('    list:', '    points: []\n    list:'),
}

describe('a decision that issues a text with attachments of its own', () => {
  test('is one page after the other, each attachment behind what it is attached to', async () => {
    expect(await diagnose(files)).toEqual([])
    const { workspace } = await load(files)
    if (!workspace) throw new Error('a workspace')
    const context = documentContext(workspace, false)
    const own = context.find('centres')
    expect(own && context.titleOf(own)).toBe('中共示例市人民医院委员会关于成立运营管理中心的决定')
    const page = pageTree(renderDocument(workspace, 'centres'))
    expect(select(page, '.attached-mark').map(textOf)).toEqual(['附件1', '附件1的附件', '附件2'])
    expect(select(page, '.attachments').map((list) => textOf(list).replaceAll(/\s/gu, ''))).toEqual([
      '附件：1.运营管理中心建设方案2.考核表',
      '附件：分工表',
    ])
    const text = printedText(page)
    for (const paragraph of ['——制度先行。', '一是人手不足。', '二是设备陈旧。', '需要更新。'])
      expect(text).toContain(paragraph)
  })

  test('cites what it issues without the number that it gives it', async () => {
    const citing = decision.replace('text: ', 'text: 《》{{doc "work-points-2025"}}同时印发。')
    const { workspace } = await load({ ...files, '2025/decision.yaml': citing })
    if (!workspace) throw new Error('a workspace')
    const text = printedText(pageTree(renderDocument(workspace, 'centres')))
    expect(text).toMatch(/《》《[^》]*》同时印发/u)
    expect(documentContext(workspace, false).cite('work-points-2025')).toMatch(/（示医党发〔2025〕39号）$/u)
  })

  test('carries all that is printed in it', async () => {
    const { workspace } = await load(files)
    if (!workspace) throw new Error('a workspace')
    const carriers = workspace.documents.map((document) => carrierOf(document, workspace)?.id)
    expect(carriers).toEqual([undefined, 'centres', 'centres'])
    const kinds = workspace.documents.map((document) => definitionOf(document).template)
    expect(kinds).toEqual(['official', 'text', 'text'])
  })

  test.each([
    [
      'nothing that it is about',
      'subject: 成立运营管理中心\nissues: work-points-2025\n',
      '',
      '1:1 key/missing subject',
    ],
    ['an official document', 'issues: work-points-2025', 'issues: centres', '4:9 value/choice centres'],
  ])('complains of %s', async (_what, before, after, row) => {
    const rows = await diagnose({ ...files, '2025/decision.yaml': decision.replace(before, after) })
    expect(rows.filter((one) => one.includes(row))).toHaveLength(1)
  })

  test.each([
    ['a title beside a document', '{ document: operations, title: 方案 }', '16:29 key/exclusive'],
    ['a document and a text', '{ document: operations, text: 好。 }', '16:7 key/exclusive'],
    ['neither', '{ text: 好。 }', '16:5 key/missing title'],
    [
      'a document that is not there',
      '{ document: operation }',
      '16:17 reference/unknown document operation → operations',
    ],
  ])('an attachment with %s', async (_what, attachment, row) => {
    const text = `${baseFiles['2025/work-points.yaml']}attachments:\n  - ${attachment}\n`
    const rows = await diagnose({ ...files, '2025/work-points.yaml': text })
    expect(rows.join('\n')).toContain(row.replace(/^16:/u, `${text.split('\n').length - 1}:`))
  })
})

describe('numbering', () => {
  const headings = async (numbering: 'parts' | 'continuous' | 'unnumbered') => {
    const point = (id: string) => `{ id: ${id}, title: 做${id}, text: 好。, publishedAs: none }`
    const { workspace } = await load({
      ...files,
      '2025/operations.yaml': `kind: work-points
id: operations
period: 2025
title: 建设方案
sections:
  - { title: 甲, points: [${point('a')}, ${point('b')}] }
  - { title: 乙, points: [${point('c')}], sections: [{ title: 丙, points: [${point('d')}] }] }
`,
    })
    if (!workspace) throw new Error('a workspace')
    const context = documentContext(workspace, false)
    const document = context.find('operations')
    const { sections = [] } = (document && asText(document)) ?? {}
    return textBlocks({ paragraphs: [], sections, numbering }, context).map(
      ({ heading }) => `${heading?.outlineLevel} ${heading?.text}`,
    )
  }

  test('points run through all parts, and are headings of the level below', async () => {
    expect(await headings('continuous')).toEqual([
      '2 一、甲',
      '3 1.做a。',
      '3 2.做b。',
      '2 二、乙',
      '3 3.做c。',
      '3 （一）丙',
      '4 4.做d。',
    ])
  })

  test('第一部分 stands above 一、', async () => {
    expect(await headings('parts')).toEqual([
      '2 第一部分　甲',
      '3 一、做a。',
      '3 二、做b。',
      '2 第二部分　乙',
      '3 一、做c。',
      '3 一、丙',
      '4 （一）做d。',
    ])
  })

  test('an account of past years has headings without numbers', async () => {
    expect(await headings('unnumbered')).toEqual([
      '2 甲',
      '3 做a。',
      '3 做b。',
      '2 乙',
      '3 做c。',
      '3 丙',
      '4 做d。',
    ])
  })
})

describe('a table in a text', () => {
  const withTable = (table: string): Files => ({
    ...files,
    '2025/decision.yaml': decision.replace(
      'signedOn',
      `sections: [{ title: 分工, text: 分工如下。, table: ${table} }]\nsignedOn`,
    ),
  })

  test('stands between its paragraphs, with its name above it', async () => {
    const table =
      '{ caption: 分工表, columns: [{ heading: 事项 }, { heading: 部门 }], rows: [[随访, "{{unit \\"医务处\\"}}"]] }'
    const whole = withTable(table.replaceAll('\\"', "'"))
    expect(await diagnose(whole)).toEqual([])
    const { workspace } = await load(whole)
    if (!workspace) throw new Error('a workspace')
    const page = pageTree(renderDocument(workspace, 'centres'))
    const [body] = select(page, '.carrier')
    const shown = body ? printedText(body).replaceAll(/\s/gu, '') : ''
    expect(shown).toContain('一、分工分工如下。分工表事项部门随访医务部')
  })

  test.each([
    ['cells that lack', '{ columns: [{ heading: 甲 }, { heading: 乙 }], rows: [[一]] }', 'table/cells 1'],
    [
      'another direction',
      '{ orientation: landscape, columns: [{ heading: 甲 }], rows: [[一]] }',
      'key/unknown orientation',
    ],
  ])('complains of %s', async (_what, table, row) => {
    expect((await diagnose(withTable(table))).join('\n')).toContain(row)
  })
})

import { expect, test } from 'vitest'
import { carrierOf, holdersOf } from '../../src/model/index.ts'
import { createSubject } from '../../src/rules/subject.ts'
import { baseFiles, load } from '../helpers/memory-workspace.ts'

const attaching = (attached: readonly string[]) =>
  `attachments: [${attached.map((one) => `{ document: ${one} }`).join(', ')}]\n`

const plan = (id: string, attached: readonly string[]) => `kind: work-points
id: ${id}
period: 2025
title: 样本方案之${id}
${attaching(attached)}sections:
  - { title: 总体目标, points: [], list: { marks: dashes, items: [制度先行。, 统筹推进。] } }
`

const decision = (id: string, number: number, attached: readonly string[]) => `kind: decision
id: ${id}
subject: 成立运营管理中心
issuer: party-committee
number: 示医党发〔2025〕${number}号
to: [各科室]
text: 经医院党委研究，决定成立运营管理中心。
${attaching(attached)}signedOn: 2025-05-${number}
printedBy: 党委办公室
printedOn: 2025-05-${number}
`

const files = {
  ...baseFiles,
  // Of those that hold the sample the first is itself carried by nobody.
  '2025/a.yaml': plan('lonely', ['sample']),
  '2025/b.yaml': decision('far', 21, ['outer']),
  '2025/c.yaml': plan('outer', ['sample']),
  '2025/d.yaml': decision('near', 22, ['sample']),
  '2025/e.yaml': decision('next', 23, ['sample']),
  '2025/f.yaml': plan('sample', []),
}

test('of several that print it the nearest is its carrier, then the first; the rules ask the same', async () => {
  const { workspace } = await load(files)
  if (!workspace) throw new Error('a workspace')
  const found = (id: string) => {
    const document = workspace.documents.find((one) => one.id === id)
    if (!document) throw new Error(`no ${id}`)
    return document
  }
  expect(holdersOf(found('sample'), workspace).map(({ id }) => id)).toEqual([
    'lonely',
    'outer',
    'near',
    'next',
  ])
  expect(carrierOf(found('sample'), workspace)?.id).toBe('near')
  expect(carrierOf(found('outer'), workspace)?.id).toBe('far')
  expect(carrierOf(found('lonely'), workspace)).toBeUndefined()
  expect(carrierOf(found('near'), workspace)).toBeUndefined()
  const { carrierOf: asked, signedOn } = createSubject(workspace)
  for (const document of workspace.documents) {
    expect(asked(document)).toBe(carrierOf(document, workspace))
  }
  expect(signedOn(found('sample'))).toBe('2025-05-22')
})

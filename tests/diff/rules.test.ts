import { expect, test } from 'vitest'
import { compareFields } from '../../src/diff/index.ts'
import { loadPlans } from '../helpers/plan-pair.ts'

async function sideOf(yaml: string) {
  const workspace = await loadPlans({ '2025/rules.yaml': yaml })
  const document = workspace.documents.find(({ kind }) => kind === 'rules')
  if (!document) throw new Error('the rules were read')
  return { workspace, document }
}

const rules = (article: string, more: string) => `kind: rules
id: rules
period: 2025
title: 考勤管理办法
numbering: articles
sections:
  - title: 总则
    sections: [{ title: 范围。, text: ${article} }]
${more}
`

test('of rules the articles are compared, who interprets them, and from when they hold', async () => {
  const before = await sideOf(rules('适用于全体职工。', 'effectiveOn: 2025-01-01\ninterpretedBy: 党委办公室'))
  const after = await sideOf(rules('适用于在职职工。', 'effectiveOn: 2025-03-01\ninterpretedBy: 医务部'))
  const changes = compareFields(before, after, ({ id }) => id)
  expect(changes.map(({ key }) => key)).toEqual(['sections/总则/范围', 'interpretedBy', 'effectiveOn'])
  expect(compareFields(before, before, ({ id }) => id)).toEqual([])
})

test('an article in a section is compared where it stands; a section that is put above articles shows', async () => {
  const inSection = (article: string) => `kind: rules
id: rules
period: 2025
title: 考勤管理办法
numbering: articles
sections:
  - title: 考勤
    sections:
      - { title: 请假, sections: [{ title: 事假。, text: ${article} }] }
      - { title: 加班, sections: [{ text: 另行规定。 }] }
`
  const before = await sideOf(inSection('提前一日申请。'))
  const after = await sideOf(inSection('提前三日申请。'))
  const keys = (changes: ReturnType<typeof compareFields>) => changes.map(({ key }) => key)
  expect(keys(compareFields(before, after, ({ id }) => id))).toEqual(['sections/考勤/请假/事假'])
  const without = await sideOf(rules('适用于全体职工。', ''))
  expect(keys(compareFields(without, after, ({ id }) => id))).toContain('sections/考勤/请假')
})

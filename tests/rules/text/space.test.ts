import { expect, test } from 'vitest'
import { textSpace } from '../../../src/rules/text/space.ts'
import { check, testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles, saying, withPoints } from '../../helpers/rule-workspace.ts'

const files = saying('提升医疗 质量安全水平。 强化三基训练。　推进评审。')

testRule(textSpace, [
  {
    name: 'a blank within a sentence, behind a mark, of full width',
    files,
    finds: ['医疗 质量', '平。 强化', '练。　推进'].map(
      (found) => `2025/work-points.yaml:10 “” text/space {"found":"${found}"}`,
    ),
  },
  {
    name: 'a blank between hanzi and figures or Latin words',
    files: saying('建成 3 个 MDT 团队，占比达到 22% 以上。'),
    finds: [],
  },
  {
    name: 'names that are spaced out, and a motto in two halves',
    files: saying('由张　三、李　某负责，院训：精医厚德 福泽民众。'),
    finds: [],
  },
  {
    name: 'two stretches of a sentence that happen to be as long as each other',
    files: saying(
      '以重大项目和转化 成效检验科研工作。推广上年示范 党支部的做法，做法可查。弘扬精医厚德福泽民众的医院精神和 优良传统并讲好身边人身边的故事。',
    ),
    finds: ['转化 成效', '示范 党支', '神和 优良'].map(
      (found) => `2025/work-points.yaml:10 “” text/space {"found":"${found}"}`,
    ),
  },
  {
    name: 'a list of names, a row that was pasted from a table',
    files: saying('成员：张 甲 李乙丙 王 丁（护理部） 赵 戊 欧阳己庚。联系科室\t电话，职 称，科研 管理科。'),
    finds: [],
  },
  {
    name: 'where YAML joined lines, which the page joins without a blank',
    files: withPoints(`- id: branches
  text: "提升医疗
    质量{{unit \\"医务部\\"}}
    管理，强化三基
    训练。"
  lead: 党委办公室
  by: 2025-06
`),
    finds: [],
  },
  { name: 'a quotation', files: saying('弘扬“精医 厚德为民”精神。'), finds: [] },
  {
    name: 'a title, which may part two halves',
    files: {
      ...ruleFiles,
      '2025/work-points.yaml': ruleFiles['2025/work-points.yaml'].replace(
        '以实干开新局',
        '以实干 开创新局面',
      ),
    },
    finds: [],
  },
  {
    name: 'lines of one paragraph, and the indent of another',
    files: {
      ...ruleFiles,
      '2025/work-points.yaml': ruleFiles['2025/work-points.yaml'].replace(
        'text: 推进支部建设。',
        'text: |\n          推进支部\n          建设。\n\n          　　推进堡垒创建。',
      ),
    },
    finds: [],
  },
])

test('its place and its fix are the blank', async () => {
  const found = await check(files, { rules: [textSpace] })
  const around = found.flatMap(({ fix }) =>
    (fix?.edits ?? []).map(({ location: { source, start, end }, text }) => [
      source.text.slice(start - 1, end + 1),
      text,
    ]),
  )
  expect(around).toEqual([
    ['疗 质', ''],
    ['。 强', ''],
    ['。　推', ''],
  ])
})

import { expect, test } from 'vitest'
import { nameDiffers } from '../../../src/rules/name/differs.ts'
import type { Files } from '../../helpers/memory-workspace.ts'
import { mended, testRule } from '../../helpers/rule-tester.ts'
import { saying, withNotice } from '../../helpers/rule-workspace.ts'

const citing = (text: string) =>
  saying(text, {
    'plan.yaml': 'schema: 1\ncited: cited.yaml\n',
    'cited.yaml': `cited:
  - { id: training, title: 关于加强住院医师培养工作的意见, number: 示卫发〔2023〕8号 }
  - { id: training-rules, title: 关于加强住院医师培养工作的意见实施办法 }
  - { id: province, title: 示例省医院感染管理办法 }
  - { id: year, title: 示例医院2024年工作计划 }
  - { id: trial, title: 门诊预约诊疗管理办法（试行） }
`,
  })

testRule(nameDiffers, [
  {
    name: 'a former name on a day when the department had another',
    files: saying('由文化宣传与教育中心组织读书活动。'),
    finds: [
      '2025/work-points.yaml:10 “文化宣传与教育中心” name/differs {"what":"unit","written":"文化宣传与教育中心","expected":"文化研究与宣传教育中心","on":"2025-02-21"} (register-here organization.yaml:16 “id: culture-centre names: - { name: 文化宣传…”)',
    ],
  },
  {
    name: 'the name of the day, which holds no other; a former one that is said to be one, or told of',
    files: saying(
      '文化研究与宣传教育中心接管原文化宣传与教育中心、（原文化宣传与教育中心）的藏书，文化宣传与教育中心更名后不变。',
    ),
    finds: [],
  },
  {
    name: 'another’s words, a title, a reference, another institution’s department',
    files: saying(
      '“文化宣传与教育中心”、《文化宣传与教育中心简报》、{{unit "文化宣传与教育中心"}}、市文化宣传与教育中心。',
    ),
    finds: [],
  },
  {
    name: 'before the change of name, neither name is a former one',
    files: {
      ...withNotice({ 'signedOn: 2025-02-21': 'signedOn: 2024-03-01' }),
      '2025/work-points.yaml': `${saying('由文化宣传与教育中心、文化研究与宣传教育中心组织。')['2025/work-points.yaml']}`,
    },
    finds: [],
  },
  {
    name: 'a title with a wrong character, and one without a word, with its number',
    files: citing(
      '落实《关于加强住院医生培养工作的意见》（示卫发〔2023〕8号），依《关于住院医师培养工作的意见》和《门诊预约诊疗管理办法》办。',
    ),
    finds: [
      '2025/work-points.yaml:10 “《关于加强住院医生培养工作的意见》” name/differs {"what":"document","written":"关于加强住院医生培养工作的意见","expected":"关于加强住院医师培养工作的意见"} (register-here cited.yaml:2 “关于加强住院医师培养工作的意见”)',
      '2025/work-points.yaml:10 “《关于住院医师培养工作的意见》” name/differs {"what":"document","written":"关于住院医师培养工作的意见","expected":"关于加强住院医师培养工作的意见"} (register-here cited.yaml:2 “关于加强住院医师培养工作的意见”)',
      '2025/work-points.yaml:10 “《门诊预约诊疗管理办法》” name/differs {"what":"document","written":"门诊预约诊疗管理办法","expected":"门诊预约诊疗管理办法（试行）"} (register-here cited.yaml:6 “门诊预约诊疗管理办法（试行）”)',
    ],
  },
  {
    name: 'titles that are known, of another year, genre or level, or too short',
    files: citing(
      '《关于加强住院医师培养工作的意见》《以实干开新局》《以实干创新局》《关于加强住院医师培养工作的方案》《示例市医院感染管理办法》《示例医院2025年工作计划》。',
    ),
    finds: [],
  },
])

const mending = async (files: Files) => `${(await mended(nameDiffers, files))['2025/work-points.yaml']}`

test('a former name gives way to that of the day', async () => {
  expect(await mending(saying('由文化宣传与教育中心组织读书活动。'))).toContain(
    '由文化研究与宣传教育中心组织读书活动。',
  )
})

test('a title gives way to a reference, which brings the number along', async () => {
  expect(await mending(citing('落实《关于加强住院医生培养工作的意见》（示卫发〔2023〕8号）。'))).toMatch(
    /落实\{\{doc .*training.*\}\}。/u,
  )
})

test('where no reference can stand, the title is put right', async () => {
  const files = citing('推进支部建设。')
  const text = `${files['2025/work-points.yaml']}`
  const headed = text.replace('title: 主要工作', 'title: 落实《关于加强住院医生培养工作的意见》')
  expect(await mending({ ...files, '2025/work-points.yaml': headed })).toContain(
    'title: 落实《关于加强住院医师培养工作的意见》\n',
  )
})

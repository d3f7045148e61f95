import { expect, test } from 'vitest'
import { gradingOverlap } from '../../../src/rules/grading/overlap.ts'
import { bands, grading } from '../../helpers/graded.ts'
import { findingsOf, mended, testRule } from '../../helpers/rule-tester.ts'

const score = '- { id: score, name: 得分, unit: 分, to: 100 }\n'
const scored = (...conditions: string[]) =>
  conditions
    .map((condition, index) => `- { grade: ${'ABC'.charAt(index)}, when: { 得分: ${condition} } }\n`)
    .join('')

testRule(gradingOverlap, [
  {
    name: 'whatever is A is B and C as well',
    files: grading({ bands }),
    finds: [
      '2025/notice.yaml:20 “{ completion: 95%以上, satisfaction: 90%以上…” grading/overlap {"grade":"A","other":"B","problem":"within","values":["完成度96%","员工满意度95%"]} (also-here 2025/notice.yaml:21 “{ completion: 80%以上, satisfaction: 85%以上…”)',
      '2025/notice.yaml:20 “{ completion: 95%以上, satisfaction: 90%以上…” grading/overlap {"grade":"A","other":"C","problem":"within","values":["完成度96%","员工满意度95%"]} (also-here 2025/notice.yaml:22 “{ completion: 75%以上, satisfaction: 80%以上…”)',
      '2025/notice.yaml:21 “{ completion: 80%以上, satisfaction: 85%以上…” grading/overlap {"grade":"B","other":"C","problem":"within","values":["完成度96%","员工满意度95%"]} (also-here 2025/notice.yaml:22 “{ completion: 75%以上, satisfaction: 80%以上…”)',
    ],
  },
  {
    name: 'the same where the first band that fits decides',
    files: grading({ bands, more: 'order: first-match\n' }),
    finds: [],
  },
  {
    name: 'a number that 以上 and 以下 both include',
    files: grading({ dimensions: score, bands: scored('90分以上', '80分以上90分以下', '不满80分') }),
    finds: [
      '2025/notice.yaml:19 “{ 得分: 90分以上 }” grading/overlap {"grade":"A","other":"B","problem":"boundary","values":["得分90分"]} (also-here 2025/notice.yaml:20 “{ 得分: 80分以上90分以下 }”)',
    ],
  },
  {
    name: 'bands that run into each other',
    files: grading({ dimensions: score, bands: scored('85分以上', '60分以上不满90分', '不满60分') }),
    finds: [
      '2025/notice.yaml:19 “{ 得分: 85分以上 }” grading/overlap {"grade":"A","other":"B","problem":"both","values":["得分86分"]} (also-here 2025/notice.yaml:20 “{ 得分: 60分以上不满90分 }”)',
    ],
  },
  {
    name: 'a later band inside an earlier one',
    files: grading({ dimensions: score, bands: scored('60分以上', '90分以上', '不满60分') }),
    finds: [
      '2025/notice.yaml:20 “{ 得分: 90分以上 }” grading/overlap {"grade":"B","other":"A","problem":"within","values":["得分95分"]} (also-here 2025/notice.yaml:19 “{ 得分: 60分以上 }”)',
    ],
  },
  {
    name: 'bands side by side, and one for the rest',
    files: grading({
      dimensions: score,
      bands: `${scored('90分以上', '80分以上不满90分')}- { grade: C, otherwise: true }\n`,
    }),
    finds: [],
  },
  {
    name: 'bands that words tell apart',
    files: grading({
      dimensions: `${score}- { id: conduct, name: 作风, qualitative: true }\n`,
      bands:
        '- { grade: A, when: { 得分: 60分以上, 作风: 没有投诉 } }\n- { grade: B, when: { 得分: 60分以上, 作风: 有投诉 } }\n',
    }),
    finds: [],
  },
])

test('the mending that is offered says which band decides', async () => {
  const plain = grading({ bands })
  const written = grading({ bands, more: '判定: all\n' })
  const chinese = grading({ bands })
  const renamed = {
    ...chinese,
    '2025/notice.yaml': String(chinese['2025/notice.yaml']).replace('bands:', '各等次:'),
  }
  for (const files of [plain, written, renamed]) {
    const better = await mended(gradingOverlap, files)
    expect(await findingsOf(better, { rules: [gradingOverlap] })).toEqual([])
  }
  expect((await mended(gradingOverlap, renamed))['2025/notice.yaml']).toContain(
    '      判定: first-match\n      各等次:',
  )
})

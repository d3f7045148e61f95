import { expect, test } from 'vitest'
import { describe } from '../../../src/diagnostics/index.ts'
import { gradingUnreached } from '../../../src/rules/grading/unreached.ts'
import { bands, grading } from '../../helpers/graded.ts'
import { check, testRule } from '../../helpers/rule-tester.ts'

const score = '- { id: score, name: 得分, unit: 分, to: 100 }\n'

testRule(gradingUnreached, [
  {
    name: 'a condition beyond what the dimension can be',
    files: grading({
      dimensions: score,
      bands: '- { grade: A, when: { 得分: 超过100分 } }\n- { grade: B, when: { 得分: 100分以下 } }\n',
    }),
    finds: [
      '2025/notice.yaml:19 “超过100分” grading/unreached {"grade":"A","problem":"outside","condition":"得分：超过100分","range":"0分 ≤ 得分 ≤ 100分","isWhole":false}',
    ],
  },
  {
    name: 'of several conditions the one that is, where there is no most; and between two whole numbers',
    files: grading({
      dimensions: `${score}- { id: papers, name: 论文, unit: 篇, from: 1 }\n`,
      bands: `- { grade: A, when: { 得分: 90分以上, 论文: 不满1篇 } }
- { grade: B, when: { 得分: 60分以上, 论文: 超过3篇不满4篇 } }
- { grade: C, otherwise: true }
`,
    }),
    finds: [
      '2025/notice.yaml:20 “不满1篇” grading/unreached {"grade":"A","problem":"outside","condition":"论文：不满1篇","range":"论文 ≥ 1篇","isWhole":true}',
      '2025/notice.yaml:21 “超过3篇不满4篇” grading/unreached {"grade":"B","problem":"outside","condition":"论文：超过3篇不满4篇","range":"论文 ≥ 1篇","isWhole":true}',
    ],
  },
  {
    name: 'a band behind those that take all of it',
    files: grading({
      dimensions: score,
      more: 'order: first-match\n',
      bands: `- { grade: C, when: { 得分: 60分以上 } }
- { grade: D, when: { 得分: 不满60分 } }
- { grade: A, when: { 得分: 90分以上 } }
`,
    }),
    finds: [
      '2025/notice.yaml:22 “{ 得分: 90分以上 }” grading/unreached {"grade":"A","problem":"shadowed","takers":["C"]}',
    ],
  },
  {
    name: 'a band behind two that take all of it only together',
    files: grading({
      more: 'order: first-match\n',
      bands: `- { grade: A, when: { completion: 50%以上 } }
- { grade: B, when: { satisfaction: 50%以上 } }
- { grade: C, when: { completion: 40%以上, satisfaction: 60%以上 } }
- { grade: D, when: { completion: 40%以上, satisfaction: 40%以上 } }
- { grade: E, otherwise: true }
`,
    }),
    finds: [
      '2025/notice.yaml:23 “{ completion: 40%以上, satisfaction: 60%以上…” grading/unreached {"grade":"C","problem":"shadowed","takers":["A","B"]}',
    ],
  },
  {
    name: 'the bands are named that take of it, not one that finds nothing left',
    files: grading({
      dimensions: score,
      more: 'order: first-match\n',
      bands: `- { grade: A, when: { 得分: 95分以上 } }
- { grade: B, when: { 得分: 80分以上不满90分 } }
- { grade: C, when: { 得分: 60分以上 } }
- { grade: D, when: { 得分: 70分以上 } }
- { grade: E, when: { 得分: 85分以上不满95分 } }
`,
    }),
    finds: [
      '2025/notice.yaml:23 “{ 得分: 70分以上 }” grading/unreached {"grade":"D","problem":"shadowed","takers":["A","B","C"]}',
      '2025/notice.yaml:24 “{ 得分: 85分以上不满95分 }” grading/unreached {"grade":"E","problem":"shadowed","takers":["B","C"]}',
    ],
  },
  {
    name: 'a rest of which nothing is left',
    files: grading({
      dimensions: score,
      bands: `- { grade: A, when: { 得分: 60分以上 } }
- { grade: B, when: { 得分: 不满60分 } }
- { grade: C, otherwise: true }
`,
    }),
    finds: ['2025/notice.yaml:21 “otherwise” grading/unreached {"grade":"C","problem":"nothing-left"}'],
  },
  {
    name: 'bands that overlap but reach someone, and a rest',
    files: grading({ bands: `${bands}- { grade: E, otherwise: true }\n`, more: 'order: first-match\n' }),
    finds: [],
  },
  {
    name: 'a band of words takes nothing for certain',
    files: grading({
      dimensions: `${score}- { id: conduct, name: 作风, qualitative: true }\n`,
      more: 'order: first-match\n',
      bands: `- { grade: A, when: { 作风: 没有投诉 } }
- { grade: B, when: { 得分: 60分以上 } }
- { grade: C, otherwise: true }
`,
    }),
    finds: [],
  },
])

test('what is asked for and what can be are both printed', async () => {
  const found = await check(
    grading({
      dimensions: score,
      bands: '- { grade: A, when: { 得分: 超过100分 } }\n- { grade: B, when: { 得分: 100分以下 } }\n',
    }),
    { rules: [gradingUnreached] },
  )
  expect(found.map((one) => describe(one, 'zh-CN'))).toEqual([
    '没有谁能评上A等次：它要求“得分：超过100分”，而维度可能的范围是 0分 ≤ 得分 ≤ 100分',
  ])
})

test('where all of it goes is said by name', async () => {
  const found = await check(
    grading({
      more: 'order: first-match\n',
      bands: `- { grade: A, when: { completion: 50%以上 } }
- { grade: B, when: { satisfaction: 50%以上 } }
- { grade: C, when: { completion: 40%以上, satisfaction: 60%以上 } }
- { grade: E, otherwise: true }
`,
    }),
    { rules: [gradingUnreached] },
  )
  expect(found.map((one) => describe(one, 'zh-CN'))).toEqual([
    '没有谁能评上C等次：符合它的，都已先归了前面的A、B等次',
  ])
  expect(found.map((one) => describe(one, 'en'))).toEqual([
    'nobody can get the grade C: all that fits it goes to the bands before it: A, B',
  ])
})

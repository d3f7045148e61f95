import { expect, test } from 'vitest'
import { gradingGap } from '../../../src/rules/grading/gap.ts'
import { bands, grading } from '../../helpers/graded.ts'
import { replaced } from '../../helpers/memory-workspace.ts'
import { findingsOf, mended, testRule } from '../../helpers/rule-tester.ts'

const score = '- { id: score, name: 得分, unit: 分, to: 100 }\n'
const papers = '- { id: papers, name: 论文, unit: 篇 }\n'
const contribution = '- { id: contribution, name: 贡献度, levels: [没有, 一般, 较大, 突出] }\n'
const twoBands = (first: string, second: string) =>
  `- { grade: 合格, when: { ${first} } }\n- { grade: 不合格, when: { ${second} } }\n`
const hole = (values: string, region: string) => `grading/gap {"values":["${values}"],"region":["${region}"]}`

testRule(gradingGap, [
  {
    name: 'the three holes of a scheme as hospitals have it',
    files: grading({ bands }),
    finds: [
      '2025/notice.yaml:19 “bands” grading/gap {"values":["完成度60%","员工满意度95%"],"region":["完成度 ≤ 70%","员工满意度 > 70%"]}',
      '2025/notice.yaml:19 “bands” grading/gap {"values":["完成度72%","员工满意度85%"],"region":["70% < 完成度 < 75%"]}',
      '2025/notice.yaml:19 “bands” grading/gap {"values":["完成度96%","员工满意度75%"],"region":["完成度 ≥ 75%","员工满意度 < 80%"]}',
    ],
  },
  {
    name: 'the same where the first band that fits decides',
    files: grading({
      bands: bands.split('\n').slice(0, 1).join('\n').concat('\n'),
      more: 'order: first-match\n',
    }),
    finds: [
      '2025/notice.yaml:20 “bands” grading/gap {"values":["完成度80%","员工满意度90%"],"region":["完成度 < 95%"]}',
      '2025/notice.yaml:20 “bands” grading/gap {"values":["完成度96%","员工满意度80%"],"region":["完成度 ≥ 95%","员工满意度 < 90%"]}',
    ],
  },
  {
    name: 'one number that neither 超过 nor 不满 takes',
    files: grading({ dimensions: score, bands: twoBands('得分: 超过60分', '得分: 不满60分') }),
    finds: [`2025/notice.yaml:18 “bands” ${hole('得分60分', '得分 = 60分')}`],
  },
  {
    name: 'what lies between whole marks, unless only whole ones are given',
    files: grading({ dimensions: score, bands: twoBands('得分: 60分以上', '得分: 59分以下') }),
    finds: [`2025/notice.yaml:18 “bands” ${hole('得分59.5分', '59分 < 得分 < 60分')}`],
  },
  {
    name: 'no hole between whole marks',
    files: grading({
      dimensions: replaced(score, 'to: 100', 'to: 100, whole: true'),
      bands: twoBands('得分: 60分以上', '得分: 59分以下'),
    }),
    finds: [],
  },
  {
    name: 'papers are counted in whole numbers',
    files: grading({ dimensions: papers, bands: twoBands('论文: 3篇以上', '论文: 1篇以下') }),
    finds: [`2025/notice.yaml:18 “bands” ${hole('论文2篇', '论文 = 2篇')}`],
  },
  {
    name: 'a level of a scale',
    files: grading({ dimensions: contribution, bands: twoBands('贡献度: 较大以上', '贡献度: 没有') }),
    finds: [`2025/notice.yaml:18 “bands” ${hole('贡献度一般', '贡献度 = 一般')}`],
  },
  {
    name: 'a last band that takes the rest leaves nothing',
    files: grading({
      bands: replaced(bands, 'when: { completion: 70%以下, satisfaction: 70%以下 }', 'otherwise: true'),
    }),
    finds: [],
  },
  {
    name: 'words may fit whatever the figures leave out',
    files: grading({
      dimensions: `${score}- { id: conduct, name: 作风, qualitative: true }\n`,
      bands: '- { grade: 合格, when: { 得分: 60分以上 } }\n- { grade: 不合格, when: { 作风: 有违规行为 } }\n',
    }),
    finds: [],
  },
])

test('the mending that is offered leaves no hole, whatever way the scheme is written', async () => {
  const chinese = grading({ bands: bands.replaceAll('when:', '条件:') })
  const block = grading({
    bands: `- grade: A
  when: { completion: 90%以上 }
- grade: B
  when:
    completion: 80%以上
    satisfaction: 80%以上
  says: 尚可
`,
  })
  for (const files of [grading({ bands }), chinese, block]) {
    const better = await mended(gradingGap, files)
    expect(await findingsOf(better, { rules: [gradingGap] })).toEqual([])
  }
  expect((await mended(gradingGap, chinese))['2025/notice.yaml']).toContain('{ grade: D, 其余: true }')
  expect((await mended(gradingGap, block))['2025/notice.yaml']).toContain(
    'otherwise: true\n          says: 尚可',
  )
})

test('of a scheme that was not understood nothing is said', async () => {
  const files = grading({ bands: replaced(bands, '75%以上', '七成') })
  const found = await findingsOf(files, { rules: [gradingGap] })
  expect(found.map((row) => row.split(' ')[2])).toEqual(['grading/not-understood'])
})

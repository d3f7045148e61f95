import { describe, expect, test } from 'vitest'
import { bands, dimensions, grading } from '../helpers/graded.ts'
import { diagnose, replaced } from '../helpers/memory-workspace.ts'

const dimension = (text: string) =>
  diagnose(
    grading({
      dimensions: `- { id: score, name: 得分, ${text} }\n`,
      bands: '- { grade: A, otherwise: true }\n',
    }),
  )
const band = (text: string) => diagnose(grading({ bands: `- { grade: A, ${text} }\n` }))

test('a scheme that nothing is wrong with, in English and in Chinese keys', async () => {
  expect(await diagnose(grading({ bands }))).toEqual([])
  const chinese = bands
    .replaceAll('grade:', '等次:')
    .replaceAll('when:', '条件:')
    .replaceAll('reward:', '奖励:')
    .replaceAll('completion:', '完成度:')
  expect(await diagnose(grading({ bands: chinese }))).toEqual([])
})

describe('a dimension', () => {
  test.each([
    ['unit: 分, to: 100', []],
    ['unit: 万元, from: 0.5, to: 2.5', []],
    ['levels: [一般, 较大]', []],
    ['qualitative: true', []],
    ['from: 0', ['2025/notice.yaml:17:11 key/missing unit']],
    ['unit: 分, levels: [一般, 较大]', ['2025/notice.yaml:17:43 key/exclusive unit,levels']],
    ['levels: [一般]', ['2025/notice.yaml:17:42 value/form ["一般"] ≠ levels']],
    ['unit: 分, from: 100, to: 60', ['2025/notice.yaml:17:58 value/form 60 ≠ above-from']],
    ['unit: "%", from: 100', ['2025/notice.yaml:17:51 value/form 100 ≠ above-from']],
    ['qualitative: false', ['2025/notice.yaml:17:47 value/choice false ≠ true']],
  ])('{ %s }', async (text, expected) => {
    expect(await dimension(text)).toEqual(expected)
  })

  test('whose name another one has', async () => {
    const twice = `${dimensions}- { id: again, name: 完成度, unit: "%" }\n`
    expect(
      await diagnose(grading({ dimensions: twice, bands: '- { grade: A, otherwise: true }\n' })),
    ).toEqual([
      '2025/notice.yaml:19:30 id/duplicate dimension 完成度 (first-defined-here 2025/notice.yaml:17:35)',
    ])
  })

  test('in a scheme of too many', async () => {
    const many = Array.from(
      { length: 9 },
      (_, index) => `- { id: d${index}, name: 维度${index}, unit: 分 }\n`,
    ).join('')
    const found = await diagnose(grading({ dimensions: many, bands: '- { grade: A, otherwise: true }\n' }))
    expect(found).toEqual([expect.stringMatching(/^2025\/notice\.yaml:17:9 value\/form .* ≠ dimensions$/u)])
  })
})

describe('a band', () => {
  test.each([
    ['when: { completion: 95 }', []],
    ['when: { completion: 95%以上, 员工满意度: 不满60 }', []],
    ['otherwise: true', []],
    ['when: {}', ['2025/notice.yaml:20:29 value/form {} ≠ non-empty']],
    ['reward: 1元', ['2025/notice.yaml:20:11 key/missing when']],
    [
      'when: { completion: 95%以上 }, otherwise: true',
      ['2025/notice.yaml:20:52 key/exclusive when,otherwise'],
    ],
    [
      'when: { completed: 95%以上 }',
      ['2025/notice.yaml:20:31 reference/unknown dimension completed → completion'],
    ],
    [
      'when: { completion: 95%以上, 完成度: 不满100% }',
      [
        '2025/notice.yaml:20:55 id/duplicate dimension completion (first-defined-here 2025/notice.yaml:20:43)',
      ],
    ],
    [
      'when: { completion: 九成 }',
      ['2025/notice.yaml:20:44 grading/not-understood condition 九成 成 unknown-unit → %|个|项'],
    ],
    [
      'when: { completion: 95%以上80%以下 }',
      [
        '2025/notice.yaml:20:43 grading/not-understood condition 95%以上80%以下 95%以上80%以下 inverted-range → 95%以上|80%以上不满95%|3项以上',
      ],
    ],
    [
      'when: { completion: 3人以上 }',
      ['2025/notice.yaml:20:43 grading/not-understood condition 3人以上 3人以上 unknown-unit → %'],
    ],
    [
      'otherwise: true, reward: 通报表扬',
      [
        '2025/notice.yaml:20:48 grading/not-understood money 通报表扬 通报表扬 not-understood → 10000元|1.5万元',
      ],
    ],
    [
      'otherwise: true, reward: 3天',
      ['2025/notice.yaml:20:48 grading/not-understood money 3天 3天 unknown-unit → 元|万元'],
    ],
  ])('{ grade: A, %s }', async (text, expected) => {
    expect(await band(text)).toEqual(expected)
  })

  test('whose grade another one has', async () => {
    expect(await diagnose(grading({ bands: replaced(bands, 'grade: B', 'grade: A') }))).toEqual([
      '2025/notice.yaml:21:20 id/duplicate grade A (first-defined-here 2025/notice.yaml:20:20)',
    ])
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import { composeSheet } from '../../src/diff/index.ts'
import type { ComparisonSheet, Line } from '../../src/documents/index.ts'
import { comparedFiles, comparedPlans, partCount } from '../helpers/compared-plans.ts'

let sheet: ComparisonSheet
beforeAll(async () => {
  sheet = composeSheet(await comparedPlans(), '示例市人民医院')
})

const lineText = (line: Line) => line.map(({ text }) => text).join('')

describe('the first page', () => {
  const said = (heading: string) =>
    lineText(sheet.summary.find((paragraph) => paragraph.heading === heading)?.text ?? [])

  test('begins with what is lost, by name, and says how much of it nobody explains', () => {
    expect(sheet.summary.map(({ heading }) => heading)).toEqual([
      '取消与弱化。',
      '事项增减。',
      '指标升降。',
      '部门任务。',
    ])
    const [first] = sheet.summary
    expect(lineText(first?.text ?? [])).toContain(`第${partCount + 7}项“扩建停车场，缓解就诊停车难”`)
    expect(lineText(first?.text ?? [])).toContain('心脏移植由12例以上调整为10例以上')
    expect(first?.text.filter(({ kind }) => kind === 'gap').map(({ text }) => text)).toEqual([
      '【须说明】2项没有说明理由。',
    ])
  })

  test('names the departments that lead more and fewer, and says nothing else there', () => {
    expect(said('部门任务。')).toContain('牵头减少：党委办公室1项。')
    expect(
      sheet.summary
        .map(({ text }) => lineText(text))
        .join('')
        .match(/没有说明理由/gu),
    ).toHaveLength(1)
    expect(said('部门任务。')).not.toMatch(/上年实际|理由/u)
  })

  test('names what is new, and what falls short of last year’s result', () => {
    expect(said('事项增减。')).toMatch(/新增的有：第\d+项“畅通投诉渠道/u)
    expect(said('指标升降。')).toContain('不及上年实际的有：心脏移植10例以上（上年实际11例）。')
  })

  /** Two years of 27 promises: nine of them less, nine more, nine gone. */
  const busyPage = async (called: string) => {
    const name = (index: number) => `${called}${index}`
    const point = (index: number, amount: number) => `
      - id: promise-${index}
        text: 第${index}项重点工作由专班逐月调度推进落实到位，完成{{target "${name(index)}"}}。
        lead: 医务部
        nature: recurring
        targets:
          ${name(index)}: 力争${amount}例以上`
    const plan = (year: number, points: readonly string[]) => `kind: work-points
id: work-points-${year}
period: ${year}
title: 以实干开新局
sections:
  - id: care
    title: 提升服务能力
    points:${points.join('')}
`
    const list = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index)
    const busy = await comparedPlans({
      ...comparedFiles,
      'indicators.yaml': `indicators:\n${list(0, 27)
        .map(
          (index) =>
            `  - { id: long-${index}, name: ${name(index)}, measure: flow, unit: 例, better: higher }\n`,
        )
        .join('')}`,
      '2024/work-points.yaml': plan(
        2024,
        list(0, 27).map((index) => point(index, 10_000)),
      ),
      // The first nine promise less, the second more, the third are gone.
      '2025/work-points.yaml': plan(
        2025,
        list(0, 18).map((index) => point(index, index < 9 ? 9_000 : 11_000)),
      ),
    })
    const { summary } = composeSheet(busy, '示例市人民医院')
    expect(
      summary.flatMap(({ heading, text }) => [heading, lineText(text)]).join('').length,
    ).toBeLessThanOrEqual(440)
    return summary.map(({ text }) => lineText(text))
  }

  test('stays a page where much is lost and much is gained: fewer are named', async () => {
    const [lost] = await busyPage('一再补充说明所以无论如何也写不短的重点工作指标名称')
    for (const words of ['不再列入的9项', '弱化9项', '等9项']) expect(lost).toContain(words)
  })

  test('names more of what is lost than of what is gained where there is not room for all', async () => {
    const [lost = '', , gained = ''] = await busyPage('一项重点工作')
    const named = (text: string) => text.match(/由力争\d+例以上调整为/gu)?.length ?? 0
    expect(named(lost)).toBeGreaterThan(named(gained))
    expect(named(gained)).toBeGreaterThan(0)
  })
})

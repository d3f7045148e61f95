import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import {
  figureOf,
  findCounts,
  findFigures,
  findMentions,
  REFERENCE_MARK,
} from '../../../src/quantity/index.ts'
import { exampleFiles } from '../../helpers/example-workspace.ts'

interface Plan {
  readonly preamble: string
  readonly sections: readonly { readonly points: readonly { readonly id: string; readonly text: string }[] }[]
}

/** Every text of a plan, its bound figures replaced by marks. */
function textsOf(file: string): readonly { readonly id: string; readonly text: string }[] {
  const plan: Plan = parse(exampleFiles[file] ?? '')
  const points = plan.sections.flatMap((section) => section.points)
  return [{ id: 'preamble', text: plan.preamble }, ...points].map(({ id, text }) => ({
    id,
    text: text.replaceAll(/\{\{[^}]*\}\}/g, (reference) => REFERENCE_MARK.repeat(reference.length)),
  }))
}

const { indicators } = parse(exampleFiles['indicators.yaml'] ?? '')

/** All that is found, point by point, for a reader to check against the plan by eye. */
function record(file: string): string[] {
  return textsOf(file).flatMap(({ id, text }) => {
    const figures = findFigures(text).map(({ phrase, target }) => `${phrase} ${target?.kind ?? 'amount'}`)
    const counts = findCounts(text).map(({ value, measure, noun }) => `${value}${measure}${noun}`)
    const found = [...figures.map((told) => `figure ${told}`), ...counts.map((told) => `count ${told}`)]
    return found.map((told) => `${id}: ${told}`)
  })
}

describe('every literal figure and every count of the example plans', () => {
  test('2024', () => {
    expect(record('2024/work-points.yaml')).toMatchInlineSnapshot(`
      [
        "preamble: count 5项工程",
        "clinical-capability: count 2个项目",
        "clinical-capability: count 4大中心",
        "discipline-tiers: count 3个层次",
        "talent-pipeline: count 4支队伍",
        "young-talent: count 2项培育工程",
        "teaching-brand: count 3个关口",
        "teaching-brand: count 4个方面",
        "research-translation: count 3个中心",
        "smart-hospital: count 3项建设",
        "budget-management: count 7大目标",
        "culture-centre: count 2个节点",
        "two-warmths: count 6类一站式服务",
      ]
    `)
  })

  test('2025', () => {
    expect(record('2025/work-points.yaml')).toMatchInlineSnapshot(`
      [
        "strict-governance: figure 每半年一次 perYear",
        "next-five-year-plan: count 3项专题研究",
        "next-five-year-plan: count 4个专项",
        "clinical-capability: count 4大中心",
        "new-campus: count 4条底线",
        "discipline-clusters: count 4大中心",
        "discipline-clusters: count 3个层次",
        "research-wards: count 2个周期",
        "talent-pipeline: count 4支队伍",
        "visit-experience: count 4个环节",
        "operating-performance: count 3个提效项目",
        "budget-management: count 2条底线",
        "internal-control: figure 每半年开展一次 perYear",
      ]
    `)
  })
})

test('no indicator of the example plans has a literal figure beside its bound one', () => {
  for (const file of ['2024/work-points.yaml', '2025/work-points.yaml']) {
    let mentions = 0
    for (const { text } of textsOf(file)) {
      const figures = findFigures(text)
      for (const mention of findMentions(text, indicators)) {
        mentions++
        expect(figureOf(mention, figures, text)).toBeUndefined()
      }
    }
    expect(mentions).toBeGreaterThan(15)
  }
})

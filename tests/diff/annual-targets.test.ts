import { describe, expect, test } from 'vitest'
import type { Location } from '../../src/diagnostics/index.ts'
import { classOf, composeSheet, diffPlans, type PlanDiff, showPlan, summarize } from '../../src/diff/index.ts'
import { diffFormatters } from '../../src/formatters/diff/index.ts'
import { isPlan } from '../../src/model/index.ts'
import { reportOf } from '../formatters/diff/sample-comparison.ts'
import { loadClean } from '../helpers/memory-workspace.ts'
import { listChanges } from '../helpers/plan-pair.ts'
import { fiveYears, workspace } from '../rules/coverage/coverage-workspace.ts'

/** A plan of five years, whose annex has one row. */
async function planWith(target: string, years: string) {
  const path = '2021-2025/five-year-plan.yaml'
  const text = `${fiveYears([target])[path]}`.replaceAll('2021..2025', years)
  const found = await loadClean(workspace({ [path]: text }))
  const document = found.documents.filter(isPlan).find(({ kind }) => kind === 'five-year-plan')
  if (!document) throw new Error('no plan')
  return { workspace: found, document }
}

async function revised(
  before: string,
  after: string,
  years = ['2021..2025', '2021..2025'],
): Promise<PlanDiff> {
  const [was = '', is = ''] = years
  return diffPlans(await planWith(before, was), await planWith(after, is))
}

const doctorates = (annual: string, target = '160人以上') =>
  `博士人数: { target: ${target}, baseline: 88人, annual: { ${annual} } }`
const complaints = (annual: string) =>
  `患者投诉: { target: 不超过230件, baseline: 380件, annual: { ${annual} } }`

const fingerprints = (diff: PlanDiff) => listChanges(diff).map(({ fingerprint }) => fingerprint)

describe('the years of a target', () => {
  test.each([
    [
      doctorates('2024: 136人'),
      doctorates('2024: 130人'),
      'annual-lowered indicators/doctorates/2024 136人>130人',
    ],
    [
      doctorates('2024: 136人'),
      doctorates('2024: 140人'),
      'annual-raised indicators/doctorates/2024 136人>140人',
    ],
    [
      complaints('2024: 260件'),
      complaints('2024: 280件'),
      'annual-lowered indicators/complaints/2024 260件>280件',
    ],
    [
      doctorates('2023: 120人, 2024: 136人'),
      doctorates('2023: 120人'),
      'annual-dropped indicators/doctorates/2024 136人>',
    ],
    [
      doctorates('2023: 120人'),
      doctorates('2023: 120人, 2024: 136人'),
      'annual-added indicators/doctorates/2024 >136人',
    ],
    [
      doctorates('2023: 120人, 2024: 136人'),
      doctorates('2023: 118人, 2024: 138人'),
      'annual-lowered indicators/doctorates/2023 120人>118人',
      'annual-raised indicators/doctorates/2024 136人>138人',
    ],
  ])('%s > %s', async (before, after, ...expected) => {
    const there = listChanges(await revised(before, after))
    expect(there.map(({ fingerprint }) => fingerprint)).toEqual(expected)
    const back = listChanges(await revised(after, before))
    expect(back.map(({ code }) => code)).toEqual(there.map(({ code }) => classOf(code).reverse))
  })

  test('are told at their place', async () => {
    const diff = await revised(doctorates('2023: 120人, 2024: 136人'), doctorates('2023: 120人, 2024: 130人'))
    const [change] = listChanges(diff)
    const written = ({ source, start, end }: Location) => source.text.slice(start, end)
    expect([change?.before, change?.after].map((place) => place && written(place))).toEqual([
      '136人',
      '130人',
    ])
  })

  test('are not told again where the target says the same', async () => {
    const diff = await revised(doctorates('2025: 160人以上'), doctorates('2025: 150人以上', '150人以上'))
    expect(fingerprints(diff)).toEqual(['target-lowered indicators/doctorates 160人以上>150人以上'])
  })

  test('that only one of the plans speaks for are nothing that changed', async () => {
    const diff = await revised(
      doctorates('2021: 100人, 2024: 136人'),
      doctorates('2024: 136人, 2026: 170人'),
      ['2021..2025', '2022..2026'],
    )
    expect(fingerprints(diff).filter((one) => one.startsWith('annual-'))).toEqual([])
  })

  test('are weakened where they are less, and want a reason', async () => {
    const diff = await revised(doctorates('2024: 136人'), doctorates('2024: 130人'))
    const { tables, summary } = composeSheet(diff, '示例市人民医院')
    const text = JSON.stringify([summary, tables])
    expect(text).toContain('2024年136人→130人')
    expect(text).toContain('目标降低：博士人数2024年由136人调整为130人。')
    expect(summarize(diff).targets).toMatchObject({ lowered: [{ annual: [{ year: 2024 }] }], unchanged: [] })
    expect(text).toContain('【须说明】')
  })

  test.each(diffFormatters.map(({ name }) => name))('are told in %s', async (name) => {
    const plan = await revised(doctorates('2024: 136人'), doctorates('2024: 130人'))
    const report = reportOf({ plans: [plan], others: [], alone: [] })
    const text = diffFormatters
      .find((formatter) => formatter.name === name)
      ?.format(report, { language: 'zh-CN', color: false, columns: 80 })
    expect(text).toMatch(/136人.*130人/su)
    expect(showPlan(plan).rows[0]?.annual).toEqual([
      { year: 2024, code: 'annual-lowered', before: '136人', after: '130人' },
    ])
  })
})

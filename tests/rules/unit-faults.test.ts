import { describe, expect, test } from 'vitest'
import { type Rule, rules } from '../../src/rules/index.ts'
import type { Files } from '../helpers/memory-workspace.ts'
import { check } from '../helpers/rule-tester.ts'
import { ruleFiles, withPoints } from '../helpers/rule-workspace.ts'
import { planOf, pointWith, withPlan, withTargets, withYears } from '../helpers/target-workspace.ts'
import { fiveYears, workspace, year } from './coverage/coverage-workspace.ts'

const indicator = '四级手术占比'

/** What each rule that computes with targets finds where a share changes by so much: a workspace with that phrase. */
const computing: Readonly<Record<string, (change: string) => Files>> = {
  'coverage/below-path': (change) =>
    workspace(
      fiveYears([`${indicator}: { target: 40%, baseline: 22.1%, annual: { 2024: 36%, 2025: 40% } }`]),
      year(2024, { a: { target: `${indicator}: { target: ${change}, baseline: 22.1% }` } }),
    ),
  'target/decomposition': (change) =>
    withPlan('2021..2025', `${indicator}: { target: ${change}, baseline: 22.1%, annual: { 2025: 23% } }\n`),
  'target/impossible': (change) => withTargets(`${indicator}: { target: ${change}, baseline: 97% }\n`),
  'target/unreachable': (change) => {
    const goal = `${indicator}: { target: 99%, baseline: 22.1% }`
    return { ...ruleFiles, '2021/plan.yaml': planOf('2021..2025', goal, `${indicator}: 每年${change}`) }
  },
  'prose/conflict': (change) =>
    withPoints(
      pointWith('goals', `${indicator}: { target: ${change}, baseline: 22.1% }`, `${indicator}达到40%。`),
    ),
  'cited/weakened': (change) => ({
    ...withTargets(`${indicator}: { target: ${change}, baseline: 22.1% }\n`),
    'plan.yaml': 'schema: 1\ncited: cited.yaml\n',
    'cited.yaml': `cited: [{ id: rules, title: 评审标准, requires: { ${indicator}: { target: 40%, baseline: 22.1% } } }]\n`,
  }),
  'year/weakened': (change) =>
    withYears(
      pointWith('goals', `${indicator}: { target: 40%, baseline: 22.1% }`),
      pointWith('goals', `${indicator}: { target: ${change}, baseline: 22.1% }`),
    ),
  'assert/failed': (change) => ({
    ...withTargets(`${indicator}: { target: ${change}, baseline: 22.1% }\n`),
    'plan.yaml': `schema: 1\nassert: [{ id: share, that: '目标("${indicator}") >= 40' }]\n`,
  }),
}

/** The codes that one rule finds, with what is said of units. */
async function found(code: string, files: Files): Promise<string[]> {
  const asked = rules.filter((rule: Rule) => rule.code === code || rule.code === 'target/unit')
  return (await check(files, { rules: asked, preset: 'strict' })).map((one) => one.code)
}

describe('of a target in a wrong unit nothing else is said', () => {
  test.each(Object.entries(computing))('%s', async (code, workspaceWith) => {
    expect(await found(code, workspaceWith('提高5个百分点'))).toEqual([code])
    expect(await found(code, workspaceWith('提高5%'))).toEqual(['target/unit'])
  })

  test('target/compound', async () => {
    const plan = (name: string) => withPlan('2021..2025', `${name}: 每年增长5%\n`)
    expect(await found('target/compound', plan('博士人数'))).toEqual(['target/compound'])
    expect(await found('target/compound', plan(indicator))).toEqual(['target/unit'])
  })

  test('the longer plan may be the one that is wrong', async () => {
    const plan = (target: string) =>
      workspace(
        fiveYears([`${indicator}: { target: ${target}, baseline: 22.1% }`]),
        year(2025, { a: { target: `${indicator}: { target: 23%, baseline: 22.1% }` } }),
      )
    expect(await found('coverage/below-path', plan('提高50个百分点'))).toEqual(['coverage/below-path'])
    expect(await found('coverage/below-path', plan('提高50%'))).toEqual(['target/unit'])
  })
})

test('one measure word for another changes no figure, and hides nothing', async () => {
  const years = withYears(
    pointWith('goals', '市级领先重点学科: 36个'),
    pointWith('goals', '市级领先重点学科: 力争36项'),
  )
  expect(await found('year/weakened', years)).toEqual(['target/unit', 'year/weakened'])
})

import { expect, test } from 'vitest'
import { exitCodeOfChanges } from '../../src/commands/diff/exit-code-of-changes.ts'
import {
  type ChangeCode,
  type Comparison,
  classesBesidePoints,
  composeSheet,
  diffPlans,
  listComparison,
  showPlan,
} from '../../src/diff/index.ts'
import { diffFormatters } from '../../src/formatters/diff/index.ts'
import { isPlan } from '../../src/model/index.ts'
import { reportOf } from '../formatters/diff/sample-comparison.ts'
import { loadClean, replaced } from '../helpers/memory-workspace.ts'
import { fiveYears, workspace } from '../rules/coverage/coverage-workspace.ts'

const path = '2021-2025/five-year-plan.yaml'
const row = '博士人数: { target: 160人以上, baseline: 88人, annual: { 2024: 136人, 2025: 160人以上 } }'
const other = '硕士人数: { target: 600人以上, baseline: 439人 }'
const firm = '确保引进领军人才到岗'
const plan = replaced(`${fiveYears([row, other])[path]}`, '引进人才。', `${firm}。`)

/** The five-year plan before and after one edit of its text. */
async function revised(before: string, after: string): Promise<Comparison> {
  const [was, is] = await Promise.all(
    [plan, replaced(plan, before, after)].map(async (text) => {
      const found = await loadClean(workspace({ [path]: text }))
      const document = found.documents.find(isPlan)
      if (!document) throw new Error('no plan')
      return { workspace: found, document }
    }),
  )
  if (!was || !is) throw new Error('two plans')
  return { plans: [diffPlans(was, is)], others: [], alone: [] }
}

const ends = (comparison: Comparison, code: ChangeCode) =>
  exitCodeOfChanges(listComparison(comparison), [], comparison, {
    exitCode: false,
    failOn: { codes: new Set([code]), severities: [], isReasonAsked: false },
  })

test.each([
  ['a target of a row', '160人以上, baseline', '150人以上, baseline', 'weakened', 'strengthened'],
  ['a row', `            ${row}\n`, '', 'weakened', 'strengthened'],
  ['one year of a row', '2024: 136人', '2024: 130人', 'weakened', 'strengthened'],
  ['more in one year', '2024: 136人', '2024: 140人', 'strengthened', 'weakened'],
  ['the word that colours a part', firm, firm.replace('确保', '力争'), 'weakened', 'strengthened'],
] as const)('%s fails as a point would', async (_, before, after, code, other) => {
  const comparison = await revised(before, after)
  expect(classesBesidePoints(comparison)).toEqual([code])
  expect([ends(comparison, code), ends(comparison, other)]).toEqual([1, 0])
})

test('what stays as it was is of no class', async () => {
  expect(classesBesidePoints(await revised('建设学科。', '建好学科。'))).toEqual([])
})

test('a part that promises less by one word is told by every report', async () => {
  const weaker = firm.replace('确保', '力争')
  const comparison = await revised(firm, weaker)
  const subject = 'section doctors'
  expect(listComparison(comparison).map(({ fingerprint, severity }) => [severity, fingerprint])).toEqual([
    ['error', `commitment-weakened ${subject} ${firm}>${weaker}`],
    ['info', `section-reworded ${subject}`],
  ])
  const [shown] = comparison.plans.map(showPlan)
  expect(shown?.sections.flatMap(({ words }) => words)).toEqual([
    { before: firm, after: weaker, sense: 'weaker' },
  ])
  const manner = { language: 'zh-CN', color: false, columns: 80 } as const
  const written = new Map(
    diffFormatters.map((form) => [form.name, form.format(reportOf(comparison), manner)]),
  )
  const [sheet] = comparison.plans.map((plan) => composeSheet(plan, '示例市人民医院'))
  const page = sheet?.summary.map(({ text }) => text.map((run) => run.text).join('')).join('')
  expect(page).toContain('承诺弱化的部分1个：“引育人才”。')
  expect(written.get('pretty')).toMatch(/须注意：\n {2}承诺弱化 {2}引育人才\n/u)
  expect(written.get('markdown')).toMatch(
    /各部分：\n\n- \*\*承诺弱化、部分文字修改\*\* 引育人才 .*<br><del>确保<\/del>/u,
  )
  expect(written.get('github')).toMatch(/^::error [^\n]*引育人才%0A承诺：确保引进领军人才到岗 → 力争/u)
})

test('a comment on a pull request tells of parts that nobody loses by', async () => {
  const comparison = await revised('建设学科。', '建好学科。')
  const manner = { language: 'en', color: false, columns: 80 } as const
  const markdown = diffFormatters.find(({ name }) => name === 'markdown')
  expect(markdown?.format(reportOf(comparison), manner)).toContain(
    '<details><summary>Parts (1)</summary>\n\n- section reworded 建设学科 ',
  )
})

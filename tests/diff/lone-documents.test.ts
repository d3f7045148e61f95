import { describe, expect, test } from 'vitest'
import {
  type Comparison,
  compareWorkspaces,
  composeOthersSheet,
  listComparison,
  type Pairing,
  unexplainedDocuments,
  type WorkspaceSide,
} from '../../src/diff/index.ts'
import type { Line, RichTable } from '../../src/documents/index.ts'
import { diffFormatters } from '../../src/formatters/diff/index.ts'
import { reportOf } from '../formatters/diff/sample-comparison.ts'
import { diagnose, row } from '../helpers/memory-workspace.ts'
import { loadPlans } from '../helpers/plan-pair.ts'
import { ruleFiles, workPoints } from '../helpers/rule-workspace.ts'
import { pointWith } from '../helpers/target-workspace.ts'

const union = workPoints(2024, pointWith('u')).replace('id: work-points-2024', 'id: union-2024')
const measures = `kind: measures
id: measures-2024
period: 2024
title: 若干措施
sections:
  - title: 党的建设
    points: [{ id: m, text: 健全制度。, lead: 医务部 }]
`
const files = (ended = '') => ({
  '2024/work-points.yaml': workPoints(2024, pointWith('a')),
  '2024/union.yaml': union,
  '2025/work-points.yaml': `${workPoints(2025, pointWith('a'))}${ended === '' ? '' : `ended:\n  - ${ended}\n`}`,
})

/** Of the documents of a workspace those in the folder of a year, as a command line names them. */
async function sidesOf(given: Record<string, string>): Promise<[WorkspaceSide, WorkspaceSide]> {
  const workspace = await loadPlans(given)
  const [before, after] = ['2024', '2025'].map((year) => ({
    workspace,
    documents: workspace.documents.filter(({ parsed }) => parsed.source.name.startsWith(year)),
  }))
  if (!before || !after) throw new Error('two sides')
  return [before, after]
}

async function compared(given: Record<string, string>, pairing: Pairing = 'year'): Promise<Comparison> {
  return compareWorkspaces(...(await sidesOf(given)), pairing)
}

const fates = ({ alone }: Comparison) => alone.map(({ code, document }) => `${code} ${document.id}`)
const written = (comparison: Comparison, form: string, language: 'zh-CN' | 'en' = 'en') =>
  diffFormatters
    .find(({ name }) => name === form)
    ?.format(reportOf(comparison), { language, color: false, columns: 80 }) ?? ''

const absorbed =
  '{ id: union-2024, as: absorbed, into: work-points-2025, reason: 合并部署, decision: 2025年第2次党委会 }'

describe('a plan that is gone', () => {
  test('lacks a reason where no newer plan gives one, told where that is to be written', async () => {
    const comparison = await compared(files())
    expect(fates(comparison)).toEqual(['document-removed union-2024'])
    expect(unexplainedDocuments(comparison.alone).map(row)).toEqual([
      '2025/work-points.yaml:2:5 diff/missing-reason 以实干开新局 dropped (formerly-here 2024/union.yaml:2:5)',
    ])
    expect(written(comparison, 'pretty')).toContain('a reason must be given')
    expect(written(comparison, 'markdown')).toContain('a reason must be given')
    expect(written(comparison, 'github')).toContain('a reason must be given')
    expect(JSON.parse(written(comparison, 'json')).documents[0]).toMatchObject({ lacksReason: true })
  })

  test('with no plan left to say it, the reason lacks at the plan itself', async () => {
    const [before, after] = await sidesOf(files())
    const { alone } = compareWorkspaces(before, { ...after, documents: [] }, 'revision')
    expect(unexplainedDocuments(alone).map(row)).toContain(
      '2024/union.yaml:2:5 diff/missing-reason 以实干开新局 dropped',
    )
  })

  test.each([
    ['done', 'info'],
    ['absorbed', 'info'],
    ['cancelled', 'warning'],
    ['deferred', 'warning'],
  ])('%s by a newer plan is told so', async (as, severity) => {
    const comparison = await compared(files(`{ id: union-2024, as: ${as}, reason: 合并部署 }`))
    expect(fates(comparison)).toEqual([`document-${as} union-2024`])
    expect(unexplainedDocuments(comparison.alone)).toEqual([])
    expect(listComparison(comparison)[0]).toMatchObject({
      severity,
      fingerprint: `document-${as} document union-2024`,
      after: undefined,
    })
  })

  test('is told with what it became part of, the reason and who decided it', async () => {
    const comparison = await compared(files(absorbed))
    for (const form of ['pretty', 'markdown', 'github']) {
      const text = written(comparison, form, 'zh-CN')
      expect(text).toContain('文件并入')
      expect(text).toContain('并入：《以实干开新局》')
      expect(text).toContain('说明：合并部署')
      expect(text).toContain('依据：2025年第2次党委会')
    }
    expect(JSON.parse(written(comparison, 'json')).documents).toEqual([
      expect.objectContaining({
        code: 'document-absorbed',
        into: 'work-points-2025',
        reason: '合并部署',
        decision: '2025年第2次党委会',
        lacksReason: false,
      }),
    ])
  })

  test('a point that it became part of is called by its name', async () => {
    const { alone } = await compared(files('{ id: union-2024, as: absorbed, into: a, reason: 合并部署 }'))
    expect(alone.map(({ into }) => into)).toEqual(['逐项落实'])
  })

  test('is not taken for another one of its kind', async () => {
    const given = {
      '2024/union.yaml': union,
      '2025/work-points.yaml': files(absorbed)['2025/work-points.yaml'],
    }
    expect(fates(await compared(given))).toEqual([
      'document-absorbed union-2024',
      'document-added work-points-2025',
    ])
  })

  test('is explained by plans that are not compared too', async () => {
    const [before, after] = await sidesOf(files(absorbed))
    const { alone } = compareWorkspaces(
      before,
      { ...after, documents: [], speakers: after.documents },
      'year',
    )
    expect(alone.map(({ code }) => code)).toContain('document-absorbed')
  })
})

describe('what is missed from year to year', () => {
  const given = (ended: string) => ({ ...files(ended), '2024/measures.yaml': measures })

  test('measures hold until they change, and are told where their end is said', async () => {
    expect(fates(await compared(given(absorbed)))).toEqual(['document-absorbed union-2024'])
    const comparison = await compared(
      given(`${absorbed}\n  - { id: measures-2024, as: done, reason: 已全部落实 }`),
    )
    expect(fates(comparison)).toEqual(['document-absorbed union-2024', 'document-done measures-2024'])
  })

  test('read the other way round it is new', async () => {
    const [before, after] = await sidesOf(
      given(`${absorbed}\n  - { id: measures-2024, as: done, reason: 已全部落实 }`),
    )
    expect(fates(compareWorkspaces(after, before, 'year')).toSorted()).toEqual([
      'document-added measures-2024',
      'document-added union-2024',
    ])
  })

  test('between two revisions measures whose file is gone lack a reason', async () => {
    const { alone } = await compared(given(absorbed), 'revision')
    expect(unexplainedDocuments(alone).map(({ args }) => args)).toContainEqual({
      point: '若干措施',
      loss: 'dropped',
    })
  })
})

describe('its id under `ended`', () => {
  const found = (id: string) =>
    diagnose({ ...ruleFiles, ...files(`{ id: ${id}, as: done, reason: 已落实 }`) })

  test('is known, of a document as of a point', async () => {
    expect(await found('union-2024')).toEqual(await found('a'))
  })

  test('of neither is a slip, with the nearest names of both', async () => {
    const slips = (await found('union-2042')).filter((line) => line.includes('reference/unknown'))
    expect(slips).toEqual([expect.stringContaining('reference/unknown point-or-document union-2042')])
  })
})

describe('the sheet', () => {
  const lineText = (line: Line) => line.map(({ kind, text }) => (kind === 'gap' ? `!${text}` : text)).join('')
  const rowsIn = (table: RichTable | undefined) =>
    table?.groups.flatMap(({ rows }) =>
      rows.map((cells) => cells.map((cell) => cell.map(lineText).join(' '))),
    )
  const sheetOf = async (ended?: string) => composeOthersSheet(await compared(files(ended)), '示例医院')

  test('says in 取消与弱化事项说明 why it is gone', async () => {
    const { tables, summary } = await sheetOf(absorbed)
    const reasons = tables.find(({ title }) => title === '取消与弱化事项说明')
    expect(rowsIn(reasons)).toEqual([
      ['《以实干开新局》', '文件并入', '并入《以实干开新局》 合并部署 依据：2025年第2次党委会'],
    ])
    expect(lineText(summary[0]?.text ?? [])).toBe('文件并入1件：《以实干开新局》。')
  })

  test('is of the day of the newest plan, not of what is gone', async () => {
    const { date } = await sheetOf(absorbed)
    expect(date).toMatch(/^2025/u)
  })

  test('shows a red gap where nothing says it', async () => {
    const { tables, summary } = await sheetOf()
    const reasons = tables.find(({ title }) => title === '取消与弱化事项说明')
    expect(rowsIn(reasons)?.map((cells) => cells.slice(1))).toEqual([['文件不再列入', '!【须说明】']])
    expect(lineText(summary[0]?.text ?? [])).toMatch(/^文件不再列入1件：.*。!【须说明】1件没有说明理由。$/u)
  })

  test('shows what is gone by what an office knows it by, not by its file', async () => {
    const { tables } = await sheetOf()
    expect(JSON.stringify(tables)).not.toContain('yaml')
    expect(rowsIn(tables[0])?.[0]?.slice(1)).toEqual(['2024年', '—', '文件不再列入'])
  })
})

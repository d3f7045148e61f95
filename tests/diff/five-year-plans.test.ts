import { describe, expect, test } from 'vitest'
import {
  composeSheet,
  diffPlans,
  isChangedPlan,
  missingReasons,
  type PlanDiff,
  showPlan,
} from '../../src/diff/index.ts'
import { isPlan } from '../../src/model/index.ts'
import type { Workspace } from '../../src/workspace/index.ts'
import { loadClean, replaced } from '../helpers/memory-workspace.ts'
import { listChanges } from '../helpers/plan-pair.ts'
import { fiveYears, workspace, year } from '../rules/coverage/coverage-workspace.ts'

const path = '2021-2025/five-year-plan.yaml'
const targets = [
  '博士人数: { target: 160人以上, baseline: 88人, annual: { 2024: 136人, 2025: 160人以上 } }',
  '新增博士: { target: 每年15人以上, baseline: unknown, owner: 人力资源部 }',
]
const plan = `${fiveYears(targets)[path]}`
const loadPlan = (text: string) => loadClean(workspace({ [path]: text }))

const only = (found: Workspace, kind = 'five-year-plan') => {
  const document = found.documents.filter(isPlan).find((one) => one.kind === kind)
  if (!document) throw new Error('no plan')
  return { workspace: found, document }
}

async function revised(...changes: readonly (readonly [string, string])[]): Promise<PlanDiff> {
  const after = changes.reduce((text, [before, now]) => replaced(text, before, now), plan)
  return diffPlans(only(await loadPlan(plan)), only(await loadPlan(after)))
}

const rowsOf = (diff: PlanDiff) => listChanges(diff).map(({ fingerprint }) => fingerprint)

test('rows of the annex are compared as targets, and nothing of them twice', async () => {
  const diff = await revised(
    ['160人以上, baseline', '150人以上, baseline'],
    ['2025: 160人以上', '2025: 150人以上'],
  )
  expect(rowsOf(diff)).toEqual(['target-lowered indicators/doctorates 160人以上>150人以上'])
  const [row] = showPlan(diff).rows
  expect(row?.difference).toMatchObject({ from: '160', to: '150', by: '-10', sense: 'worse' })
  expect(isChangedPlan(showPlan(diff))).toBe(true)
})

test('a row that comes and one that goes', async () => {
  const diff = await revised(['新增博士: { target: 每年15人以上', '硕士人数: { target: 600人以上'])
  expect(rowsOf(diff)).toEqual([
    'target-added indicators/masters >600人以上',
    'target-dropped indicators/doctorates-joined 每年15人以上>',
    'field-changed fyp/attachments/主要指标/owner/硕士人数 >人力资源部',
    'field-changed fyp/attachments/主要指标/owner/新增博士 人力资源部>',
  ])
})

test('a target that goes from the annex to a point has moved', async () => {
  const diff = await revised(
    [`            ${targets[1]}\n`, ''],
    [
      'text: 推进支部建设，健全组织。, lead: 党委办公室 }',
      'text: \'新增博士{{target "新增博士"}}。\', lead: 党委办公室, targets: { 新增博士: 每年15人以上 } }',
    ],
  )
  expect(rowsOf(diff)).toContain(
    'target-moved indicators>branches/doctorates-joined 每年15人以上>每年15人以上',
  )
})

test('what the annex says beside its targets', async () => {
  const diff = await revised(
    ['owner: 人力资源部', 'owner: 党委办公室'],
    ['      groups:\n', '      notes: [以年报为准。]\n      groups:\n'],
  )
  expect(rowsOf(diff)).toEqual([
    'field-changed fyp/attachments/主要指标/owner/新增博士 人力资源部>党委办公室',
    'field-changed fyp/attachments/主要指标/notes >以年报为准。',
  ])
})

test('a plan and itself', async () => {
  const diff = await revised()
  expect(rowsOf(diff)).toEqual([])
  expect(isChangedPlan(showPlan(diff))).toBe(false)
  expect(diff.targets).toHaveLength(2)
})

test('the line of the years is drawn by the annex', async () => {
  const found = await loadClean(
    workspace(
      { [path]: plan },
      year(2024, { a: { serves: ['doctors'], target: '博士人数: { target: 136人以上, baseline: 119人 }' } }),
      year(2025, { a: { serves: ['doctors'], target: '博士人数: { target: 150人以上, baseline: 138人 }' } }),
    ),
  )
  const [before, after] = found.documents.filter(isPlan).filter(({ kind }) => kind === 'work-points')
  if (!before || !after) throw new Error('no years')
  const diff = diffPlans({ workspace: found, document: before }, { workspace: found, document: after })
  const line = diff.targets[0]?.line
  expect([line?.endsIn, line?.due?.by, line?.due?.value.toFixed(), line?.isOnLine]).toEqual([
    2025,
    'annual',
    '160',
    false,
  ])
  expect(line?.promise.owner).toBeUndefined()
  expect(rowsOf(diff)).toContain('off-line a/doctorates 160>150人以上')
})

describe('parts without points', () => {
  const parts = (...written: readonly string[]) =>
    `kind: five-year-plan\nid: fyp\nperiod: 2021..2025\ntitle: 发展规划\nparts:\n${written.join('')}`
  const whole = (title: string, ...inner: readonly string[]) =>
    `  - { title: ${title}, sections: [${inner.join(', ')}] }\n`
  const part = (title: string, text: string) => `{ title: ${title}, text: ${text} }`
  const strokes = '组建卒中急救小组，缩短静脉溶栓等候时间，每月复盘超时病例。'
  const canteen = '改造职工食堂后厨，实行明厨亮灶，低盐低油窗口覆盖三个院区。'
  const changes = async (before: string, after: string) => {
    const [was, is] = await Promise.all([before, after].map(loadPlan))
    return was && is ? rowsOf(diffPlans(only(was), only(is))) : []
  }

  test('stay what they are in one that has another title', async () => {
    const inner = [part('急救', strokes), part('膳食', canteen)]
    expect(await changes(parts(whole('发展环境', ...inner)), parts(whole('形势和任务', ...inner)))).toEqual([
      'section-renamed section 形势和任务 发展环境>形势和任务',
    ])
  })

  test('are known by what they say where the title is another one', async () => {
    expect(
      await changes(
        parts(whole('任务', part('急救', strokes), part('膳食', canteen))),
        parts(whole('任务', part('后勤', canteen.replace('三个', '各个')), part('卒中', strokes))),
      ),
    ).toEqual([
      'section-renamed section 任务/后勤 膳食>后勤',
      'section-moved section 任务/后勤',
      'section-reworded section 任务/后勤',
      'section-renamed section 任务/卒中 急救>卒中',
    ])
  })

  test('stand on the first page of the sheet, those that are gone and new by name, without what they hold', async () => {
    const [was, is] = await Promise.all(
      [
        parts(
          whole('任务', part('急救', strokes)),
          whole('保障', part('投入', '争取财政投入，优先保障人才项目。')),
        ),
        parts(
          whole('任务', part('急救', strokes.replace('每月', '每季'))),
          whole('后勤', part('膳食', canteen)),
        ),
      ].map(loadPlan),
    )
    if (!was || !is) throw new Error('two plans')
    const { summary, tables } = composeSheet(diffPlans(only(was), only(is)), '示例市人民医院')
    const said = summary.map(({ heading, text }) => `${heading}${text.map((run) => run.text).join('')}`)
    expect(said.slice(0, 2)).toEqual([
      '取消与弱化。没有取消或弱化的目标。不再列入的部分1个：“保障”。',
      '内容变化。新增部分1个：“后勤”。部分文字修改1个。',
    ])
    const headings = (tables[0]?.groups ?? []).map(({ heading }) =>
      (heading ?? []).map(({ text }) => text).join(''),
    )
    expect(headings).toEqual([
      '一、任务',
      '（一）急救',
      '二、后勤（新增部分）',
      '（一）膳食（新增部分）',
      '修改前列有、修改后不再列入的部分',
    ])
  })

  test('are new and gone where neither title nor text is left', async () => {
    expect(
      await changes(parts(whole('任务', part('急救', strokes))), parts(whole('任务', part('膳食', canteen)))),
    ).toEqual(['section-added section 任务/膳食', 'section-removed section 任务/急救'])
  })

  test('that share a title are told by the parts that they stand in', async () => {
    const text = (first: string, second: string) =>
      parts(whole('甲', part('目标', first)), whole('乙', part('目标', second)))
    expect(await changes(text(strokes, canteen), text(strokes, canteen))).toEqual([])
    expect(await changes(text(strokes, canteen), text(canteen, strokes))).toEqual([
      'section-reworded section 甲/目标',
      'section-reworded section 乙/目标',
    ])
  })
})

describe('a row that promises less', () => {
  const lowered = [
    ['160人以上, baseline', '150人以上, baseline'],
    ['2025: 160人以上', '2025: 150人以上'],
  ] as const
  const explained = [
    ['160人以上, baseline', '150人以上, reason: 编制核减, baseline'],
    ['2025: 160人以上', '2025: 150人以上'],
  ] as const
  const gone = [[`            ${targets[1]}\n`, '']] as const

  test('is to be explained, as a point is; one that is gone has no place for a word', async () => {
    const codes = async (...changes: readonly (readonly [string, string])[]) =>
      missingReasons(await revised(...changes)).map(({ code, args }) => `${code} ${JSON.stringify(args)}`)
    expect(await codes(...lowered)).toEqual(['diff/missing-reason {"point":"博士人数","loss":"weakened"}'])
    expect(await codes(...explained)).toEqual([])
    expect(await codes(...gone)).toEqual([])
  })

  test('stands on the first page of the sheet and among the reasons, with what it began at', async () => {
    const textOf = (lines: readonly (readonly { text: string }[])[]) =>
      lines.map((line) => line.map(({ text }) => text).join('')).join('')
    const sheetOf = async (...changes: readonly (readonly [string, string])[]) => {
      const { summary, tables } = composeSheet(await revised(...changes), '示例市人民医院')
      const reasons = tables.find(({ title }) => title === '取消与弱化事项说明')
      const rows = (reasons?.groups ?? []).flatMap((group) => group.rows.map((cells) => cells.map(textOf)))
      return [textOf(summary.slice(0, 1).map(({ text }) => text)), rows] as const
    }
    expect(await sheetOf(...lowered)).toEqual([
      expect.stringContaining('目标降低：博士人数由160人以上调整为150人以上。【须说明】1项没有说明理由。'),
      [
        [
          '—',
          '博士人数',
          '弱化',
          '博士人数：160人以上→150人以上（目标降低，−10人（−6.3%），规划基数88人）',
          '—',
          '【须说明】',
        ],
      ],
    ])
    const [first, rows] = await sheetOf(...explained, ...gone)
    expect(first).toContain('目标取消：新增博士。')
    expect(first).not.toContain('【须说明】')
    expect(rows.map((cells) => [cells[2], cells[4], cells[5]])).toEqual([
      ['弱化', '—', '编制核减'],
      ['目标取消', '人力资源部', '—'],
    ])
  })
})

describe('what a plan of several years begins at', () => {
  const grants = '国家自然科学基金立项'
  const indicators = (last: string) => `indicators:
  - { id: grants, name: ${grants}, unit: 项, measure: flow, better: higher }
  - { id: ${last}, name: 业务用房面积, unit: m², measure: stock, better: higher }
`
  const planOf = (from: number, rows: readonly string[]) => `kind: five-year-plan
id: fyp-${from}
period: ${from}..${from + 4}
title: 发展规划
parts: [{ title: 任务, text: 推进各项工作。 }]
attachments:
  - title: 主要指标
    indicators:
      groups:
        - targets:
${rows.map((one) => `            ${one}\n`).join('')}`

  test('is what it says itself, be it of more years than one; last year’s result stands beside it', async () => {
    const found = await loadClean(
      workspace({
        'indicators.yaml': indicators('area'),
        '2025/actuals.yaml': `year: 2025\nactuals:\n  - { indicator: ${grants}, period: 2025, value: 9项, source: 批准通知 }\n`,
        '2021-2025/five-year-plan.yaml': planOf(2021, [
          `${grants}: { target: 累计26项以上, baseline: 13项 }`,
          '业务用房面积: { target: 17万m², baseline: 15万m² }',
        ]),
        '2026-2030/five-year-plan.yaml': planOf(2026, [
          `${grants}: { target: 累计40项以上, baseline: 27项 }`,
          '业务用房面积: { target: 32万m², baseline: 17万m² }',
        ]),
      }),
    )
    const [before, after] = found.documents.filter(isPlan)
    if (!before || !after) throw new Error('two plans')
    const diff = diffPlans({ workspace: found, document: before }, { workspace: found, document: after })
    const table = composeSheet(diff, '示例市人民医院').tables.find(({ title }) => title === '指标对照表')
    const rows = (table?.groups ?? []).flatMap((group) =>
      group.rows.map((cells) =>
        cells.map((cell) => cell.map((line) => line.map(({ text }) => text).join(''))),
      ),
    )
    expect(rows.map((cells) => [cells[0], cells[4], cells[6]].flat().join('|'))).toEqual([
      `${grants}|27项|年均+2.8项（+53.9%）`,
      '业务用房面积|17万m²|+15万m²（+88.2%）',
    ])
    expect(rows[0]?.[7]).toContain('上年实际9项')
  })
})

import { type Comparison, compareWorkspaces, listComparison } from '../../../src/diff/index.ts'
import type { DiffReport } from '../../../src/formatters/diff/index.ts'
import { loadWorkspace, type Workspace } from '../../../src/workspace/index.ts'
import { baseFiles, memoryFiles } from '../../helpers/memory-workspace.ts'

const points = (year: number, body: string) => `kind: work-points
id: work-points-${year}
period: ${year}
title: ${year}年要点
sections:
  - id: care
    title: 提升服务能力
    points:
${body}`

const older = `      - id: surgery
        text: 推进日间手术，占比达到{{target "日间手术占比"}}，确保全年医疗安全。
        lead: 医务部
        support: [党委办公室]
        by: 2024-06-30
        milestones: { Q1: 日间病房启用 }
        deliverables: [准入规范, 随访规程]
        targets:
          日间手术占比: 22%以上
          电子病历应用水平: 六级
      - id: gone
        text: 开展义诊活动，走进社区。
        lead: 党委办公室
        by: 2024-12-31
      - id: same
        text: 坚持值班制度。
        lead: 医务部
        nature: standing
`

const newer = `      - id: surgery
        text: 推进日间手术，占比达到{{target "日间手术占比"}}，力争全年医疗安全。
        lead: 党委办公室
        support: [医务部]
        by: 2025-09-30
        milestones: { Q3: 日间病房启用 }
        deliverables: [准入规范]
        targets:
          日间手术占比: { target: 20%以上, baseline: 21% }
          电子病历应用水平: 五级
      - id: same
        text: 坚持值班制度。
        lead: 医务部
        nature: standing
      - id: new
        text: <b>新建|病区</b>\`x\`，*尽快*投入使用。
        lead: 医务部
        by: 2025-12-31
`

/** Two years of a small hospital, with what is hard to print in them. */
export async function sampleComparison(
  texts: { readonly before?: string; readonly after?: string } = {},
): Promise<Comparison & { readonly workspace: Workspace }> {
  const files = {
    ...baseFiles,
    'indicators.yaml': baseFiles['indicators.yaml']
      .replace('measure: ratio,', 'measure: ratio, better: higher,')
      .replace('measure: level,', 'measure: level, better: higher,'),
    '2024/work-points.yaml': points(2024, texts.before ?? older),
    '2025/work-points.yaml': points(2025, texts.after ?? newer),
  }
  const { workspace, diagnostics } = await loadWorkspace(memoryFiles(files))
  if (!workspace || diagnostics.length > 0)
    throw new Error(JSON.stringify(diagnostics.map(({ code }) => code)))
  const of = (year: string) => ({
    workspace,
    documents: workspace.documents.filter(({ parsed }) => parsed.source.name.startsWith(year)),
  })
  return { ...compareWorkspaces(of('2024'), of('2025'), 'year'), workspace }
}

export function reportOf(comparison: Comparison, revision?: string): DiffReport {
  const side = (name: string) => ({ name: { 'zh-CN': name, en: name }, revision })
  return {
    version: '1.2.3',
    before: { ...side('2024'), revision: undefined },
    after: side('2025'),
    comparison,
    changes: listComparison(comparison),
  }
}

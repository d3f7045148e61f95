import { diffPlans, type PlanDiff } from '../../src/diff/index.ts'
import { isPlan } from '../../src/model/index.ts'
import { baseFiles, type Files, loadClean, replaced, workspaceWith } from './memory-workspace.ts'

/** A sentence of some length that tells which it is. */
const sentence = (name: string, index: number) =>
  `${name}第${index + 1}步由专班逐月调度、按季通报，把责任压实到科室和个人，办理结果公开。`

/** A text of so many sentences. */
export function longText(name: string, sentences: number): string {
  return Array.from({ length: sentences }, (_, index) => sentence(name, index)).join('')
}

/** Longer than a page of the sheet. */
const towering = longText('登高工程', 28)

/** So many that one of them would begin at the foot of a page. */
export const partCount = 60

/** Parts whose points have one line, two lines, …, so that some part begins at every height of a page. */
function manySections(year: number): string {
  return Array.from({ length: partCount }, (_, index) => {
    const text = longText(`巡查事项${index + 1}之`, 1 + (index % 3))
    return `
  - id: part-${index + 1}
    title: 分部${index + 1}的工作
    points:
      - id: inspection-${index + 1}
        text: ${text}${year === 2025 && index % 2 === 0 ? '年末总结。' : ''}
        lead: 医务部
        nature: standing`
  }).join('')
}

const registers = {
  'indicators.yaml': `indicators:
  - { id: day-surgery-share, name: 日间手术占比, unit: "%", measure: ratio, better: higher }
  - { id: heart-transplants, name: 心脏移植, unit: 例, measure: flow, better: higher }
  - { id: complaints, name: 患者投诉, unit: 件, measure: flow, better: lower }
`,
}

const older = `kind: work-points
id: work-points-2024
period: 2024
title: 以实干开新局
preamble: 上年工作平稳，本年要点如下。
sections:
  - id: care
    title: 提升服务能力
    points:
      - id: surgery
        text: 推进日间手术，占比达到{{target "日间手术占比"}}，由{{unit "culture-centre"}}宣传。
        lead: 医务部
        support: [党委办公室]
        by: 2024-06
        targets:
          日间手术占比: 22%以上
      - id: transplants
        text: 稳步开展移植，完成{{target "心脏移植"}}。
        lead: 医务部
        nature: recurring
        targets:
          心脏移植: 12例以上
      - id: tower
        text: ${towering}
        lead: 党委办公室
        nature: standing
      - id: canteen
        text: 改造职工食堂，延长供餐时间。
        lead: 党委办公室
        by: 2024-12-31
      - id: parking
        text: 扩建停车场，缓解就诊停车难。
        lead: 党委办公室
        by: 2024-12-31
      - id: duty
        text: 坚持领导干部值班带班。
        lead: 党委办公室
        milestones: { Q2: 完成值班抽查, Q3: 通报抽查结果 }
        deliverables: [值班日志]
        nature: standing${manySections(2024)}
`

const newer = `kind: work-points
id: work-points-2025
period: 2025
title: 以实干开新局
preamble: 上年工作进展良好，本年要点如下。
sections:
  - id: care
    title: 优化服务能力
    points:
      - id: surgery
        text: 推进日间手术扩面，占比达到{{target "日间手术占比"}}，由{{unit "culture-centre"}}宣传。
        lead: 党委办公室
        by: 2025-03
        targets:
          日间手术占比: { target: 24%以上, baseline: 21.5% }
      - id: transplants
        text: 稳步开展移植，完成{{target "心脏移植"}}。
        lead: 医务部
        nature: recurring
        targets:
          心脏移植: { target: 10例以上, baseline: 11例 }
      - id: complaints
        text: 畅通投诉渠道，投诉控制在{{target "患者投诉"}}。
        lead: 医务部
        by: 2025-12-31
        targets:
          患者投诉: 40件以下
      - id: tower
        text: ${towering.replace('登高工程第7步由专班', '登高工程第7步由工作专班')}
        lead: 党委办公室
        nature: standing
      - id: duty
        text: 坚持领导干部值班带班。
        lead: 党委办公室
        milestones: { Q1: 排定全年班次, Q4: 完成值班抽查 }
        deliverables: [值班台账]
        nature: standing${manySections(2025)}
ended:
  - { id: canteen, as: done, reason: 食堂改造已于年内完工 }
`

/** Two years in which everything happens that the sheet shows. */
export const comparedFiles: Files = workspaceWith({
  ...registers,
  // Signed before the culture centre got its longer name.
  '2024/notice.yaml': replaced(baseFiles['2025/notice.yaml'], 'notice-2025-12', 'notice-2024-15')
    .replaceAll('work-points-2025', 'work-points-2024')
    .replaceAll(/〔2025〕12|2025-02-(?:18|21)/gu, (found) =>
      found.startsWith('〔') ? '〔2024〕15' : '2024-03-01',
    ),
  '2024/work-points.yaml': older,
  '2025/work-points.yaml': newer,
})

export async function comparedPlans(files: Files = comparedFiles): Promise<PlanDiff> {
  const workspace = await loadClean(files)
  const [before, after] = workspace.documents
    .filter(isPlan)
    .toSorted((a, b) => a.period.from - b.period.from)
    .map((document) => ({ workspace, document }))
  if (!before || !after) throw new Error('two plans are compared')
  return diffPlans(before, after)
}

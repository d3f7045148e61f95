import { baseFiles, type Files, replaced } from './memory-workspace.ts'

const sentence = '完善制度、压实责任、按期完成，改进措施逐条对账销号。'

/** A plan of two parts and 24 points whose texts are longer the further they stand behind. */
function plan(): string {
  const point = (number: number) => `      - id: task-${number}
        text: 第${number}号工作，${sentence.repeat(number)}
        lead: ${number % 3 === 0 ? '党委办公室' : '医务部'}
        support: [${number % 3 === 0 ? '医务部' : '党委办公室'}, 各科室]
        by: 2025-${`${(number % 12) + 1}`.padStart(2, '0')}
`
  const points = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => point(from + index)).join('')
  return `kind: work-points
id: plan
period: 2025
title: 以实干开新局
subtitle: 示例市人民医院2025年工作要点
sections:
  - title: 提升服务能力
    points:
${points(1, 12)}  - title: 深化内部改革
    points:
${points(13, 24)}`
}

/** A notice that issues that plan, and another that issues its breakdown. */
export const breakdownFiles: Files & Readonly<Record<string, string>> = {
  'plan.yaml': baseFiles['plan.yaml'],
  'organization.yaml': baseFiles['organization.yaml'],
  'indicators.yaml': baseFiles['indicators.yaml'],
  '2025/notice.yaml': replaced(baseFiles['2025/notice.yaml'], 'issues: work-points-2025', 'issues: plan'),
  '2025/plan.yaml': plan(),
  '2025/tasks.yaml': `kind: task-breakdown
id: tasks
of: plan
period: 2025
title: 示例市人民医院2025年工作要点任务分解表
`,
  '2025/tasks-notice.yaml': `kind: notice
id: tasks-notice
issues: tasks
issuer: party-committee
number: 示医党发〔2025〕16号
to: [各科室]
cc: [医务部]
signedOn: 2025-03-06
printedBy: 党委办公室
printedOn: 2025-03-06
`,
}

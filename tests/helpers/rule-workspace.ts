import { type Files, replaced } from './memory-workspace.ts'

/** A workspace in which no rule finds anything, to put what a test is about into. */
export const ruleFiles = {
  'plan.yaml': 'schema: 1\n',

  'organization.yaml': `name: 示例市人民医院
issuers:
  - { id: party-committee, name: 中共示例市人民医院委员会, prefix: 示医党发 }
  - { id: hospital, name: 示例市人民医院, prefix: 示医发 }
units:
  - { id: party-office, name: 党委办公室 }
  - { id: hospital-office, name: 医院办公室 }
  - { id: hr, name: 人力资源部, aliases: [人事部] }
  - { id: medical-affairs, name: 医务部 }
  - { id: nursing, name: 护理部 }
  - { id: outpatient, name: 门诊部 }
  - { id: quality, name: 质量管理部 }
  - { id: research, name: 科研部 }
  - { id: information, name: 信息管理部 }
  - { id: finance, name: 财务部 }
  - id: culture-centre
    names:
      - { name: 文化宣传与教育中心, from: 2024-02-23 }
      - { name: 文化研究与宣传教育中心, from: 2024-05-24 }
groups:
  - { id: all-branches, name: 各党支部 }
  - { id: all-departments, name: 各部（处）、科室 }
`,

  'indicators.yaml': `indicators:
  - { id: doctorates, name: 博士人数, unit: 人, measure: stock, better: higher }
  - { id: doctorates-joined, name: 新增博士, unit: 人, measure: flow, better: higher }
  - { id: masters, name: 硕士人数, unit: 人, measure: stock, better: higher }
  - { id: city-disciplines, name: 市级领先重点学科, unit: 个, measure: stock, better: higher }
  - { id: level-4-surgery-share, name: 四级手术占比, unit: "%", measure: ratio, better: higher, reference: 国考-6 }
  - { id: heart-transplants, name: 心脏移植, unit: 例, measure: flow, better: higher }
  - { id: outpatient-visits, name: 门急诊人次, unit: 人次, measure: flow, better: higher }
  - { id: talent-fund, name: 人才专项经费, unit: 万元, measure: flow, better: higher }
  - { id: complaints, name: 患者投诉, unit: 件, measure: flow, better: lower }
  - { id: length-of-stay, name: 平均住院日, unit: 天, measure: average, better: lower }
  - { id: licence-pass-rate, name: 执业医师资格考试通过率, unit: "%", measure: ratio, better: higher }
  - { id: provincial-ranking, name: 国考省内排名, unit: 名, measure: stock, better: lower }
  - { id: emr-level, name: 电子病历应用水平, measure: level, scale: emr, better: higher }
  - { id: chapters, name: 章程修订, unit: 项, measure: event, better: higher }
scales:
  emr: [零级, 一级, 二级, 三级, 四级, 五级, 六级, 七级, 八级]
`,

  '2025/notice.yaml': `kind: notice
id: notice-2025-12
issues: work-points-2025
issuer: party-committee
number: 示医党发〔2025〕12号
to: [各党支部, 各部（处）、科室]
approval: { body: 医院党委会, on: 2025-02-18 }
signedOn: 2025-02-21
printedBy: 党委办公室
printedOn: 2025-02-21
`,

  '2025/work-points.yaml': workPoints(
    2025,
    pointText('party-building', '推进支部建设。', '党委办公室', '2025-06'),
  ),
} as const satisfies Files

/** Work points of a year that hold these points, given as YAML that begins in the first column. */
export function workPoints(year: number, points: string): string {
  const indented = points.trimEnd().replaceAll(/^(?=.)/gmu, '      ')
  return `kind: work-points
id: work-points-${year}
period: ${year}
title: 以实干开新局
sections:
  - id: work
    title: 主要工作
    points:
${indented}
`
}

function pointText(id: string, text: string, lead: string, by: string): string {
  return `- id: ${id}\n  text: ${text}\n  lead: ${lead}\n  by: ${by}`
}

/** The workspace with other points in its work points of 2025, and other files as given. */
export function withPoints(points: string, files: Files = {}): Files {
  return { ...ruleFiles, '2025/work-points.yaml': workPoints(2025, points), ...files }
}

/** The workspace with one point in its work points of 2025, whose text (line 10) is this. */
export function saying(text: string, files: Files = {}): Files {
  const point = `- id: branches\n  text: ${JSON.stringify(text)}\n  lead: 党委办公室\n  by: 2025-06\n`
  return withPoints(point, files)
}

/** The workspace with a notice in which these places read otherwise, and lines below it as given. */
export function withNotice(changes: Readonly<Record<string, string>>, more = ''): Files {
  const notice = Object.entries(changes).reduce(
    (text, [before, after]) => replaced(text, before, after),
    `${ruleFiles['2025/notice.yaml']}`,
  )
  return { ...ruleFiles, '2025/notice.yaml': notice + more }
}

/** A notice of the year before, with its work points, in which these places read otherwise. */
export function yearBefore(changes: Readonly<Record<string, string>> = {}): Files {
  const notice = withNotice({})['2025/notice.yaml']?.toString().replaceAll('2025', '2024') ?? ''
  return {
    '2024/notice.yaml': Object.entries(changes).reduce(
      (text, [before, after]) => replaced(text, before, after),
      notice,
    ),
    '2024/work-points.yaml': workPoints(
      2024,
      pointText('founding', '推进支部建设。', '党委办公室', '2024-06'),
    ),
  }
}

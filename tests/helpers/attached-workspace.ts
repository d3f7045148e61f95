import { wholeForm } from './form-text.ts'
import { baseFiles, replaced } from './memory-workspace.ts'
import { attachedTable } from './table-measures.ts'

/** Rows of the long tables. */
export const longTableRows = 120

const paragraphs = (count: number) =>
  Array.from({ length: count }, () => '  各部门抓好落实，按月报告进展。\n').join('\n')

/** A text of numbered parts, with lines of its own below them. */
export function constructionPlan(id: string, title: string, rows: number, lines = ''): string {
  return `kind: construction-plan
id: ${id}
period: 2025
title: ${title}
centre: 文化研究与宣传教育中心
preamble: |
${paragraphs(rows)}
sections:
  - { title: 职责定位, text: 统一受理咨询和投诉。 }
${lines}`
}

/**
 * A decision that issues rules with attachments of every sort: a text, two tables of many pages, a form and another
 * document, which has an attachment of its own; behind all of them one of the decision itself.
 */
export const attachedFiles = {
  ...baseFiles,
  '2025/decision.yaml': `kind: decision
id: decision
subject: 成立文化研究与宣传教育中心
issues: issued
issuer: party-committee
number: 示医党发〔2025〕39号
to: [各科室]
approval: { body: 医院党委会, on: 2025-02-18 }
text: 决定成立中心，名单见附件。
signedOn: 2025-02-21
printedBy: 党委办公室
printedOn: 2025-02-21
cc: [医务部]
attachments:
  - { title: 联系人名单, text: 名单另行公布。 }
`,
  '2025/issued.yaml': constructionPlan(
    'issued',
    '示例市人民医院文化研究与宣传教育中心管理办法',
    4,
    `attachments:
  - title: 工作流程
    text: |
${paragraphs(30).replaceAll(/^(?=.)/gmu, '    ')}
${attachedTable('任务分解横表', 'landscape', longTableRows)}${attachedTable('任务分解竖表', 'portrait', longTableRows)}  - { document: carried-form }
  - { document: inner }
`,
  ),
  '2025/inner.yaml': constructionPlan(
    'inner',
    '示例市人民医院患者服务中心建设方案',
    30,
    'attachments:\n  - { title: 工作制度, text: 每月召开例会。 }\n',
  ),
  '2025/carried-form.yaml': replaced(wholeForm, 'id: whole-form', 'id: carried-form'),
} as const

import { type Files, replaced } from './memory-workspace.ts'
import { ruleFiles } from './rule-workspace.ts'

/** The workspace of rules, with organs outside that its documents can go to. */
export const organizationWithOrgans = `${ruleFiles['organization.yaml']}organs:
  - { id: health-commission, name: 示例市卫生健康委员会, standing: superior }
  - { id: finance-bureau, name: 示例市财政局, standing: superior }
  - { id: county-hospital, name: 示例县人民医院, standing: equal }
  - { id: health-station, name: 示例社区卫生服务站, standing: subordinate }
`

const upward = `issuer: hospital
number: 示医发〔2025〕13号
signers: 张示例
to: [示例市卫生健康委员会]
text: 我院拟调整床位设置。
signedOn: 2025-02-25
printedBy: 医院办公室
printedOn: 2025-02-25
`
const downward = upward.replace('signers: 张示例\n', '').replace('示例市卫生健康委员会', '各党支部')

/** Of each kind a whole document in which there is nothing to find. Its text stands on line 8, or 7 where nobody signs. */
export const officialTexts = {
  report: `kind: report\nid: official\nsubject: 床位使用情况\n${upward}`,
  request: `kind: request\nid: official\nsubject: 变更床位设置\n${upward}closing: 妥否，请批示。\n`,
  opinion: `kind: opinion\nid: official\nsubject: 改进门诊服务\n${downward}`,
  circular: `kind: circular\nid: official\nsubject: 表扬示范党支部\n${downward}`,
  decision: `kind: decision\nid: official\nsubject: 成立委员会\n${downward}`,
  notice: `kind: notice\nid: official\nsubject: 开展自查\n${downward}`,
  reply: `kind: reply\nid: official\nsubject: 同意设立门诊\n${downward.replace('各党支部', '示例社区卫生服务站')}`,
  letter: `kind: letter
id: official
subject: 商请支持试点
issuer: hospital
number: 示医发〔2025〕13号
to: [示例县人民医院]
text: 商请贵院支持试点工作。
signedOn: 2025-02-25
`,
  minutes: `kind: minutes
id: official
title: 党委会会议纪要
body: 示例医院党委会
on: 2025-02-24
issuer: party-committee
text: 会议研究了年度工作要点。
present: [张示例]
signedOn: 2025-02-25
`,
} as const

export const officialKinds = [
  'report',
  'request',
  'opinion',
  'circular',
  'decision',
  'notice',
  'reply',
  'letter',
  'minutes',
] as const satisfies readonly (keyof typeof officialTexts)[]

/** The workspace of rules with one more document, in which these places read otherwise, and lines below it as given. */
export function withOfficial(
  kind: keyof typeof officialTexts,
  changes: Readonly<Record<string, string>> = {},
  more = '',
): Files {
  const text = Object.entries(changes).reduce(
    (before, [from, to]) => replaced(before, from, to),
    `${officialTexts[kind]}`,
  )
  return { ...ruleFiles, 'organization.yaml': organizationWithOrgans, '2025/official.yaml': text + more }
}

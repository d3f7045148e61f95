import type { Files } from './memory-workspace.ts'
import { rosterPlan } from './roster-plan.ts'
import { ruleFiles } from './rule-workspace.ts'

/**
 * A workspace of so many notices, minutes, plans with rosters and cited documents each, of which every one names others: a
 * rule that holds each against each takes a hundred times the time for ten times the documents.
 */
export function manyOfficials(count: number): Files {
  const numbers = Array.from({ length: count }, (_, index) => index)
  const cited = numbers.map(
    (nth) => `  - { id: cited-${nth}, title: ${titleOf(nth)}, number: 示卫发〔2023〕${nth + 1}号 }`,
  )
  return {
    'plan.yaml': 'schema: 1\ndocuments: documents/*.yaml\ncited: cited.yaml\n',
    'organization.yaml': ruleFiles['organization.yaml'],
    'indicators.yaml': ruleFiles['indicators.yaml'],
    'cited.yaml': `cited:\n${cited.join('\n')}\n`,
    ...Object.fromEntries(
      numbers.flatMap((nth) => [
        [`documents/notice-${nth}.yaml`, noticeOf(nth)],
        [`documents/minutes-${nth}.yaml`, minutesOf(nth)],
        [`documents/plan-${nth}.yaml`, planOf(nth)],
      ]),
    ),
  }
}

function noticeOf(nth: number): string {
  return `kind: notice
id: notice-${nth}
issuer: party-committee
number: 示医党发〔${dayOf(nth).slice(0, 4)}〕${nth + 1}号
subject: 做好${wordOf(nth, 6)}工作
to: [各党支部]
text: 依据《${titleOf(nth + 1)}》和《关于做好${wordOf(nth + 2, 4)}工作的意见》通知如下。
approval: { body: 医院党委会, on: ${dayOf(nth)} }
signedOn: ${dayOf(nth)}
printedBy: 党委办公室
printedOn: ${dayOf(nth)}
`
}

/** Of a day on which nothing was approved, so that all minutes are asked for what was. */
function minutesOf(nth: number): string {
  return `kind: minutes
id: minutes-${nth}
body: 示例市人民医院党委会
on: ${dayOf(nth, 1)}
title: 示例市人民医院党委会第${nth + 1}次会议纪要
issuer: party-committee
text: 会议原则同意${wordOf(nth + 3, 6)}方案。
present: [张示例]
signedOn: ${dayOf(nth, 1)}
`
}

function planOf(nth: number): string {
  const names = Array.from({ length: 6 }, (_, index) => wordOf(nth * 6 + index, 3))
  return rosterPlan(`heads: [{ role: 成员, names: [${names.join(', ')}] }]`, { id: `plan-${nth}` })
}

function titleOf(nth: number): string {
  return `关于印发${wordOf(nth, 6)}管理规范的通知`
}

function dayOf(nth: number, later = 0): string {
  return new Date(Date.UTC(2000, 0, 1 + nth * 3 + later)).toISOString().slice(0, 10)
}

/** Hanzi that hardly another number has. */
function wordOf(nth: number, length: number): string {
  return Array.from({ length }, (_, at) =>
    String.fromCodePoint(0x4e00 + (((nth + 1) * (7919 + 104_729 * at)) % 6000)),
  ).join('')
}

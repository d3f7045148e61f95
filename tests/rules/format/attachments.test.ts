import { formatAttachments } from '../../../src/rules/format/attachments.ts'
import type { Files } from '../../helpers/memory-workspace.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles, withNotice, workPoints } from '../../helpers/rule-workspace.ts'

const attached = (titles: readonly string[], text?: string) =>
  withNotice(
    {},
    `${text === undefined ? '' : `text: ${text}\n`}attachments:\n${titles.map((title) => `  - { title: "${title}" }\n`).join('')}`,
  )
/** A decision that issues a form of rules, here work points, with lines of its own below each. */
const issuing = (decision: string, issued: string): Files => ({
  ...ruleFiles,
  '2025/decision.yaml': `kind: decision
id: decision-2025-39
subject: 成立行政管理中心
issues: rules-2025
issuer: party-committee
number: 示医党发〔2025〕39号
to: [各党支部]
approval: { body: 医院党委会, on: 2025-02-18 }
signedOn: 2025-02-21
printedBy: 党委办公室
printedOn: 2025-02-21
${decision}`,
  '2025/rules.yaml': `${workPoints(
    2025,
    `- id: centres\n  text: ${issued}\n  lead: 党委办公室\n  by: 2025-06`,
  )
    .replace('work-points-2025', 'rules-2025')
    .replace('以实干开新局', '行政管理中心工作要点')}`,
})
const attachments = 'attachments:\n  - { title: 项目立项表 }\n  - { title: 运营管理中心建设方案 }\n'

/** The same, where what is issued has attachments. */
const withAttachments = (files: Files): Files => ({
  ...files,
  '2025/rules.yaml': `${files['2025/rules.yaml']}${attachments}`,
})

const found = (line: number, place: string, args: object) =>
  `2025/notice.yaml:${line} “${place}” format/attachments ${JSON.stringify(args)}`

testRule(formatAttachments, [
  {
    name: 'a mark behind a name',
    files: attached(['项目立项表；', '建设方案']),
    finds: [found(12, '"项目立项表；"', { found: '项目立项表；', problem: 'mark', count: 2 })],
  },
  {
    name: 'one that is listed twice',
    files: attached(['项目立项表', '建设方案', '项目立项表']),
    finds: [
      `${found(14, '"项目立项表"', { found: '项目立项表', problem: 'repeated', count: 3 })} (first-defined-here 2025/notice.yaml:12 “"项目立项表"”)`,
    ],
  },
  {
    name: 'a text that speaks of one that there is not, in figures or hanzi',
    files: attached(['项目立项表'], '按附件1填报，按附件 2考核，名单见附件三。'),
    finds: [
      found(11, '附件 2', { found: '附件 2', problem: 'missing', count: 1 }),
      found(11, '附件三', { found: '附件三', problem: 'missing', count: 1 }),
    ],
  },
  {
    name: 'a closing that speaks of one where there are none',
    files: withNotice({}, 'text: 请认真执行。\nclosing: 名单见附件1。\n'),
    finds: [found(12, '附件1', { found: '附件1', problem: 'missing', count: 0 })],
  },
  {
    name: 'names that begin with a figure, and that have marks within',
    files: attached(['3.0T磁共振采购清单', '2025年任务分解表（样式）', '一号楼布局图', '8：30晨会制度']),
    finds: [],
  },
  {
    name: 'attachments of another document, and the day of one',
    files: attached(['项目立项表'], '参照《项目管理办法》附件3和该办法附件5，附件2025年另发，填报附件1。'),
    finds: [],
  },
  {
    name: 'the list of attachments written out in the text, with one that is none',
    files: withNotice(
      {},
      'text: |\n  请认真执行。\n\n  附件：1.项目立项表\n  2.建设方案\nattachments: [{ title: 项目立项表 }]\n',
    ),
    finds: [
      found(14, '附件：1.项目立项表 2.建设方案', {
        found: '附件：1.项目立项表2.建设方案',
        problem: 'by-hand',
        count: 1,
        other: '建设方案',
      }),
    ],
  },
  {
    name: 'a list of one, without a number, that says what is attached',
    files: withNotice({}, 'closing: "附件：项目立项表"\nattachments: [{ title: 项目立项表 }]\n'),
    finds: [
      found(11, '附件：项目立项表', { found: '附件：项目立项表', problem: 'by-hand', count: 1, other: '' }),
    ],
  },
  {
    name: 'attachments of a decision that only what it issues speaks of, by number',
    files: issuing(attachments, '按附件2的方案建设运营管理中心。'),
    finds: [
      `2025/rules.yaml:10 “附件2” format/attachments {"found":"附件2","problem":"elsewhere","count":0,"other":"决定"} (also-here 2025/decision.yaml:14 “{ title: 运营管理中心建设方案 }”)`,
    ],
  },
  {
    name: 'attachments of a decision that only what it issues speaks of, by title',
    files: issuing(attachments, '立项前填写项目立项表，报质量管理部审核。'),
    finds: [
      `2025/decision.yaml:13 “{ title: 项目立项表 }” format/attachments {"found":"项目立项表","problem":"level","count":2,"other":"行政管理中心工作要点"} (also-here 2025/rules.yaml:10 “项目立项表”)`,
    ],
  },
  {
    name: 'attachments that the decision itself speaks of, by title or by number',
    files: issuing(`text: 请填写项目立项表。\n${attachments}`, '立项前填写项目立项表。'),
    finds: [],
  },
  {
    name: 'a decision that speaks of an attachment of what it issues',
    files: withAttachments(issuing('text: 立项前填写附件1。\n', '推进支部建设。')),
    finds: [
      `2025/decision.yaml:12 “附件1” format/attachments {"found":"附件1","problem":"elsewhere","count":0,"other":"行政管理中心工作要点"} (also-here 2025/rules.yaml:14 “{ title: 项目立项表 }”)`,
    ],
  },
  {
    name: 'a decision that speaks of one where nobody has any',
    files: issuing('text: 立项前填写附件1。\n', '推进支部建设。'),
    finds: [
      `2025/decision.yaml:12 “附件1” format/attachments {"found":"附件1","problem":"missing","count":0}`,
    ],
  },
])

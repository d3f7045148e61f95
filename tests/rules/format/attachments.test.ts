import { formatAttachments } from '../../../src/rules/format/attachments.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withNotice } from '../../helpers/rule-workspace.ts'

const attached = (titles: readonly string[], text?: string) =>
  withNotice(
    {},
    `${text === undefined ? '' : `text: ${text}\n`}attachments:\n${titles.map((title) => `  - { title: "${title}" }\n`).join('')}`,
  )
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
])

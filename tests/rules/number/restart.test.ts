import { numberRestart } from '../../../src/rules/number/restart.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withNotice } from '../../helpers/rule-workspace.ts'

const table = (columns: string, ...rows: string[]) =>
  withNotice(
    {},
    `attachments:\n  - title: 重点项目表\n    table:\n      columns: [${columns}]\n      rows:\n${rows
      .map((row) => `        - [${row}]\n`)
      .join('')}`,
  )
const plain = '{ heading: 序号 }, { heading: 项目 }, { heading: 牵头部门 }'

testRule(numberRestart, [
  {
    name: 'begins at one again, twice',
    files: table(plain, '1, 甲, 医务部', '2, 乙, 医务部', '1, 丙, 门诊部', '2, 丁, 门诊部', '1, 戊, 财务部'),
    finds: [
      '2025/notice.yaml:18 “1” number/restart {"found":"1","before":2} (first-defined-here 2025/notice.yaml:16 “1”)',
      '2025/notice.yaml:20 “1” number/restart {"found":"1","before":2} (first-defined-here 2025/notice.yaml:18 “1”)',
    ],
  },
  {
    name: 'in a table between paragraphs',
    files: {
      ...withNotice({}),
      '2025/notice.yaml': `${withNotice({})['2025/notice.yaml']}sections:
  - title: 重点项目
    text: 各项目如下。
    table:
      columns: [{ heading: 序号 }, { heading: 项目 }]
      rows: [[1, 甲], [2, 乙], [1, 丙]]
`,
    },
    finds: [
      '2025/notice.yaml:16 “1” number/restart {"found":"1","before":2} (first-defined-here 2025/notice.yaml:16 “1”)',
    ],
  },
  {
    name: 'a row that is the heading of a group',
    files: table(
      plain,
      '一、诊疗, "", ""',
      '1, 甲, 医务部',
      '2, 乙, 医务部',
      '"", 二、信息, ""',
      '1, 丙, 门诊部',
    ),
    finds: [],
  },
  {
    name: 'a column that names the group, merged or not, before the numbers or behind them',
    files: {
      ...table(
        '{ heading: 板块 }, { heading: 序号 }, { heading: 项目 }',
        '诊疗, 1, 甲',
        '"", 2, 乙',
        '信息, 1, 丙',
      ),
    },
    finds: [],
  },
  {
    name: 'the group behind the number',
    files: table(
      '{ heading: 序号 }, { heading: 项目 }, { heading: 指标类别 }',
      '1, 甲, 诊疗',
      '2, 乙, 诊疗',
      '1, 丙, 信息',
    ),
    finds: [],
  },
  {
    name: 'numbers that run on, with a row that goes on with the one above',
    files: table(plain, '1, 甲, 医务部', '2, 乙, 医务部', '"", 乙之续, 门诊部', '3, 丙, 门诊部'),
    finds: [],
  },
  {
    name: 'a column of numbers that is no number of the row',
    files: table('{ heading: 项目 }, { heading: 台数 }', '甲, 1', '乙, 2', '丙, 1'),
    finds: [],
  },
])

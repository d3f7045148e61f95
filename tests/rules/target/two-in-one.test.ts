import { targetTwoInOne } from '../../../src/rules/target/two-in-one.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles } from '../../helpers/rule-workspace.ts'

const named = (name: string, measure: string, more = '') => ({
  ...ruleFiles,
  'indicators.yaml': `indicators:
  - { id: example, name: ${name}, measure: ${measure}${more} }
scales:
  smart: [零级, 一级, 二级, 三级, 四级, 五级]
`,
})

testRule(targetTwoInOne, [
  {
    name: 'two levels',
    files: named('智慧服务、智慧管理', 'level', ', scale: smart'),
    finds: [
      'indicators.yaml:2 “智慧服务、智慧管理” target/two-in-one {"name":"智慧服务、智慧管理","parts":["智慧服务","智慧管理"]}',
    ],
  },
  {
    name: 'two shares',
    files: named('药占比/耗占比', 'ratio', ', unit: "%"'),
    finds: [
      'indicators.yaml:2 “药占比/耗占比” target/two-in-one {"name":"药占比/耗占比","parts":["药占比","耗占比"]}',
    ],
  },
  {
    name: 'two numbers of people',
    files: named('博士人数、硕士人数', 'stock', ', unit: 人'),
    finds: [
      'indicators.yaml:2 “博士人数、硕士人数” target/two-in-one {"name":"博士人数、硕士人数","parts":["博士人数","硕士人数"]}',
    ],
  },
  {
    name: 'one share of several',
    files: named('麻醉、儿科、重症、病理医师占比', 'ratio', ', unit: "%"'),
    finds: [],
  },
  { name: 'one sum of several', files: named('国家级、省级科研项目数', 'flow', ', unit: 项'), finds: [] },
  {
    name: 'a list in brackets, in a title, within quotation marks',
    files: named('落实《诊疗规范、操作规程》和“三重、一大”情况（院级人数、科级人数）', 'event'),
    finds: [],
  },
  { name: '和 and 与 within a name', files: named('门诊人次数与出院人次数比', 'ratio'), finds: [] },
])

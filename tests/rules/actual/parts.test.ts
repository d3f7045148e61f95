import { actualParts } from '../../../src/rules/actual/parts.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles } from '../../helpers/rule-workspace.ts'

/** Figures of one indicator, each as `period value`, from line 3 on. */
const recording = (indicator: string, ...figures: readonly string[]) => ({
  ...ruleFiles,
  '2024/actuals.yaml': `year: 2024\nactuals:\n${figures
    .map((figure) => figure.split(' '))
    .map(
      ([period, value, status = 'final']) =>
        `  - { indicator: ${indicator}, period: ${period}, value: ${value}, status: ${status}, source: 病案首页 }\n`,
    )
    .join('')}`,
})

testRule(actualParts, [
  {
    name: 'quarters that do not make the year',
    files: recording('心脏移植', '2024Q1 2例', '2024Q2 3例', '2024Q3 3例', '2024Q4 2例', '2024 11例'),
    finds: [
      '2024/actuals.yaml:7 “11例” actual/parts {"indicator":"心脏移植","period":"2024","problem":"sum","arithmetic":"2例 + 3例 + 3例 + 2例 = 10例 ≠ 11例"} (actual-here 2024/actuals.yaml:3 “2例”) (actual-here 2024/actuals.yaml:4 “3例”) (actual-here 2024/actuals.yaml:5 “3例”) (actual-here 2024/actuals.yaml:6 “2例”)',
    ],
  },
  {
    name: 'quarters that do, months that make a half, a half and quarters',
    files: recording(
      '心脏移植',
      '2024H1 5例',
      '2024Q1 2例',
      '2024Q2 3例',
      '2024Q3 3例',
      '2024Q4 2例',
      '2024 10例',
    ),
    finds: [],
  },
  {
    name: 'cumulated figures that were recorded as those of quarters, before the last one is there',
    files: recording('门急诊人次', '2024Q1 20万人次', '2024Q2 41万人次', '2024Q3 62万人次', '2024 84万人次'),
    finds: [
      '2024/actuals.yaml:6 “84万人次” actual/parts {"indicator":"门急诊人次","period":"2024","problem":"more","arithmetic":"20万人次 + 41万人次 + 62万人次 > 84万人次"} (actual-here 2024/actuals.yaml:3 “20万人次”) (actual-here 2024/actuals.yaml:4 “41万人次”) (actual-here 2024/actuals.yaml:5 “62万人次”)',
    ],
  },
  {
    name: 'the same written as what they are',
    files: recording(
      '门急诊人次',
      '2024Q1 20万人次',
      '2024H1 41万人次',
      '2024-01..09 62万人次',
      '2024 84万人次',
    ),
    finds: [],
  },
  {
    name: 'figures that were rounded, and ones that are about so much',
    files: recording(
      '门急诊人次',
      '2024H1 41.2万人次',
      '2024H2 42.3万人次',
      '2024 83.4万人次',
      '2024Q1 约20万人次',
      '2024Q2 215000人次',
    ),
    finds: [],
  },
  {
    name: 'figures that rounding does not explain',
    files: recording('门急诊人次', '2024H1 41.2万人次', '2024H2 42.3万人次', '2024 84.4万人次'),
    finds: [
      '2024/actuals.yaml:5 “84.4万人次” actual/parts {"indicator":"门急诊人次","period":"2024","problem":"sum","arithmetic":"41.2万人次 + 42.3万人次 ≠ 84.4万人次"} (actual-here 2024/actuals.yaml:3 “41.2万人次”) (actual-here 2024/actuals.yaml:4 “42.3万人次”)',
    ],
  },
  {
    name: 'a stock that ends otherwise than its last quarter, and a level',
    files: recording('博士人数', '2024Q3 130人', '2024Q4 138人', '2024 139人'),
    finds: [
      '2024/actuals.yaml:5 “139人” actual/parts {"indicator":"博士人数","period":"2024","problem":"end","arithmetic":"2024Q4: 138人"} (actual-here 2024/actuals.yaml:4 “138人”)',
    ],
  },
  {
    name: 'a level that was reached within the year',
    files: recording('电子病历应用水平', '2024-06 五级', '2024-12 五级', '2024 五级'),
    finds: [],
  },
  {
    name: 'an average outside those of its quarters, and one between them',
    files: recording('平均住院日', '2024H1 7.8天', '2024H2 7.4天', '2024 7.2天'),
    finds: [
      '2024/actuals.yaml:5 “7.2天” actual/parts {"indicator":"平均住院日","period":"2024","problem":"mean","arithmetic":"2024H1: 7.8天, 2024H2: 7.4天"} (actual-here 2024/actuals.yaml:3 “7.8天”) (actual-here 2024/actuals.yaml:4 “7.4天”)',
    ],
  },
  {
    name: 'an average between those of its quarters, which weigh differently',
    files: recording('平均住院日', '2024H1 7.8天', '2024H2 7.4天', '2024 7.5天'),
    finds: [],
  },
  {
    name: 'ratios, of which nobody knows what their parts weigh',
    files: recording('四级手术占比', '2024H1 20%', '2024H2 21%', '2024 22.1%'),
    finds: [],
  },
  {
    name: 'what is provisional, and was put right since',
    files: recording(
      '心脏移植',
      '2024H1 5例 provisional',
      '2024H2 5例',
      '2024 11例',
      '2024Q3 1例',
      '2024Q4 9例',
      '2024Q4 4例 revised',
    ),
    finds: [],
  },
  {
    name: 'an event that is done within a year in which it is said not to be',
    files: recording('章程修订', '2024-11 完成', '2024 未完成'),
    finds: [
      '2024/actuals.yaml:4 “未完成” actual/parts {"indicator":"章程修订","period":"2024","problem":"event","arithmetic":"2024-11: 完成"} (actual-here 2024/actuals.yaml:3 “完成”)',
    ],
  },
])

import { actualUnit } from '../../../src/rules/actual/unit.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles } from '../../helpers/rule-workspace.ts'

/** A register of figures, each as its indicator and its value, from line 3 on. */
const recording = (...figures: readonly (readonly [indicator: string, value: string])[]) => ({
  ...ruleFiles,
  '2024/actuals.yaml': `year: 2024\nactuals:\n${figures
    .map(
      ([indicator, value]) =>
        `  - { indicator: ${indicator}, period: 2024Q2, value: ${value}, status: provisional }\n`,
    )
    .join('')}`,
})

testRule(actualUnit, [
  {
    name: 'cases for a percentage, people for visits, a percentage for cases',
    files: recording(['四级手术占比', '21.4例'], ['门急诊人次', '20万人'], ['患者投诉', '12%']),
    finds: [
      '2024/actuals.yaml:3 “21.4例” actual/unit {"indicator":"四级手术占比","period":"2024Q2","found":"例","expected":"%"}',
      '2024/actuals.yaml:4 “20万人” actual/unit {"indicator":"门急诊人次","period":"2024Q2","found":"人","expected":"人次"}',
      '2024/actuals.yaml:5 “12%” actual/unit {"indicator":"患者投诉","period":"2024Q2","found":"%","expected":"件"}',
    ],
  },
  {
    name: 'its unit, another scale of it, none at all, a level and an event',
    files: recording(
      ['四级手术占比', '21.4%'],
      ['平均住院日', '180小时'],
      ['门急诊人次', '20万'],
      ['心脏移植', '3'],
      ['电子病历应用水平', '五级'],
      ['章程修订', '完成'],
    ),
    finds: [],
  },
])

import { targetName } from '../../../src/rules/target/name.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles } from '../../helpers/rule-workspace.ts'

const dictionary = (...lines: readonly string[]) => ({
  ...ruleFiles,
  'indicators.yaml': `indicators:\n${lines.map((line) => `  - { ${line} }\n`).join('')}`,
})

testRule(targetName, [
  {
    name: 'a name that is not the one the state uses',
    files: dictionary('id: level-4, name: 四级手术占比, unit: "%", measure: ratio, reference: 国考-6'),
    finds: [
      'indicators.yaml:2 “四级手术占比” target/name {"name":"四级手术占比","reference":"国考-6","official":"出院患者四级手术比例"}',
    ],
  },
  {
    name: 'the name itself, the name among the aliases',
    files: dictionary(
      'id: level-4, name: 出院患者四级手术比例, unit: "%", measure: ratio, reference: 国考-6',
      'id: day-surgery, name: 日间手术占比, aliases: [日间手术占择期手术比例], unit: "%", measure: ratio, reference: 国考-3',
    ),
    finds: [],
  },
  {
    name: 'the name with other marks, and with its abbreviation behind it',
    files: dictionary(
      'id: infections, name: Ⅰ类切口手术部位感染率, unit: "%", measure: ratio, reference: 国考-9',
      'id: antibiotics, name: 抗菌药物使用强度（DDDs）, unit: DDDs, measure: ratio, reference: 国考-17',
    ),
    finds: [],
  },
  {
    name: 'a reference to another list, and none',
    files: dictionary(
      'id: level-4, name: 四级手术占比, unit: "%", measure: ratio, reference: 评审-2.1.6',
      'id: doctorates, name: 博士人数, unit: 人, measure: stock',
    ),
    finds: [],
  },
])

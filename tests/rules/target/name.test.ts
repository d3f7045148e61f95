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
      'indicators.yaml:2 “四级手术占比” target/name {"name":"四级手术占比","reference":"国考-6","count":55,"official":"出院患者四级手术比例"}',
    ],
  },
  {
    name: 'a number that the list does not have, with a name that it has or not',
    files: dictionary(
      'id: debt, name: 资产负债率, unit: "%", measure: ratio, reference: 国考-63',
      'id: doctorates, name: 博士人数, unit: 人, measure: stock, reference: 国考-0',
    ),
    finds: [
      'indicators.yaml:2 “国考-63” target/name {"name":"资产负债率","reference":"国考-63","count":55,"elsewhere":"国考-36"}',
      'indicators.yaml:3 “国考-0” target/name {"name":"博士人数","reference":"国考-0","count":55}',
    ],
  },
  {
    name: 'the name of another number, also of one that is made of several figures',
    files: dictionary(
      'id: debt, name: 资产负债率, unit: "%", measure: ratio, reference: 国考-35',
      'id: nurses, name: 医护比, measure: ratio, reference: 国考45',
    ),
    finds: [
      'indicators.yaml:2 “国考-35” target/name {"name":"资产负债率","reference":"国考-35","count":55,"official":"医疗盈余率","elsewhere":"国考-36"}',
      'indicators.yaml:3 “国考45” target/name {"name":"医护比","reference":"国考45","count":55,"official":"麻醉、儿科、重症、病理、中医医师占比","elsewhere":"国考-46"}',
    ],
  },
  {
    name: 'the names of earlier handbooks, and the number written otherwise',
    files: dictionary(
      'id: staff-costs, name: 人员支出占业务支出比重, unit: "%", measure: ratio, reference: 国考-33',
      'id: essential, name: 基本药物采购品种数占比, unit: "%", measure: ratio, reference: 国考 20',
      'id: energy, name: 万元收入能耗支出▲, unit: 元, measure: ratio, reference: 国考第34项',
    ),
    finds: [],
  },
  {
    name: 'one figure of several, a part of a number, and what was added to the list',
    files: dictionary(
      'id: anaesthetists, name: 麻醉医师占比, unit: "%", measure: ratio, reference: 国考-45',
      'id: paediatricians, name: 儿科医师占比, unit: "%", measure: ratio, reference: 国考-45.2',
      'id: stents, name: 重点监控高值医用耗材收入占比, unit: "%", measure: ratio, reference: 国考-增1',
    ),
    finds: [],
  },
  {
    name: 'the numbers of hospitals of the second level',
    files: dictionary(
      'id: level-3, name: 出院患者三级手术占比, unit: "%", measure: ratio, reference: 国考-3',
    ),
    finds: [],
  },
  {
    name: 'a hospital of Chinese medicine, which has a list of its own',
    files: {
      ...dictionary('id: herbs, name: 中药饮片使用率, unit: "%", measure: ratio, reference: 国考-60'),
      'organization.yaml': String(ruleFiles['organization.yaml']).replace('人民医院', '中医医院'),
    },
    finds: [],
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

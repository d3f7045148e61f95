import { textMeasureWord } from '../../../src/rules/text/measure-word.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles, saying } from '../../helpers/rule-workspace.ts'

const found = (written: string, ...expected: string[]) =>
  `2025/work-points.yaml:10 “${written}” text/measure-word ${JSON.stringify({ found: written, expected })}`
const register = (...indicators: string[]) => ({
  ...ruleFiles,
  'indicators.yaml': `indicators:\n${indicators.map((one, index) => `  - { id: own-${index + 1}, ${one}, measure: stock, better: higher }\n`).join('')}`,
})

testRule(textMeasureWord, [
  {
    name: 'persons counted in 个',
    files: register('name: 教学名师, unit: 个', 'name: 硕士研究生导师, unit: 个'),
    finds: [
      'indicators.yaml:2 “个” text/measure-word {"found":"教学名师（个）","expected":["人","名"]}',
      'indicators.yaml:3 “个” text/measure-word {"found":"硕士研究生导师（个）","expected":["人","名"]}',
    ],
  },
  {
    name: 'persons in 人 or 名, things in 个',
    files: register(
      'name: 教学名师, unit: 名',
      'name: 博士人数, unit: 人',
      'name: 名师工作室, unit: 个',
      'name: 博士后流动站, unit: 个',
    ),
    finds: [],
  },
  {
    name: 'less by times',
    files: saying('投诉减少3倍，候诊时间缩短了一倍，住院日下降1.5倍。'),
    finds: ['减少3倍', '缩短了一倍', '下降1.5倍'].map((text) => found(text, '减少百分之几', '降至几分之几')),
  },
  {
    name: 'two approximators for one figure',
    files: saying('培训约50人左右，门诊近5万余人次，建成大约十个上下。'),
    finds: [
      found('约50人左右', '约50人', '50人左右'),
      found('近5万余', '近5万', '5万余'),
      found('大约十个上下', '大约十个', '十个上下'),
    ],
  },
  {
    name: 'one limit twice',
    files: saying('每科至少3名以上，优良率不低于90%以上，总数不超过五十人以下。'),
    finds: [
      found('至少3名以上', '至少3名', '3名以上'),
      found('不低于90%以上', '不低于90%', '90%以上'),
      found('不超过五十人以下', '不超过五十人', '五十人以下'),
    ],
  },
  {
    name: 'one of them, and more by times',
    files: saying('培训约50人，到会50人左右，门诊近5万人次，比上年增加3倍，下降到三分之一。'),
    finds: [],
  },
  {
    name: 'two words that are no pair: 预约3天左右, 近十余年, 3人以上50人以下, 3名副高以上',
    files: saying(
      '提前预约3天左右，节约10万元左右，近十余年来，附近3万余户，3人以上50人以下的党支部，至少3名副高以上人员，覆盖超过5家二级以上医院。',
    ),
    finds: [],
  },
  { name: 'quotations', files: saying('纠正“投诉减少3倍”“约50人左右”等说法。'), finds: [] },
])

import { yearWeakened } from '../../../src/rules/year/weakened.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { pointWith, withYears } from '../../helpers/target-workspace.ts'

const years = (before: string, after: string) =>
  withYears(pointWith('goals', before), pointWith('goals', after))
/** Two years of a point (text in line 10) that says this; more lines of this year's point. */
const texts = (before: string, after: string, more = '') =>
  withYears(pointWith('goals', '', before), pointWith('goals', '', after) + more)
const weakerText = (word: string, was: string, before: string, after: string) =>
  `2025/work-points.yaml:10 “${word}” year/weakened {"what":"goals","ways":["commitment"],"before":"${before}","after":"${after}"} (last-year-here 2024/work-points.yaml:10 “${was}”)`
const due = (day: string) => pointWith('goals').replace('nature: standing', `by: ${day}`)

testRule(yearWeakened, [
  {
    name: 'lower numbers, and higher ones where lower is better',
    files: years(
      '市级领先重点学科: 7个\n患者投诉: 40件以下\n四级手术占比: { target: 提升3～5个百分点, baseline: 20% }\n国考省内排名: 前12名\n',
      '市级领先重点学科: 5个\n患者投诉: 50件以下\n四级手术占比: { target: 提升2～3个百分点, baseline: 22% }\n国考省内排名: 前15名\n',
    ),
    finds: [
      '2025/work-points.yaml:14 “5个” year/weakened {"what":"市级领先重点学科","ways":["number"],"before":"7个","after":"5个"} (last-year-here 2024/work-points.yaml:14 “7个”)',
      '2025/work-points.yaml:15 “50件以下” year/weakened {"what":"患者投诉","ways":["number"],"before":"40件以下","after":"50件以下"} (last-year-here 2024/work-points.yaml:15 “40件以下”)',
      '2025/work-points.yaml:16 “{ target: 提升2～3个百分点, baseline: 22% }” year/weakened {"what":"四级手术占比","ways":["number"],"before":"提升3～5个百分点","after":"提升2～3个百分点"} (last-year-here 2024/work-points.yaml:16 “{ target: 提升3～5个百分点, baseline: 20% }”)',
      '2025/work-points.yaml:17 “前15名” year/weakened {"what":"国考省内排名","ways":["number"],"before":"前12名","after":"前15名"} (last-year-here 2024/work-points.yaml:17 “前12名”)',
    ],
  },
  {
    name: 'a lower level, words for a number, a weaker promise, no longer binding',
    files: years(
      '电子病历应用水平: 六级\n患者投诉: 40件以下\n心脏移植: 确保12例\n平均住院日: { target: 8天以下, binding: 约束性 }\n',
      '电子病历应用水平: 五级\n患者投诉: 持续下降\n心脏移植: 力争12例\n平均住院日: { target: 8天以下, binding: 预期性 }\n',
    ),
    finds: [
      '2025/work-points.yaml:14 “五级” year/weakened {"what":"电子病历应用水平","ways":["level"],"before":"六级","after":"五级"} (last-year-here 2024/work-points.yaml:14 “六级”)',
      '2025/work-points.yaml:15 “持续下降” year/weakened {"what":"患者投诉","ways":["words"],"before":"40件以下","after":"持续下降"} (last-year-here 2024/work-points.yaml:15 “40件以下”)',
      '2025/work-points.yaml:16 “力争12例” year/weakened {"what":"心脏移植","ways":["commitment"],"before":"确保12例","after":"力争12例"} (last-year-here 2024/work-points.yaml:16 “确保12例”)',
      '2025/work-points.yaml:17 “{ target: 8天以下, binding: 预期性 }” year/weakened {"what":"平均住院日","ways":["binding"],"before":"8天以下","after":"8天以下"} (last-year-here 2024/work-points.yaml:17 “{ target: 8天以下, binding: 约束性 }”)',
    ],
  },
  {
    name: 'several of these at once',
    files: years(
      '心脏移植: { target: 12例, binding: 约束性 }\n',
      '心脏移植: { target: 10例, binding: 预期性, commitment: 力争 }\n',
    ),
    finds: [
      '2025/work-points.yaml:14 “{ target: 10例, binding: 预期性, commitment:…” year/weakened {"what":"心脏移植","ways":["number","commitment","binding"],"before":"12例","after":"力争10例"} (last-year-here 2024/work-points.yaml:14 “{ target: 12例, binding: 约束性 }”)',
    ],
  },
  {
    name: 'a deadline beyond its year, put off',
    files: withYears(due('2026-06-30'), due('2026-12-31')),
    finds: [
      '2025/work-points.yaml:12 “2026-12-31” year/weakened {"what":"goals","ways":["deadline"],"before":"2026-06-30","after":"2026-12-31"} (last-year-here 2024/work-points.yaml:12 “2026-06-30”)',
    ],
  },
  {
    name: 'a reason is given',
    files: years('心脏移植: 12例\n', '心脏移植: { target: 10例, reason: 手术室改造停用三个月 }\n'),
    finds: [],
  },
  {
    name: 'more than last year, the same, another word as firm',
    files: years(
      '心脏移植: 10～12例\n患者投诉: 50件以下\n市级领先重点学科: 确保31个\n电子病历应用水平: 五级\n门急诊人次: 力争90万人次\n',
      '心脏移植: 12～15例\n患者投诉: 40件以下\n市级领先重点学科: 完成31个\n电子病历应用水平: 六级\n门急诊人次: 90万人次\n',
    ),
    finds: [],
  },
  {
    name: 'a change, then the level that it leads to or beyond',
    files: years(
      '四级手术占比: { target: 提升3～5个百分点, baseline: 20% }\n',
      '四级手术占比: { target: 26%以上, baseline: 24% }\n',
    ),
    finds: [],
  },
  {
    name: 'a deadline of the next year instead of this one, or an earlier one',
    files: withYears(
      due('2024-12-31') + due('2026-12-31').replace('goals', 'building'),
      due('2025-06-30') + due('2026-06-30').replace('goals', 'building'),
    ),
    finds: [],
  },
  {
    name: 'a target that is there no more, and an indicator of which nothing says which way is better',
    files: withYears(
      pointWith('goals', '心脏移植: 12例\n院内发文数量: 400件\n全院会议: 20次\n'),
      pointWith('goals', '院内发文数量: 380件\n全院会议: 24次\n'),
      {
        'indicators.yaml': `indicators:
  - { id: heart-transplants, name: 心脏移植, unit: 例, measure: flow, better: higher }
  - { id: papers, name: 院内发文数量, unit: 件, measure: flow }
  - { id: meetings, name: 全院会议, unit: 次, measure: flow }
`,
      },
    ),
    finds: [],
  },
  {
    name: 'words of a point without a target',
    files: texts(
      '加强组织领导。2024年确保通过三级医院复评，力争设立博士后工作站，完成远程会诊平台改造，建成区域影像中心。',
      '加强组织领导。2025年力争通过三级医院复评，探索设立博士后工作站，推进远程会诊平台改造，力争建成区域影像中心。',
    ),
    finds: [
      weakerText('力争', '确保', '2024年确保通过三级医院复评', '2025年力争通过三级医院复评'),
      weakerText('探索', '力争', '力争设立博士后工作站', '探索设立博士后工作站'),
      weakerText('推进', '完成', '完成远程会诊平台改造', '推进远程会诊平台改造'),
      weakerText('力争', '建成', '建成区域影像中心', '力争建成区域影像中心'),
    ],
  },
  {
    name: 'words that are firmer, as firm, of something else, or of what was done and is carried on',
    files: texts(
      '力争通过三级医院复评，推进病历质控，确保用药安全，建成区域影像中心，探索多点执业管理。',
      '确保通过三级医院复评，加强病历质控，力争设立博士后工作站，加强区域影像中心，推进多点执业管理。',
    ),
    finds: [],
  },
  {
    name: 'weaker words for a reason',
    files: texts('确保通过三级医院复评。', '力争通过三级医院复评。', '  reason: 复评标准修订\n'),
    finds: [],
  },
  {
    name: 'weaker words beside a target, which is compared itself',
    files: withYears(
      pointWith('goals', '心脏移植: 确保12例', `'确保心脏移植完成{{target "心脏移植"}}。'`),
      pointWith('goals', '心脏移植: 确保12例', `'力争心脏移植完成{{target "心脏移植"}}。'`),
    ),
    finds: [],
  },
])

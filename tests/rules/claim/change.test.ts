import { claimChange } from '../../../src/rules/claim/change.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles, saying } from '../../helpers/rule-workspace.ts'

/** The workspace whose work points hold this claim (line 14). */
const claiming = (claim: string) => {
  const files = saying('{{claim "growth"}}。')
  return {
    ...files,
    '2025/work-points.yaml': `${files['2025/work-points.yaml']}claims:\n  growth: ${claim}\n`,
  }
}

testRule(claimChange, [
  {
    name: 'two decimals of round ends',
    files: saying('年四级手术量从2100余人次增至3700余人次，增幅达76.19%。'),
    finds: [
      '2025/work-points.yaml:10 “76.19%” claim/change {"from":"2100余人次","to":"3700余人次","problem":"too-precise","found":"76.19%","computed":"68.2%～81.0%","way":"up"}',
    ],
  },
  {
    name: 'a size that no values of the round ends give',
    files: saying('年四级手术量从2100余人次增至3700余人次，增幅约95%。'),
    finds: [
      '2025/work-points.yaml:10 “约95%” claim/change {"from":"2100余人次","to":"3700余人次","problem":"outside","found":"约95%","computed":"68.2%～81.0%","way":"up"}',
    ],
  },
  {
    name: 'exact ends and another size; a difference; a loss; points',
    files: saying(
      '四级手术从2100台次增至3700台次，增长67.9%；学科由17个增加到36个，净增18个；投诉由286件降至205件，下降38.2%；占比由18.6%提高到22.1%，提高4.5个百分点。',
    ),
    finds: [
      '2025/work-points.yaml:10 “67.9%” claim/change {"from":"2100台次","to":"3700台次","problem":"outside","found":"67.9%","computed":"76.2%","way":"up"}',
      '2025/work-points.yaml:10 “18个” claim/change {"from":"17个","to":"36个","problem":"outside","found":"18个","computed":"19个","way":"up"}',
      '2025/work-points.yaml:10 “38.2%” claim/change {"from":"286件","to":"205件","problem":"outside","found":"38.2%","computed":"28.3%","way":"down"}',
      '2025/work-points.yaml:10 “4.5个百分点” claim/change {"from":"18.6%","to":"22.1%","problem":"outside","found":"4.5个百分点","computed":"3.5个百分点","way":"up"}',
    ],
  },
  {
    name: 'a verb that goes the other way',
    files: saying('床位由100张增加到90张。'),
    finds: [
      '2025/work-points.yaml:10 “90张” claim/change {"from":"100张","to":"90张","problem":"direction","found":"90张","computed":"","way":"down"}',
    ],
  },
  {
    name: 'what comes out, rounded or cut off, exact or about, in other scales',
    files: saying(
      '四级手术从2100台次增至3700台次，增长76.19%；由2100台次增至3700台次，增长76.1%；从2100余人次增至3700余人次，增幅约76%；' +
        '从2100余人次增至3700余人次，增长七成；门诊由1.5万人次增至18000人次，增长20%；学科由17个增加到36个，增加19个；' +
        '投诉由286件降至205件，下降28.3%；占比由18.6%提高到22.1%，提高3.5个百分点；收入由100万元增至400万元，增长3倍。',
    ),
    finds: [],
  },
  {
    name: 'a yearly rate, ends of different things, a quotation, and references',
    files: saying(
      '四级手术从2100台次增至3700台次，年均增长15.2%；由3人增至5台；有人说“从100例增至150例，增长90%”；由五级提升至六级。',
    ),
    finds: [],
  },
  {
    name: 'shares whose difference is called per cent: that is for claim/wording',
    files: saying('微创手术占比从19.21%提升至26.07%，提升6.86%。'),
    finds: [],
  },
  {
    name: 'a claim that does not come out',
    files: claiming('{ indicator: 患者投诉, from: 352件, to: 286件, change: 28.75% }'),
    finds: [
      '2025/work-points.yaml:14 “28.75%” claim/change {"from":"352件","to":"286件","problem":"outside","found":"28.75%","computed":"18.75%","way":"down"}',
    ],
  },
  {
    name: 'a claim of figures of the register',
    files: {
      ...claiming(
        '{ indicator: 四级手术占比, from: { year: 2021 }, to: { year: 2024 }, change: 5.9个百分点 }',
      ),
      '2021/actuals.yaml':
        'year: 2021\nactuals:\n  - { indicator: 四级手术占比, period: 2021, value: 16.2%, source: 病案首页 }\n',
      '2024/actuals.yaml':
        'year: 2024\nactuals:\n  - { indicator: 四级手术占比, period: 2024, value: 23.1%, source: 病案首页 }\n',
    },
    finds: [
      '2025/work-points.yaml:14 “5.9个百分点” claim/change {"from":"16.2%","to":"23.1%","problem":"outside","found":"5.9个百分点","computed":"6.9个百分点","way":"up"}',
    ],
  },
  {
    name: 'a claim that comes out; its own words are not looked at again',
    files: claiming(
      '{ from: 2100余人次, to: 3700余人次, change: 76%, says: 从2100余人次增至3700余人次，增幅达76% }',
    ),
    finds: [],
  },
  { name: 'nothing that changes', files: ruleFiles, finds: [] },
])

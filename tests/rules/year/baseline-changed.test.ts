import { yearBaselineChanged } from '../../../src/rules/year/baseline-changed.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles, withPoints } from '../../helpers/rule-workspace.ts'
import { planOf, pointWith, withYears } from '../../helpers/target-workspace.ts'

const discipline = (baseline: string) => `市级领先重点学科: { target: 36个, baseline: ${baseline} }\n`

testRule(yearBaselineChanged, [
  {
    name: 'two baselines in one document',
    files: { ...ruleFiles, '2021/plan.yaml': planOf('2021..2025', discipline('17个'), discipline('31个')) },
    finds: [
      '2021/plan.yaml:20 “31个” year/baseline-changed {"indicator":"市级领先重点学科","found":"31个","other":"17个"} (baseline-here 2021/plan.yaml:14 “17个”)',
    ],
  },
  {
    name: 'one in the plan, another in the work points of its first year',
    files: withPoints(pointWith('goals', discipline('31个')), {
      '2025/plan.yaml': planOf('2025..2029', discipline('17个')),
    }),
    finds: [
      '2025/work-points.yaml:14 “31个” year/baseline-changed {"indicator":"市级领先重点学科","found":"31个","other":"17个"} (baseline-here 2025/plan.yaml:14 “17个”)',
    ],
  },
  {
    name: 'the same baseline twice, also in other units and about',
    files: {
      ...ruleFiles,
      '2021/plan.yaml': planOf(
        '2021..2025',
        '人才专项经费: { target: 500万元, baseline: 200万元 }\n博士人数: { target: 100人, baseline: 47人 }\n',
        '人才专项经费: { target: 500万元, baseline: 2000000元 }\n博士人数: { target: 100人, baseline: 约50人 }\n',
      ),
    },
    finds: [],
  },
  {
    name: 'years of which each begins where the last one ended',
    files: withYears(pointWith('goals', discipline('17个')), pointWith('goals', discipline('22个'))),
    finds: [],
  },
  {
    name: 'a baseline that is given once, and one that nobody knows',
    files: {
      ...ruleFiles,
      '2021/plan.yaml': planOf('2021..2025', discipline('17个'), discipline('unknown')),
    },
    finds: [],
  },
])

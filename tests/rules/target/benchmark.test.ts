import { targetBenchmark } from '../../../src/rules/target/benchmark.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withTargets } from '../../helpers/target-workspace.ts'

const indicators = '- { id: donation, name: 器官捐献例数排名, unit: 名, measure: stock, better: lower }\n'

testRule(targetBenchmark, [
  {
    name: 'an average of nobody knows when, and a rank among nobody knows whom',
    files: withTargets('执业医师资格考试通过率: 高于全国平均水平\n器官捐献例数排名: 前12名\n', indicators),
    finds: [
      '2025/work-points.yaml:14 “高于全国平均水平” target/benchmark {"indicator":"执业医师资格考试通过率","target":"高于全国平均水平","problem":"source"}',
      '2025/work-points.yaml:15 “前12名” target/benchmark {"indicator":"器官捐献例数排名","target":"前12名","problem":"population"}',
    ],
  },
  {
    name: 'a figure with its year, with its source, and one of the office itself',
    files: withTargets(`执业医师资格考试通过率: 高于2024年全国平均水平
四级手术占比: { target: 高于全省平均水平, benchmark: 省卫生健康委2024年公布的三级公立医院平均值 }
门急诊人次: 不低于上年
`),
    finds: [],
  },
  {
    name: 'a rank among those that the phrase, the name of the indicator or the source says',
    files: withTargets(
      `国考省内排名: 前12名
器官捐献例数排名: 跻身全国前12名
医联体满意度名次: { target: 前3名, benchmark: 市卫生健康委2024年度通报 }
`,
      `${indicators}- { id: alliance, name: 医联体满意度名次, unit: 名, measure: stock, better: lower }\n`,
    ),
    finds: [],
  },
])

import { pointRepeated } from '../../../src/rules/point/repeated.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withPoints, workPoints } from '../../helpers/rule-workspace.ts'

const point = (id: string, lead: string, text: string) =>
  `- id: ${id}\n  text: ${text}\n  lead: ${lead}\n  by: 2025-06\n`

testRule(pointRepeated, [
  {
    name: 'one centre founded in two points',
    files: withPoints(
      point('service', '门诊部', '成立患者服务中心，优化就医流程。') +
        point('culture', '党委办公室', '倡导人文关怀。组建患者服务中心。'),
    ),
    finds: [
      '2025/work-points.yaml:14 “组建患者服务中心” point/repeated {"what":"患者服务中心","leads":["门诊部","党委办公室"]} (also-here 2025/work-points.yaml:10 “成立患者服务中心”)',
    ],
  },
  {
    name: 'a quoted project, with and without 建设',
    files: withPoints(
      point('service', '门诊部', '实施“双心工程”，关心患者。') +
        point('culture', '党委办公室', '实施“双心工程”建设。'),
    ),
    finds: [
      '2025/work-points.yaml:14 “实施“双心工程”建设” point/repeated {"what":"“双心工程”","leads":["门诊部","党委办公室"]} (also-here 2025/work-points.yaml:10 “实施“双心工程””)',
    ],
  },
  {
    name: 'under one lead, and in the same point',
    files: withPoints(
      point('service', '门诊部', '成立患者服务中心。成立患者服务中心，优化流程。') +
        point('visits', '门诊部', '组建患者服务中心。'),
    ),
    finds: [],
  },
  {
    name: 'founded once, spoken of elsewhere',
    files: withPoints(
      point('service', '门诊部', '成立患者服务中心。') +
        point('culture', '党委办公室', '依托患者服务中心开展随访，用好患者服务中心。'),
    ),
    finds: [],
  },
  {
    name: 'a number of them, and names that go on',
    files: withPoints(
      point('a', '门诊部', '新建一批科研平台，创建3个教学基地，成立“一站式”服务中心。') +
        point('b', '科研部', '新建一批科研平台，创建3个教学基地，成立“一站式”调解中心。'),
    ),
    finds: [],
  },
  {
    name: 'in two years',
    files: withPoints(point('service', '门诊部', '成立患者服务中心。'), {
      '2024/work-points.yaml': workPoints(
        2024,
        point('service', '医务部', '成立患者服务中心。').replace('2025', '2024'),
      ),
    }),
    finds: [],
  },
])

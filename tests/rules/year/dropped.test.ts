import { yearDropped } from '../../../src/rules/year/dropped.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { pointWith, withYears } from '../../helpers/target-workspace.ts'

const staffing = pointWith('staffing', '', '推进岗位管理。')
const centre = pointWith('patient-centre', '', '成立患者服务中心，整合咨询、预约、投诉受理，推行一站式服务。')
const other = pointWith('service', '', '开展门诊流程再造。')
const more = (point: string, line: string) => `${point}  ${line}\n`
/** The work points of 2025 with what became of the others. */
const ending = (before: string, after: string, entry: string) => {
  const files = withYears(before, after)
  return {
    ...files,
    '2025/work-points.yaml': `${String(files['2025/work-points.yaml'])}ended:\n  - ${entry}\n`,
  }
}

testRule(yearDropped, [
  {
    name: 'a point of which nothing is said any more',
    files: withYears(staffing + centre, staffing),
    finds: [
      '2025/work-points.yaml:5 “sections” year/dropped {"id":"patient-centre","year":2024,"summary":"成立患者服务中心整合咨询预约投诉受理推行……"} (last-year-here 2024/work-points.yaml:13 “patient-centre”)',
    ],
  },
  {
    name: 'a point of few words',
    files: withYears(staffing + centre, centre),
    finds: [
      '2025/work-points.yaml:5 “sections” year/dropped {"id":"staffing","year":2024,"summary":"推进岗位管理"} (last-year-here 2024/work-points.yaml:9 “staffing”)',
    ],
  },
  {
    name: 'a point that is carried on by its id',
    files: withYears(staffing + centre, centre + staffing),
    finds: [],
  },
  {
    name: 'a point whose end is given',
    files: ending(
      staffing + centre,
      staffing,
      '{ id: patient-centre, as: done, reason: 中心已于2024年10月运行 }',
    ),
    finds: [],
  },
  {
    name: 'a point that another carries on, is split from, or has taken in',
    files: withYears(
      staffing + centre,
      more(other, 'continues: patient-centre') +
        more(pointWith('posts', '', '优化绩效分配。'), 'mergedFrom: [staffing]'),
    ),
    finds: [],
  },
  {
    name: 'the same words under another id, which is for another rule',
    files: withYears(staffing + centre, staffing + centre.replace('patient-centre', 'service-centre')),
    finds: [],
  },
  {
    name: 'a point that is new, in the first plan of all',
    files: withYears(staffing, staffing + centre),
    finds: [],
  },
])

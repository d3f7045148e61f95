import { ownerMilestone } from '../../../src/rules/owner/milestone.ts'
import { replaced } from '../../helpers/memory-workspace.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withPoints } from '../../helpers/rule-workspace.ts'

const point = (more: string) => `- id: charter\n  text: 修订医院章程。\n  lead: 医院办公室\n${more}`
const late = withPoints(point('  by: 2025Q2\n  milestones: { Q1: 完成初稿, Q3: 提交审议, Q4: 印发 }\n'))

testRule(ownerMilestone, [
  {
    name: 'a quarter that begins after the deadline',
    files: late,
    finds: [
      '2025/work-points.yaml:13 “提交审议” owner/milestone {"id":"charter","quarter":3,"deadline":"2025-06-30"} (also-here 2025/work-points.yaml:12 “2025Q2”)',
      '2025/work-points.yaml:13 “印发” owner/milestone {"id":"charter","quarter":4,"deadline":"2025-06-30"} (also-here 2025/work-points.yaml:12 “2025Q2”)',
    ],
  },
  {
    name: 'the quarter in which the deadline is',
    files: withPoints(point('  by: 2025-07-01\n  milestones: { Q3: 提交审议 }\n')),
    finds: [],
  },
  { name: 'no deadline', files: withPoints(point('  milestones: { Q4: 印发 }\n')), finds: [] },
  {
    name: 'a plan of several years',
    files: {
      ...late,
      '2025/work-points.yaml': replaced(
        String(late['2025/work-points.yaml']),
        'period: 2025',
        'period: 2025..2026',
      ),
    },
    finds: [],
  },
])

import { ownerNoDeadline } from '../../../src/rules/owner/no-deadline.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withPoints } from '../../helpers/rule-workspace.ts'

const point = (more: string, text = '修订医院章程。') => `- id: charter
  text: '${text}'
  lead: 医院办公室
${more}`

testRule(ownerNoDeadline, [
  {
    name: 'done once, and nobody says by when',
    files: withPoints(point('')),
    finds: ['2025/work-points.yaml:9 “charter” owner/no-deadline {"id":"charter"}'],
  },
  {
    name: 'a target without a date of its own',
    files: withPoints(point('  targets:\n    博士人数: 6人以上\n', '引进博士{{target "博士人数"}}。')),
    finds: ['2025/work-points.yaml:9 “charter” owner/no-deadline {"id":"charter"}'],
  },
  {
    name: 'a deadline on a day that does not exist, of which the loader has complained',
    files: withPoints(point('  by: 2025-06-31\n')),
    finds: ['2025/work-points.yaml:12 “2025-06-31” value/form {"found":"2025-06-31","expected":"deadline"}'],
  },
  { name: 'a deadline', files: withPoints(point('  by: 2025Q2\n')), finds: [] },
  { name: 'every year again', files: withPoints(point('  nature: recurring\n')), finds: [] },
  { name: 'a standing duty', files: withPoints(point('  nature: standing\n')), finds: [] },
  {
    name: 'a target that carries its date',
    files: withPoints(point('  targets:\n    章程修订: 2025年6月底前完成\n', '章程{{target "章程修订"}}。')),
    finds: [],
  },
])

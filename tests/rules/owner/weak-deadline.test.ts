import { ownerWeakDeadline } from '../../../src/rules/owner/weak-deadline.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withPoints } from '../../helpers/rule-workspace.ts'

const say = (text: string) =>
  withPoints(`- id: new-campus\n  text: ${text}\n  lead: 医院办公室\n  by: 2025-06\n`)

testRule(ownerWeakDeadline, [
  {
    name: 'words that no calendar knows',
    files: say('尽快完成旧址改造，适时启动搬迁，条件成熟时组建检验中心；年内建成门诊楼，尽快开展肝肾移植。'),
    finds: [
      '2025/work-points.yaml:10 “尽快” owner/weak-deadline {"found":"尽快"}',
      '2025/work-points.yaml:10 “适时” owner/weak-deadline {"found":"适时"}',
      '2025/work-points.yaml:10 “条件成熟时” owner/weak-deadline {"found":"条件成熟时"}',
      '2025/work-points.yaml:10 “年内” owner/weak-deadline {"found":"年内"}',
      '2025/work-points.yaml:10 “尽快” owner/weak-deadline {"found":"尽快"}',
    ],
  },
  {
    name: 'years that the calendar knows',
    files: say('2025年内建成门诊楼，三年内完成搬迁，6月底前启动改造。'),
    finds: [],
  },
  {
    name: 'how quickly, not until when',
    files: say('让患者尽快康复，及时修订流程，随访中适时指导用药，适时开展心理疏导，优化近期目标。'),
    finds: [],
  },
  { name: "another's words", files: say('落实“尽快完成整改”的批示。'), finds: [] },
])

import { ownerLeader } from '../../../src/rules/owner/leader.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles, withPoints } from '../../helpers/rule-workspace.ts'

const organization = `${ruleFiles['organization.yaml']}leaders:
  - { id: dean, post: 院长 }
  - { id: former-medical-dean, post: 分管医疗副院长, until: 2024-12-31, units: [医务部, 护理部] }
  - { id: medical-dean, post: 分管医疗副院长, from: 2025-01-01, units: [medical-affairs] }
  - { id: research-dean, post: 分管科研副院长, from: 2025-03-01, units: [科研部] }
`
const point = (id: string, lead: string, leader?: string) =>
  `- id: ${id}\n  text: 扩大日间手术病种。\n  lead: ${lead}\n${leader === undefined ? '' : `  leader: ${leader}\n`}  by: 2025-06\n`
const files = (points: string) => withPoints(points, { 'organization.yaml': organization })

testRule(ownerLeader, [
  {
    name: 'none, where others have one, and one that is not in the register',
    files: files(
      point('surgery', '医务部', '院长') + point('wards', '护理部') + point('beds', '医务部', '分管医疗院长'),
    ),
    finds: [
      '2025/work-points.yaml:14 “wards” owner/leader {"leader":"","problem":"missing","unit":"护理部","on":"2025-02-21","nearest":[]}',
      '2025/work-points.yaml:21 “分管医疗院长” owner/leader {"leader":"分管医疗院长","problem":"unknown","unit":"医务部","on":"2025-02-21","nearest":["分管医疗副院长","院长","分管科研副院长"]}',
    ],
  },
  {
    name: 'no longer in office, not yet in office',
    files: files(
      point('surgery', '医务部', 'former-medical-dean') + point('papers', '科研部', '分管科研副院长'),
    ),
    finds: [
      '2025/work-points.yaml:12 “former-medical-dean” owner/leader {"leader":"分管医疗副院长","problem":"not-in-office","unit":"医务部","on":"2025-02-21","nearest":["medical-dean"]}',
      '2025/work-points.yaml:17 “分管科研副院长” owner/leader {"leader":"分管科研副院长","problem":"not-in-office","unit":"科研部","on":"2025-02-21","nearest":[]}',
    ],
  },
  {
    name: 'not in charge of the lead',
    files: files(point('wards', '护理部', 'medical-dean')),
    finds: [
      '2025/work-points.yaml:12 “medical-dean” owner/leader {"leader":"分管医疗副院长","problem":"not-in-charge","unit":"护理部","on":"2025-02-21","nearest":[]}',
    ],
  },
  {
    name: 'not in charge, and none at all, where the register tells who is',
    files: withPoints(point('surgery', '医务部', '分管财务副院长') + point('wards', '医务部'), {
      'organization.yaml': `${organization}  - { id: finance-dean, post: 分管财务副院长, units: [财务部] }\n`,
    }),
    finds: [
      '2025/work-points.yaml:12 “分管财务副院长” owner/leader {"leader":"分管财务副院长","problem":"not-in-charge","unit":"医务部","on":"2025-02-21","nearest":["分管医疗副院长"]}',
      '2025/work-points.yaml:14 “wards” owner/leader {"leader":"","problem":"missing","unit":"医务部","on":"2025-02-21","nearest":["分管医疗副院长"]}',
    ],
  },
  {
    name: 'in charge of it, by a post that had another holder before',
    files: files(point('surgery', '医务部', '分管医疗副院长')),
    finds: [],
  },
  {
    name: 'one whose departments the register does not tell, and a collective name',
    files: files(point('wards', '护理部', 'dean') + point('branches', '各党支部', 'medical-dean')),
    finds: [],
  },
  {
    name: 'a document that does not go by leaders',
    files: files(point('surgery', '医务部') + point('wards', '护理部')),
    finds: [],
  },
])

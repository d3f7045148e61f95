import { ownerOpenDuties } from '../../../src/rules/owner/open-duties.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles, withPoints, yearBefore } from '../../helpers/rule-workspace.ts'

const registered = (unit: string) =>
  ruleFiles['organization.yaml'].replace('groups:\n', `  - ${unit}\ngroups:\n`)
const checkUp = (successor = '') => `{ id: check-up, name: 体检科, until: 2025-05-31${successor} }`
const points = (second = 'by: 2025-12', unit = checkUp()) =>
  withPoints(
    `- id: check-ups\n  text: 推进体检。\n  lead: 体检科\n  by: 2025-05\n- id: reports\n  text: 规范报告。\n  lead: check-up\n  ${second}\n`,
    { 'organization.yaml': registered(unit) },
  )

testRule(ownerOpenDuties, [
  {
    name: 'a point that is due after its end, beside one that is due on its last day',
    files: points(),
    finds: [
      'organization.yaml:20 “2025-05-31” owner/open-duties {"unit":"体检科","until":"2025-05-31","points":["reports"]} (point-here 2025/work-points.yaml:15 “check-up”)',
    ],
  },
  {
    name: 'what it is there for all year',
    files: points('nature: standing'),
    finds: [
      'organization.yaml:20 “2025-05-31” owner/open-duties {"unit":"体检科","until":"2025-05-31","points":["reports"]} (point-here 2025/work-points.yaml:15 “check-up”)',
    ],
  },
  { name: 'a successor', files: points('by: 2025-12', checkUp(', successor: outpatient')), finds: [] },
  {
    name: 'a point that it only supports',
    files: withPoints(
      '- id: reports\n  text: 规范报告。\n  lead: 医务部\n  support: [体检科]\n  by: 2025-12\n',
      { 'organization.yaml': registered(checkUp()) },
    ),
    finds: [],
  },
  {
    name: 'a later plan that gives the point to another, or says its end',
    files: {
      ...points(),
      ...yearBefore(),
      'organization.yaml': registered('{ id: check-up, name: 体检科, until: 2024-06-30 }'),
      '2024/work-points.yaml': `kind: work-points
id: work-points-2024
period: 2024
title: 实干
sections:
  - title: 工作
    points:
      - { id: check-ups, text: 推进体检。, lead: 体检科, by: 2024-12 }
      - { id: old-reports, text: 规范报告。, lead: 体检科, by: 2024-12 }
`,
      '2025/work-points.yaml': `kind: work-points
id: work-points-2025
period: 2025
title: 实干
sections:
  - title: 工作
    points:
      - { id: check-ups, text: 推进体检。, lead: 门诊部, by: 2025-12 }
ended:
  - { id: old-reports, as: done, reason: 已经完成 }
`,
    },
    finds: [],
  },
])

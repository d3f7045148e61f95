import { ownerIdle } from '../../../src/rules/owner/idle.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles, withPoints, workPoints } from '../../helpers/rule-workspace.ts'

const organization = (units: string, groups = '') => ({
  'organization.yaml': `${ruleFiles['organization.yaml'].replace(/units:\n[\s\S]*groups:\n/u, `units:\n${units}groups:\n`)}${groups}`,
})
const offices = `  - { id: party-office, name: 党委办公室 }
  - { id: medical-affairs, name: 医务部 }
`
const point = (lead: string, support = '[]') =>
  `- id: wards\n  text: 推进病区建设。\n  lead: ${lead}\n  support: ${support}\n  by: 2025-06\n`

testRule(ownerIdle, [
  {
    name: 'a department that has work only in the year before',
    files: withPoints(point('党委办公室'), {
      ...organization(offices),
      '2024/work-points.yaml': workPoints(2024, point('医务部').replace('2025', '2024')),
    }),
    finds: ['organization.yaml:7 “medical-affairs” owner/idle {"unit":"医务部","year":2025}'],
  },
  {
    name: 'leads, supports, or is of a group that does',
    files: withPoints(
      point('党委办公室', '[医务部, 医技科室]'),
      organization(
        `${offices}  - { id: radiology, name: 放射科 }\n`,
        '  - { id: medical-technology, name: 医技科室, members: [放射科] }\n',
      ),
    ),
    finds: [],
  },
  {
    name: 'not there all year',
    files: withPoints(
      point('党委办公室', '[医务部]'),
      organization(`${offices}  - { id: check-up, name: 体检科, until: 2025-05-31 }
  - { id: operations, names: [{ name: 运营管理中心, from: 2025-05-24 }] }
`),
    ),
    finds: [],
  },
  {
    name: 'no annual plan yet',
    files: {
      'plan.yaml': ruleFiles['plan.yaml'],
      'indicators.yaml': 'indicators: []\n',
      ...organization(offices),
    },
    finds: ['plan.yaml:1 “schema: 1” workspace/no-documents {"patterns":["20*/**/*.yaml"]}'],
  },
])

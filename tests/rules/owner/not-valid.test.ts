import { ownerNotValid } from '../../../src/rules/owner/not-valid.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles, withPoints } from '../../helpers/rule-workspace.ts'

const organization = ruleFiles['organization.yaml'].replace(
  'groups:\n',
  `  - { id: check-up, name: 体检科, until: 2024-05-23, successor: health-management }
  - { id: health-management, name: 健康管理中心 }
  - { id: propaganda, name: 宣传科, until: 2024-05-23 }
  - { id: archives, name: 档案室, until: 2025-02-21 }
  - { id: operations, names: [{ name: 运营管理中心, from: 2025-05-24 }] }
groups:
`,
)
const point = (lead: string, text = '推进健康体检。', more = {}) =>
  withPoints(`- id: check-ups\n  text: '${text}'\n  lead: ${lead}\n  by: 2025-06\n`, {
    'organization.yaml': organization,
    ...more,
  })

testRule(ownerNotValid, [
  {
    name: 'before its first name',
    files: point('运营管理中心'),
    finds: [
      '2025/work-points.yaml:11 “运营管理中心” owner/not-valid {"unit":"运营管理中心","on":"2025-02-21","from":"2025-05-24"} (register-here organization.yaml:24 “operations”)',
    ],
  },
  {
    name: 'after its end, with and without an heir',
    files: point('check-up\n  support: [宣传科]'),
    finds: [
      '2025/work-points.yaml:11 “check-up” owner/not-valid {"unit":"体检科","on":"2025-02-21","until":"2024-05-23","successor":"健康管理中心"} (register-here organization.yaml:20 “check-up”)',
      '2025/work-points.yaml:12 “宣传科” owner/not-valid {"unit":"宣传科","on":"2025-02-21","until":"2024-05-23"} (register-here organization.yaml:22 “propaganda”)',
    ],
  },
  {
    name: 'to whom a notice is addressed',
    files: point('医务部', '推进健康体检。', {
      '2025/notice.yaml': ruleFiles['2025/notice.yaml'].replace('to: [', 'to: [宣传科, '),
    }),
    finds: [
      '2025/notice.yaml:6 “宣传科” owner/not-valid {"unit":"宣传科","on":"2025-02-21","until":"2024-05-23"} (register-here organization.yaml:22 “propaganda”)',
    ],
  },
  { name: 'on its last day', files: point('档案室'), finds: [] },
  {
    name: 'prose about founding one, and about one that was',
    files: point(
      '医务部',
      '组建{{unit "运营管理中心"}}，由{{unit "健康管理中心"}}承接原{{unit "体检科"}}职责。',
    ),
    finds: [],
  },
  {
    name: 'a former name, which is a matter of names',
    files: point('文化宣传与教育中心'),
    finds: [],
  },
  {
    name: 'a document that nothing has issued yet',
    files: Object.fromEntries(
      Object.entries(point('运营管理中心')).filter(([path]) => path !== '2025/notice.yaml'),
    ),
    finds: [],
  },
])

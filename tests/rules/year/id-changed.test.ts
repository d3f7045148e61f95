import { yearIdChanged } from '../../../src/rules/year/id-changed.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { pointWith, withYears } from '../../helpers/target-workspace.ts'

const words = '成立患者服务中心，2024年10月底前整合咨询、预约、投诉受理，推行一站式服务。'
const before = pointWith('patient-centre', '', words)
const after = (id: string, text = words, more = '') => `${pointWith(id, '', text)}${more}`

testRule(yearIdChanged, [
  {
    name: 'the same words under another id',
    files: withYears(before, after('service-centre')),
    finds: [
      '2025/work-points.yaml:9 “service-centre” year/id-changed {"id":"service-centre","former":"patient-centre"} (last-year-here 2024/work-points.yaml:9 “patient-centre”)',
    ],
  },
  {
    name: 'with other figures and marks',
    files: withYears(
      before,
      after('service-centre', '成立患者服务中心；2025年6月底前整合咨询、预约、投诉受理，推行一站式服务。'),
    ),
    finds: [
      '2025/work-points.yaml:9 “service-centre” year/id-changed {"id":"service-centre","former":"patient-centre"} (last-year-here 2024/work-points.yaml:9 “patient-centre”)',
    ],
  },
  { name: 'the same id', files: withYears(before, after('patient-centre')), finds: [] },
  {
    name: 'an id that says whose it was',
    files: withYears(before, after('service-centre', words, '  renames: patient-centre\n')),
    finds: [],
  },
  {
    name: 'words of its own',
    files: withYears(before, after('service-centre', '巩固患者服务中心运行机制，推行首问负责和限时办结。')),
    finds: [],
  },
  {
    name: 'the words of a point that is still there',
    files: withYears(before, before + after('service-centre')),
    finds: [],
  },
])

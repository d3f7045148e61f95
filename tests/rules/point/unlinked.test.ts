import { pointUnlinked } from '../../../src/rules/point/unlinked.ts'
import type { Files } from '../../helpers/memory-workspace.ts'
import { organizationWithOrgans, withOfficial } from '../../helpers/official-files.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { workPoints } from '../../helpers/rule-workspace.ts'

const point = (id: string, text: string) => `- id: ${id}\n  text: ${text}\n  lead: 门诊部\n  by: 2025-06\n`

const promised = {
  '2025/work-points.yaml': workPoints(
    2025,
    point('service', '优化流程，成立患者服务中心。') +
      point('culture', '组建{{unit "文化宣传与教育中心"}}，建设文化。'),
  ),
}

/** The documents of the year with a decision that says this; its text stands on line 7. */
function deciding(text: string, more = '', files: Files = promised): Files {
  return { ...withOfficial('decision', { '我院拟调整床位设置。': JSON.stringify(text) }, more), ...files }
}

const service =
  'point/unlinked {"what":"患者服务中心","point":"service"} (point-here 2025/work-points.yaml:9 “service”)'

testRule(pointUnlinked, [
  {
    name: 'founded by the text',
    files: deciding('经研究，决定成立患者服务中心。'),
    finds: [`2025/official.yaml:7 “患者服务中心” ${service}`],
  },
  {
    name: 'founded by the title, told of once',
    files: {
      ...withOfficial('decision', {
        成立委员会: '组建患者服务中心',
        我院拟调整床位设置: '决定成立患者服务中心',
      }),
      ...promised,
    },
    finds: [`2025/official.yaml:3 “患者服务中心” ${service}`],
  },
  {
    name: 'in a list, and a department by another of its names',
    files: deciding('决定成立两个中心：患者服务中心、{{unit "文化研究与宣传教育中心"}}。'),
    finds: [
      `2025/official.yaml:7 “患者服务中心” ${service}`,
      '2025/official.yaml:7 “{{unit \\"文化研究与宣传教育中心\\"}}” point/unlinked {"what":"文化研究与宣传教育中心","point":"culture"} (point-here 2025/work-points.yaml:13 “culture”)',
    ],
  },
  {
    name: 'a department by its name, without a reference',
    files: deciding('设立文化研究与宣传教育中心。', 'fulfils: [service]\n'),
    finds: [
      '2025/official.yaml:7 “文化研究与宣传教育中心” point/unlinked {"what":"文化研究与宣传教育中心","point":"culture"} (point-here 2025/work-points.yaml:13 “culture”)',
    ],
  },
  {
    name: 'both named',
    files: deciding(
      '决定成立两个中心：患者服务中心、{{unit "文化研究与宣传教育中心"}}。',
      'fulfils: [service, culture]\n',
    ),
    finds: [],
  },
  {
    name: 'spoken of, or something within it founded',
    files: deciding('依托患者服务中心开展随访。成立患者服务中心领导小组。成立工作组，用好患者服务中心。'),
    finds: [],
  },
  {
    name: 'what no point promised',
    files: deciding('决定成立事业发展中心和{{unit "质量管理部"}}。'),
    finds: [],
  },
  {
    name: 'promised in another year',
    files: deciding('决定成立患者服务中心。', '', {
      '2024/work-points.yaml': workPoints(
        2024,
        point('service', '成立患者服务中心。').replace('2025', '2024'),
      ),
    }),
    finds: [],
  },
  {
    name: 'asked for, not done',
    files: { ...withOfficial('request', { 我院拟调整床位设置: '我院拟成立患者服务中心' }), ...promised },
    finds: [],
  },
  {
    name: 'the notice that issues the points themselves',
    files: {
      ...withOfficial('letter'),
      ...promised,
      'organization.yaml': organizationWithOrgans,
      '2025/notice.yaml': `${withOfficial('letter')['2025/notice.yaml']}text: 要成立患者服务中心。\n`,
    },
    finds: [],
  },
])

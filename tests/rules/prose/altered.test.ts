import { proseAltered } from '../../../src/rules/prose/altered.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles, withPoints, workPoints } from '../../helpers/rule-workspace.ts'

const reference = '{{target "市级领先重点学科"}}'
const point = (text: string, target = '市级领先重点学科: 36个', id = 'disciplines') =>
  `- id: ${id}\n  text: '${text}'\n  lead: 科研部\n  by: 2025-06\n  targets:\n    ${target}\n`
const say = (text: string, target?: string) => withPoints(point(text, target))

testRule(proseAltered, [
  {
    name: 'a bound before and behind, a verb and a unit once more',
    files: say(
      `市级领先重点学科超过${reference}，市级领先重点学科${reference}以上，建成${reference}个。平均住院日降至{{target "平均住院日"}}。`,
      '市级领先重点学科: 36个\n    平均住院日: 降至8天以内',
    ),
    finds: [
      '2025/work-points.yaml:10 “超过{{target "市级领先重点学科"}}” prose/altered {"found":"超过","phrase":"36个","reads":"超过36个"}',
      '2025/work-points.yaml:10 “{{target "市级领先重点学科"}}以上” prose/altered {"found":"以上","phrase":"36个","reads":"36个以上"}',
      '2025/work-points.yaml:10 “{{target "市级领先重点学科"}}个” prose/altered {"found":"个","phrase":"36个","reads":"36个个"}',
      '2025/work-points.yaml:10 “降至{{target "平均住院日"}}” prose/altered {"found":"降至","phrase":"降至8天以内","reads":"降至降至8天以内"}',
    ],
  },
  {
    name: 'the whole verb once more',
    files: say(
      '四级手术占比提高到{{target "四级手术占比"}}，平均住院日控制在{{target "平均住院日"}}。',
      '四级手术占比: 提高到25%\n    平均住院日: 控制在8天以内',
    ),
    finds: [
      '2025/work-points.yaml:10 “提高到{{target "四级手术占比"}}” prose/altered {"found":"提高到","phrase":"提高到25%","reads":"提高到提高到25%"}',
      '2025/work-points.yaml:10 “控制在{{target "平均住院日"}}” prose/altered {"found":"控制在","phrase":"控制在8天以内","reads":"控制在控制在8天以内"}',
    ],
  },
  {
    name: 'in the preamble, and by the target of its own point rather than another',
    files: withPoints('', {
      '2025/work-points.yaml': workPoints(
        2025,
        point(reference) + point(`约${reference}。`, '市级领先重点学科: 31个', 'talent'),
      ).replace('sections:', `preamble: '市级领先重点学科至少${reference}。'\nsections:`),
    }),
    finds: [
      '2025/work-points.yaml:5 “至少{{target "市级领先重点学科"}}” prose/altered {"found":"至少","phrase":"36个","reads":"至少36个"}',
      '2025/work-points.yaml:17 “约{{target "市级领先重点学科"}}” prose/altered {"found":"约","phrase":"31个","reads":"约31个"}',
    ],
  },
  {
    name: 'in the text of the notice and in a table of it',
    files: withPoints(point(reference), {
      '2025/notice.yaml': `${ruleFiles['2025/notice.yaml']}text: '市级领先重点学科超过${reference}。'
attachments:
  - title: 主要指标表
    table: { columns: [{ heading: 目标 }], rows: [['${reference}以上']] }
`,
    }),
    finds: [
      '2025/notice.yaml:11 “超过{{target "市级领先重点学科"}}” prose/altered {"found":"超过","phrase":"36个","reads":"超过36个"}',
      '2025/notice.yaml:14 “{{target "市级领先重点学科"}}以上” prose/altered {"found":"以上","phrase":"36个","reads":"36个以上"}',
    ],
  },
  {
    name: 'a verb that the target leaves to the prose',
    files: say(`市级领先重点学科达到${reference}，力争${reference}，新增${reference}。`),
    finds: [],
  },
  {
    name: 'words that only end or begin like a bound or a unit',
    files: say(
      '节约{{target "人才专项经费"}}，引进{{target "新增博士"}}人才，签约{{target "新增博士"}}，结余{{target "人才专项经费"}}余额。',
      '人才专项经费: 500万元\n    新增博士: 6人',
    ),
    finds: [],
  },
  {
    name: 'a bound in another clause',
    files: say(`不少于，市级领先重点学科${reference}，以上各项按季通报。`),
    finds: [],
  },
])

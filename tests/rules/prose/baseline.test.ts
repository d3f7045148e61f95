import { proseBaseline } from '../../../src/rules/prose/baseline.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles, withPoints } from '../../helpers/rule-workspace.ts'
import { planOf } from '../../helpers/target-workspace.ts'

const say = (text: string, baseline = '17个') =>
  withPoints(`- id: disciplines
  text: '${text}'
  lead: 科研部
  by: 2025-06
  targets:
    市级领先重点学科: { target: 达到36个, baseline: ${baseline} }
`)

testRule(proseBaseline, [
  {
    name: 'another starting point, behind 由 and in a bracket',
    files: say('市级领先重点学科由18个增加到36个。在原基础（16个）上增至36个市级领先重点学科。'),
    finds: [
      '2025/work-points.yaml:10 “18个” prose/baseline {"indicator":"市级领先重点学科","found":"18个","baseline":"17个"} (baseline-here 2025/work-points.yaml:14 “17个”)',
      '2025/work-points.yaml:10 “16个” prose/baseline {"indicator":"市级领先重点学科","found":"16个","baseline":"17个"} (baseline-here 2025/work-points.yaml:14 “17个”)',
    ],
  },
  {
    name: 'in the notice that issues the document',
    files: {
      ...say('{{target "市级领先重点学科"}}'),
      '2025/notice.yaml': `${ruleFiles['2025/notice.yaml']}text: 市级领先重点学科由18个增加到36个。\n`,
    },
    finds: [
      '2025/notice.yaml:11 “18个” prose/baseline {"indicator":"市级领先重点学科","found":"18个","baseline":"17个"} (baseline-here 2025/work-points.yaml:14 “17个”)',
    ],
  },
  {
    name: 'a bracket behind the name',
    files: say('市级领先重点学科在原有基础（18个）上增至36个。'),
    finds: [
      '2025/work-points.yaml:10 “18个” prose/baseline {"indicator":"市级领先重点学科","found":"18个","baseline":"17个"} (baseline-here 2025/work-points.yaml:14 “17个”)',
    ],
  },
  {
    name: 'the baseline itself',
    files: say('市级领先重点学科由17个增加到36个，在原基础（17个）上增至36个市级领先重点学科。'),
    finds: [],
  },
  {
    name: 'the starting point of something else, of what was, and in quoted words',
    files: say(
      '学科由18个增加到40个。“十三五”期间，市级领先重点学科由13个增加到17个。“市级领先重点学科由18个增加到36个”。',
    ),
    finds: [],
  },
  {
    name: 'a baseline that nobody knows',
    files: say('市级领先重点学科由18个增加到36个。', 'unknown'),
    finds: [],
  },
  { name: 'only where it is to get', files: say('市级领先重点学科增加到36个，达到36个。'), finds: [] },
  {
    name: 'what the text tells of the year before, and of the end of the last plan',
    files: {
      ...say('上年末，市级领先重点学科已达到18个。'),
      '2021/plan.yaml': planOf('2021..2025', '硕士人数: { target: 600人以上, baseline: 439人 }').replace(
        'text: 逐项落实。',
        'text: “十三五”时期末，硕士人数达到431人。',
      ),
    },
    finds: [
      '2021/plan.yaml:10 “达到431人” prose/baseline {"indicator":"硕士人数","found":"达到431人","baseline":"439人"} (baseline-here 2021/plan.yaml:14 “439人”)',
      '2025/work-points.yaml:10 “达到18个” prose/baseline {"indicator":"市级领先重点学科","found":"达到18个","baseline":"17个"} (baseline-here 2025/work-points.yaml:14 “17个”)',
    ],
  },
  {
    name: 'the same figure told, of an earlier year, and only compared with',
    files: say(
      '上年末，市级领先重点学科已达到17个。2020年，市级领先重点学科达到13个。与“十三五”末相比，市级领先重点学科达到36个。',
    ),
    finds: [],
  },
])

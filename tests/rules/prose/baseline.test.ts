import { proseBaseline } from '../../../src/rules/prose/baseline.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { ruleFiles, withPoints } from '../../helpers/rule-workspace.ts'

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
])

import { numberSequence } from '../../../src/rules/number/sequence.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withPoints } from '../../helpers/rule-workspace.ts'

const say = (...paragraphs: string[]) =>
  withPoints(`- id: centres\n  text: |\n    ${paragraphs.join('\n\n    ')}\n  lead: 医务部\n  by: 2025-06\n`)

testRule(numberSequence, [
  {
    name: 'numbers that skip and repeat, in each look',
    files: say(
      '一是控成本；二是提效率；四是保基本。',
      '包括①立项②督导④考核。',
      '流程：（一）立项。（二）督导。（二）考核。',
      '要求：（1）申报，（3）审核。',
      '第一，控成本。第一，提效率。第三，保基本。第二，挖潜力。',
    ),
    finds: [
      '2025/work-points.yaml:11 “四是” number/sequence {"found":"四是","expected":"三是","problem":"gap"}',
      '2025/work-points.yaml:13 “④” number/sequence {"found":"④","expected":"③","problem":"gap"}',
      '2025/work-points.yaml:15 “（二）” number/sequence {"found":"（二）","expected":"（三）","problem":"repeated"}',
      '2025/work-points.yaml:17 “（3）” number/sequence {"found":"（3）","expected":"（2）","problem":"gap"}',
      '2025/work-points.yaml:19 “第三，” number/sequence {"found":"第三，","expected":"第二，","problem":"gap"}',
      '2025/work-points.yaml:19 “第二，” number/sequence {"found":"第二，","expected":"第四，","problem":"gap"}',
    ],
  },
  {
    name: 'one list that changes its look on the way, and goes on',
    files: say(
      '一是控成本；二是提效率。第三，保基本。四是挖潜力。',
      '流程：（一）立项。（2）督导。（三）考核。',
    ),
    finds: [
      '2025/work-points.yaml:11 “第三，” number/sequence {"found":"第三，","expected":"三是","problem":"mixed"}',
      '2025/work-points.yaml:13 “（2）” number/sequence {"found":"（2）","expected":"（二）","problem":"mixed"}',
    ],
  },
  {
    name: 'lists that run on, begin anew and stand in one another, whatever mark parts the items',
    files: say(
      '一是控成本，二是提效率、三是保基本；四是挖潜力。一是控成本。二是提效率。',
      '流程：（一）立项：（1）初审，（2）复审。（二）督导：（1）月报。（2）季报。（3）年报。（三）考核。',
      '一是提质量：①甲②乙。二是提效率：①丙②丁③戊。',
    ),
    finds: [],
  },
  {
    name: 'numbers that open no item, and a part of a list that is quoted',
    files: say('依据第三条，2.5万人次。第一，提质量。', '对照（三）查问题，四是主线。'),
    finds: [],
  },
])

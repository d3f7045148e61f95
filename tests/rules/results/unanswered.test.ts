import { resultsUnanswered } from '../../../src/rules/results/unanswered.ts'
import { reporting } from '../../helpers/results-workspace.ts'
import { testRule } from '../../helpers/rule-tester.ts'

const answer = (point: string, state = 'done') =>
  `    - { point: ${point}, state: ${state}, text: 按期办结。 }\n`
const answers = (...points: string[]) =>
  `- title: 落实情况\n  answers:\n${points.map((point) => answer(point)).join('')}`
const missing = (id: string, line: number) =>
  `2025/results.yaml:6 “sections” results/unanswered {"id":"${id}","plan":"work-points-2025"} (point-here 2025/work-points.yaml:${line} “${id}”)`

testRule(resultsUnanswered, [
  {
    name: 'a point of which the report says nothing',
    files: reporting(answers('surgery', 'translation')),
    finds: [missing('records', 15)],
  },
  {
    name: 'a report that answers none',
    files: reporting('- title: 总体情况\n  text: 全年任务顺利完成。\n'),
    finds: [missing('surgery', 8), missing('records', 15), missing('translation', 22)],
  },
  {
    name: 'every point, in whatever part and state',
    files: reporting(
      `${answers('surgery', 'records')}- title: 其他\n  answers:\n${answer('translation', 'behind')}`,
    ),
    finds: [],
  },
  {
    name: 'two reports that answer together',
    files: reporting(answers('surgery'), {
      '2025/results-2.yaml': `kind: results
id: results-2
reports: work-points-2025
period: 2025
title: 总结续篇
sections:
${answers('records', 'translation')}`,
    }),
    finds: [],
  },
  {
    name: 'a plan that nobody reports on yet, and five years that are told as a whole',
    files: reporting(answers('surgery', 'records', 'translation'), {
      '2021/results.yaml': `kind: results
id: five-years
reports: plan-2021
period: 2021..2025
title: 发展纪实
sections: [{ title: 五年, text: 五年成绩显著。 }]
`,
    }),
    finds: [],
  },
])

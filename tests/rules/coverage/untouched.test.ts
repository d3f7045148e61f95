import { coverageUntouched } from '../../../src/rules/coverage/untouched.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { fiveYears, workspace, year } from './coverage-workspace.ts'

const plan = '2021-2025/five-year-plan.yaml'
const here = (id: string) => `(year-here 2025/work-points.yaml:2 “${id}”)`

testRule(coverageUntouched, [
  {
    name: 'a task that the latest year does not serve, and one that no year serves',
    files: workspace(
      fiveYears(),
      year(2024, { a: { serves: ['doctors'] }, b: { serves: ['disciplines'] } }),
      year(2025, { a: { serves: ['doctors'] } }),
    ),
    finds: [
      `${plan}:13 “disciplines” coverage/untouched {"id":"disciplines","name":"建设学科","year":2025,"last":2024} ${here('work-points-2025')}`,
      `${plan}:16 “branches” coverage/untouched {"id":"branches","name":"推进支部建设","year":2025} ${here('work-points-2025')}`,
    ],
  },
  {
    name: 'who serves a part serves the tasks in it',
    files: workspace(fiveYears(), year(2025, { a: { serves: ['talent'] }, b: { serves: ['branches'] } })),
    finds: [],
  },
  {
    name: 'nobody says what a point serves',
    files: workspace(fiveYears(), year(2025, { a: {}, b: {} })),
    finds: [],
  },
  {
    name: 'work points of the latest year that could not be read, which may serve it',
    files: {
      ...workspace(fiveYears(), year(2024, { a: { serves: ['doctors'] } })),
      '2025/work-points.yaml':
        'kind: work-points\nid: work-points-2025\nperiod: 2025年\ntitle: 甲\nsections: []\n',
    },
    finds: ['2025/work-points.yaml:3 “2025年” value/form {"found":"2025年","expected":"period"}'],
  },
  { name: 'no plan of a year yet', files: workspace(fiveYears()), finds: [] },
  {
    name: 'a plan of a year outside it',
    files: workspace(
      fiveYears(),
      year(2025, { a: { serves: ['talent', 'branches'] } }),
      year(2026, { a: { serves: ['doctors'] } }),
    ),
    finds: [],
  },
])

import { coverageUnlinked } from '../../../src/rules/coverage/unlinked.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { fiveYears, workspace, year } from './coverage-workspace.ts'

testRule(coverageUnlinked, [
  {
    name: 'a point that serves nothing beside one that does',
    files: workspace(fiveYears(), year(2025, { a: { serves: ['doctors'] }, b: {} })),
    finds: ['2025/work-points.yaml:14 “b” coverage/unlinked {"id":"b","plan":"fyp"}'],
  },
  {
    name: 'nobody says what a point serves',
    files: workspace(fiveYears(), year(2025, { a: {}, b: {} })),
    finds: [],
  },
  {
    name: 'no plan of several years around it',
    files: workspace(fiveYears(), year(2026, { a: { serves: ['doctors'] }, b: {} })),
    finds: [],
  },
])

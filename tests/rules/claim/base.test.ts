import { claimBase } from '../../../src/rules/claim/base.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { saying } from '../../helpers/rule-workspace.ts'

testRule(claimBase, [
  {
    name: 'shares that no whole number of before gives',
    files: saying('引进博士后1人、博士研究生16人、硕士研究生299人，博士增长率达150%、硕士增长率达90.93%。'),
    finds: [
      '2025/work-points.yaml:10 “150%” claim/base {"share":"150%","increase":"16人"}',
      '2025/work-points.yaml:10 “90.93%” claim/base {"share":"90.93%","increase":"299人"}',
    ],
  },
  {
    name: 'shares that one gives: 10 before, 329 before',
    files: saying('引进博士研究生15人、硕士研究生299人，博士增长率达150%、硕士增长率达90.88%。'),
    finds: [],
  },
  {
    name: 'how many there are, a number of another sentence, and another kind of persons',
    files: saying(
      '现有博士16人，博士增长率达150%。引进博士16人。博士增长率达150%。引进护士16人，博士增长率达150%。',
    ),
    finds: [],
  },
])

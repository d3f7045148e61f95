import { gradingReward } from '../../../src/rules/grading/reward.ts'
import { bands, grading } from '../../helpers/graded.ts'
import { replaced } from '../../helpers/memory-workspace.ts'
import { testRule } from '../../helpers/rule-tester.ts'

testRule(gradingReward, [
  {
    name: 'a lower grade that brings more',
    files: grading({ bands: replaced(bands, '8000元', '1.2万元') }),
    finds: [
      '2025/notice.yaml:21 “1.2万元” grading/reward {"problem":"order","grade":"B","arithmetic":"A：10000元 < B：1.2万元"} (also-here 2025/notice.yaml:20 “10000元”)',
    ],
  },
  {
    name: 'a grade that brings nothing before one that does',
    files: grading({ bands: replaced(bands, ', reward: 8000元', '') }),
    finds: [
      '2025/notice.yaml:22 “5000元” grading/reward {"problem":"order","grade":"C","arithmetic":"B：0元 < C：5000元"} (also-here 2025/notice.yaml:21 “{ grade: B, when: { completion: 80%以上, s…”)',
    ],
  },
  {
    name: 'grades listed from the worst on',
    files: grading({ bands: bands.trimEnd().split('\n').toReversed().join('\n').concat('\n') }),
    finds: [],
  },
  {
    name: 'more for all than there is',
    files: grading({ bands, more: 'budget: 10万元\ncount: 12\n' }),
    finds: [
      '2025/notice.yaml:19 “10万元” grading/reward {"problem":"budget","grade":"A","arithmetic":"10000元 × 12 = 120000元 > 10万元"} (also-here 2025/notice.yaml:22 “10000元”)',
    ],
  },
  {
    name: 'more for one than there is',
    files: grading({ bands, more: 'budget: 9000\n' }),
    finds: [
      '2025/notice.yaml:19 “9000” grading/reward {"problem":"budget","grade":"A","arithmetic":"10000元 > 9000元"} (also-here 2025/notice.yaml:21 “10000元”)',
    ],
  },
  {
    name: 'just as much as there is',
    files: grading({ bands, more: 'budget: 12万元\ncount: 12\n' }),
    finds: [],
  },
])

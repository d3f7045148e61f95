import { gradingThreshold } from '../../../src/rules/grading/threshold.ts'
import { bands, dimensions, grading } from '../../helpers/graded.ts'
import { testRule } from '../../helpers/rule-tester.ts'

testRule(gradingThreshold, [
  {
    name: 'a contribution that is assessed and of which no grade says anything',
    files: grading({
      dimensions: `${dimensions}- { id: contribution, name: 贡献度, qualitative: true }\n`,
      bands,
    }),
    finds: [
      '2025/notice.yaml:19 “{ id: contribution, name: 贡献度, qualitati…” grading/threshold {"dimension":"贡献度","grades":["A","B","C","D"]}',
    ],
  },
  {
    name: 'a percentage likewise',
    files: grading({
      bands: '- { grade: A, when: { completion: 90%以上 } }\n- { grade: B, otherwise: true }\n',
    }),
    finds: [
      '2025/notice.yaml:18 “{ id: satisfaction, name: 员工满意度, unit: "…” grading/threshold {"dimension":"员工满意度","grades":["A","B"]}',
    ],
  },
  { name: 'dimensions that are all asked about', files: grading({ bands }), finds: [] },
  {
    name: 'one of which a grade says something in words',
    files: grading({
      dimensions: '- { id: contribution, name: 贡献度, qualitative: true }\n',
      bands: '- { grade: A, when: { 贡献度: 有创新 } }\n- { grade: B, otherwise: true }\n',
    }),
    finds: [],
  },
])

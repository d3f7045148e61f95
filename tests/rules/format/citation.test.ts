import { formatCitation } from '../../../src/rules/format/citation.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { saying, withNotice } from '../../helpers/rule-workspace.ts'

const opinions = '《关于加强公立医院党的建设工作的意见》'

testRule(formatCitation, [
  {
    name: 'one document under two numbers',
    files: saying(`落实${opinions}（中办发〔2018〕35号），再学${opinions}（中办发〔2018〕53号）。`),
    finds: [
      '2025/work-points.yaml:10 “《关于加强公立医院党的建设工作的意见》（中办发〔2018〕53号）” format/citation {"title":"关于加强公立医院党的建设工作的意见","numbers":["中办发〔2018〕35号","中办发〔2018〕53号"]} (first-defined-here 2025/work-points.yaml:10 “《关于加强公立医院党的建设工作的意见》（中办发〔2018〕35号）”)',
    ],
  },
  {
    name: 'across documents, and a year that is another',
    files: {
      ...saying(`落实${opinions}（中办发〔2018〕35号）。`),
      '2025/notice.yaml': `${withNotice({})['2025/notice.yaml']}text: 落实${opinions}（中办发〔2019〕35号）。\n`,
    },
    finds: [
      '2025/work-points.yaml:10 “《关于加强公立医院党的建设工作的意见》（中办发〔2018〕35号）” format/citation {"title":"关于加强公立医院党的建设工作的意见","numbers":["中办发〔2019〕35号","中办发〔2018〕35号"]} (first-defined-here 2025/notice.yaml:11 “《关于加强公立医院党的建设工作的意见》（中办发〔2019〕35号）”)',
    ],
  },
  {
    name: 'the same number, written otherwise',
    files: saying(`落实${opinions}（中办发〔2018〕35号），再学${opinions}(中办发[2018] 35号)。`),
    finds: [],
  },
  {
    name: 'two documents, and one that is cited without its number again',
    files: saying(
      `落实${opinions}（中办发〔2018〕35号）、《实施办法细则》（国卫党发〔2018〕29号），再学${opinions}。`,
    ),
    finds: [],
  },
  {
    name: 'a notice that goes out every year under one title',
    files: saying(
      '比较《关于申报继续教育项目的通知》（示卫发〔2023〕5号）和《关于申报继续教育项目的通知》（示卫发〔2024〕8号）。',
    ),
    finds: [],
  },
  {
    name: 'against the register',
    files: saying(`落实${opinions}（中办发〔2018〕53号）。`, {
      'plan.yaml': 'schema: 1\ncited: cited.yaml\n',
      'cited.yaml': `cited:
  - { id: opinions, title: 关于加强公立医院党的建设工作的意见, number: 中办发〔2018〕35号 }
`,
    }),
    finds: [
      '2025/work-points.yaml:10 “《关于加强公立医院党的建设工作的意见》（中办发〔2018〕53号）” format/citation {"title":"关于加强公立医院党的建设工作的意见","numbers":["中办发〔2018〕35号","中办发〔2018〕53号"]} (register-here cited.yaml:2 “中办发〔2018〕35号”)',
    ],
  },
])

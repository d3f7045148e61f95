import { textVague } from '../../../src/rules/text/vague.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { saying, withPoints } from '../../helpers/rule-workspace.ts'

testRule(textVague, [
  {
    name: 'verbs that never come to an end',
    files: saying('持续加强学科建设，积极推进专科发展。'),
    finds: [
      '2025/work-points.yaml:9 “branches” text/vague {"id":"branches","words":["推进","加强","持续","积极"]}',
    ],
  },
  {
    name: 'a result that is there or is not',
    files: saying('加快推进评审，年底前通过验收。'),
    finds: [],
  },
  {
    name: 'a target',
    files: withPoints(`- id: surgery
  text: 持续推进四级手术，{{target "四级手术占比"}}。
  lead: 医务部
  by: 2025-12
  targets:
    四级手术占比: 提升3～5个百分点
`),
    finds: [],
  },
  {
    name: 'a standing duty has no end to come to',
    files: withPoints(`- id: conduct
  text: 持续加强医德医风建设，不断推进廉洁教育。
  lead: 党委办公室
  nature: standing
`),
    finds: [],
  },
  { name: 'one such verb', files: saying('推进章程落地。'), finds: [] },
])

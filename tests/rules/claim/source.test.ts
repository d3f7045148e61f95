import { claimSource } from '../../../src/rules/claim/source.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { saying } from '../../helpers/rule-workspace.ts'

testRule(claimSource, [
  {
    name: 'the first, all and none, without a source',
    files: saying('目前规模居全国第一，随访率达100%，搬迁期间零事故。'),
    finds: [
      '2025/work-points.yaml:10 “全国第一” claim/source {"found":"全国第一","sort":"superlative"}',
      '2025/work-points.yaml:10 “率达100%” claim/source {"found":"率达100%","sort":"all"}',
      '2025/work-points.yaml:10 “零事故” claim/source {"found":"零事故","sort":"none"}',
    ],
  },
  {
    name: 'with a source in the sentence',
    files: saying('上年国家绩效考核监测结果公布，医院已位居全省第一。《年度质量报告》载明，随访率已达100%。'),
    finds: [],
  },
  {
    name: 'what is promised, what is quoted, and a share that is not whole',
    files: saying(
      '力争规模居全省第一，随访率达100%，实现零事故。目前“全国首家”的说法不够准确，随访率已达99%。',
    ),
    finds: [],
  },
])

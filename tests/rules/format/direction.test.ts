import { formatDirection } from '../../../src/rules/format/direction.ts'
import { officialKinds, type officialTexts, withOfficial } from '../../helpers/official-files.ts'
import { testRule } from '../../helpers/rule-tester.ts'

const found = (line: number, kind: string, name: string, problem: string) =>
  `2025/official.yaml:${line} “${name}” format/direction {"kind":"${kind}","found":"${name}","problem":"${problem}"}`
const addressed = (kind: keyof typeof officialTexts, from: string, to: string) =>
  withOfficial(kind, { [`to: [${from}]`]: `to: [${to}]` })

testRule(formatDirection, [
  ...officialKinds.map((kind) => ({ name: `${kind}: nothing`, files: withOfficial(kind), finds: [] })),
  {
    name: 'a request to two organs',
    files: addressed('request', '示例市卫生健康委员会', '示例市卫生健康委员会, 示例市财政局'),
    finds: [found(7, '请示', '示例市财政局', 'several')],
  },
  {
    name: 'a report to one that is not above',
    files: addressed('report', '示例市卫生健康委员会', '示例县人民医院'),
    finds: [found(7, '报告', '示例县人民医院', 'not-superior')],
  },
  {
    name: 'a request copied to those below, and to one above',
    files: withOfficial('request', {}, 'cc: [示例市财政局, 示例社区卫生服务站, 各党支部]\n'),
    finds: [
      found(13, '请示', '示例社区卫生服务站', 'copied-down'),
      found(13, '请示', '各党支部', 'copied-down'),
    ],
  },
  {
    name: 'a notice to one above',
    files: addressed('notice', '各党支部', '各党支部, 示例市财政局'),
    finds: [found(6, '通知', '示例市财政局', 'to-superior')],
  },
  {
    name: 'somebody signs for a notice',
    files: withOfficial('notice', {}, 'signers: 张示例\n'),
    finds: [
      '2025/official.yaml:11 “signers” format/direction {"kind":"通知","found":"张示例","problem":"signers"}',
    ],
  },
  ...(['notice', 'opinion'] as const).map((kind) => ({
    name: `somebody signs for ${kind} in 信函格式, which has no place for them`,
    files: withOfficial(
      kind,
      kind === 'opinion' ? { 'to: [各党支部]': 'to: [示例市财政局]' } : {},
      'layout: letter\nsigners: 张示例\n',
    ),
    finds: [
      `2025/official.yaml:12 “signers” format/direction {"kind":"${kind === 'notice' ? '通知' : '意见'}","found":"张示例","problem":"letter-signers"}`,
    ],
  })),
  {
    name: 'an opinion goes up where somebody signs for it',
    files: withOfficial('opinion', { 'to: [各党支部]': 'to: [示例市财政局]' }, 'signers: 张示例\n'),
    finds: [],
  },
  {
    name: 'an opinion that goes up is not for those below',
    files: withOfficial('opinion', {}, 'signers: 张示例\n'),
    finds: [found(6, '意见', '各党支部', 'not-superior')],
  },
  {
    name: 'a letter to departments of one’s own',
    files: addressed('letter', '示例县人民医院', '医务部'),
    finds: [found(6, '函', '医务部', 'letter-inside')],
  },
])

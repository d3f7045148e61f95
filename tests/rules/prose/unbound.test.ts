import { proseUnbound } from '../../../src/rules/prose/unbound.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withPoints, workPoints } from '../../helpers/rule-workspace.ts'

const point = (text: string, targets = '') =>
  `- id: transplants\n  text: '${text}'\n  lead: 医务部\n  by: 2025-06\n${targets}`

testRule(proseUnbound, [
  {
    name: 'a figure of an indicator, and one of nothing that the dictionary has',
    files: withPoints(point('力争开展心脏移植10～12例，评选示范支部3～5个。')),
    finds: [
      '2025/work-points.yaml:10 “10～12例” prose/unbound {"found":"10～12例","indicator":"心脏移植"}',
      '2025/work-points.yaml:10 “3～5个” prose/unbound {"found":"3～5个"}',
    ],
  },
  {
    name: 'a reference',
    files: withPoints(
      point('力争开展心脏移植{{target "心脏移植"}}。', '  targets:\n    心脏移植: 10～12例\n'),
    ),
    finds: [],
  },
  {
    name: 'what was, where a change starts, and quoted words',
    files: withPoints(point('上年心脏移植10例。心脏移植由8例增加。对照“心脏移植达到12例”的要求查找差距。')),
    finds: [],
  },
  {
    name: 'years, names and set phrases',
    files: withPoints(
      point('2025年6月底前，落实党的二十大精神、四级手术目录、“四个意识”和《“十四五”规划》第3条。'),
    ),
    finds: [],
  },
  {
    name: 'how often',
    files: withPoints(point('每半年听取一次履责情况汇报，每季度开展一次内控评价。')),
    finds: [],
  },
  {
    name: 'a title',
    files: withPoints('', {
      '2025/work-points.yaml': workPoints(2025, point('开展心脏移植。')).replace(
        'title: 主要工作',
        'title: 心脏移植达到12例',
      ),
    }),
    finds: [],
  },
])

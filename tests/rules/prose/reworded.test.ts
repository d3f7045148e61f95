import { proseConflict } from '../../../src/rules/prose/conflict.ts'
import { proseReworded } from '../../../src/rules/prose/reworded.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { withPoints } from '../../helpers/rule-workspace.ts'
import { pointWith } from '../../helpers/target-workspace.ts'

/** A point whose text (line 10) says this beside its target (line 14). */
const beside = (text: string, ...targets: readonly string[]) =>
  withPoints(pointWith('goals', targets.join('\n'), `'${text}'`))
const found = (written: string, indicator: string, other: string, target: string, baseline?: string) =>
  `2025/work-points.yaml:10 “${written}” prose/reworded ${JSON.stringify({ indicator, found: written, other, baseline })} (target-here 2025/work-points.yaml:14 “${target}”)`

testRule(proseReworded, [
  {
    name: 'another unit of the same dimension, or another scale',
    files: beside('人才专项经费达到0.5亿元。人才专项经费达到50000000元。', '人才专项经费: 5000万元以上'),
    finds: [
      found('达到0.5亿元', '人才专项经费', '5000万元以上', '5000万元以上'),
      found('达到50000000元', '人才专项经费', '5000万元以上', '5000万元以上'),
    ],
  },
  {
    name: 'a unit left out behind a scale, which is no other figure',
    files: beside('人才专项经费达到0.5亿。', '人才专项经费: 5000万元'),
    finds: [found('达到0.5亿', '人才专项经费', '5000万元', '5000万元')],
  },
  {
    name: 'hours for days, and other decimals',
    files: beside('平均住院日降到168小时以内。', '平均住院日: 7天以内'),
    finds: [found('降到168小时以内', '平均住院日', '7天以内', '7天以内')],
  },
  {
    name: 'decimals that the other has not, at both ends of a range too',
    files: beside('四级手术占比达到31%。', '四级手术占比: 31.0%'),
    finds: [found('达到31%', '四级手术占比', '31.0%', '31.0%')],
  },
  {
    name: 'what is added, beside what is reached',
    files: beside('市级领先重点学科增至7个。', '市级领先重点学科: { target: 新增1个, baseline: 6个 }'),
    finds: [found('增至7个', '市级领先重点学科', '新增1个', '{ target: 新增1个, baseline: 6个 }', '6个')],
  },
  {
    name: 'the same digits: with other words, in hanzi, of 日 for 天',
    files: beside(
      '市级领先重点学科不少于三十六个。平均住院日降到7日以内。四级手术占比达到百分之三十一。',
      '市级领先重点学科: 达到36个\n平均住院日: 7天以内\n四级手术占比: 31%以上',
    ),
    finds: [],
  },
  {
    name: 'another figure, and one that only rounding makes equal',
    files: beside(
      '人才专项经费达到0.6亿元。四级手术占比提升4个百分点。',
      '人才专项经费: 5000万元\n四级手术占比: { target: 达到26%, baseline: 22.1% }',
    ),
    finds: [],
  },
  {
    name: 'two targets, one of which is worded so',
    files: withPoints(
      pointWith('goals', '人才专项经费: 5000万元', '人才专项经费达到0.5亿元。') +
        pointWith('more', '人才专项经费: 0.5亿元'),
    ),
    finds: [],
  },
  {
    name: "what was, and another's words",
    files: beside(
      '上年人才专项经费达到0.5亿元。对照“人才专项经费达到0.5亿元”的要求。',
      '人才专项经费: 5000万元',
    ),
    finds: [],
  },
])

testRule(proseConflict, [
  {
    name: 'is silent where the unit behind a scale is left out',
    files: beside('人才专项经费达到0.5亿。人才专项经费达到5000万。', '人才专项经费: 5000万元'),
    finds: [],
  },
])

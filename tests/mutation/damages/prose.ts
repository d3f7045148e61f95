import { type Damage, everywhere, inPlan, saying } from '../damage.ts'

/** What people do to figures in prose, and to the references that stand for them. */
export const proseDamages: readonly Damage[] = [
  { rule: 'prose/conflict', what: 'another figure beside the target', find: saying('博士人数达到120人。') },
  {
    rule: 'prose/reworded',
    what: 'the figure of the target in another unit, or with other decimals',
    find: (files) => [
      ...saying('青年人才专项经费达到5000000元。')(files),
      ...saying('日间手术占比达到22.0%。')(files),
      ...saying('国家临床重点专科增至3个。')(files),
    ],
  },
  {
    rule: 'prose/baseline',
    what: 'another starting point',
    find: inPlan(
      /(儿科床位|医联体成员单位)由\{\{baseline "[^"]+"\}\}/gu,
      (_, name) => `${name}由12${name === '儿科床位' ? '张' : '家'}`,
    ),
  },
  {
    rule: 'reference/syntax',
    what: 'write a reference in single braces',
    find: inPlan(/\{\{(target "[^"]+")\}\}/gu, (_, reference) => `{${reference}}`),
  },
  {
    rule: 'reference/unknown',
    what: 'misspell the indicator of a reference',
    find: inPlan(/\{\{target "([^"]+)"\}\}/gu, (_, name) => `{{target "${name}数"}}`),
  },
  {
    rule: 'prose/unmentioned',
    what: 'drop a reference',
    find: inPlan(
      /\{\{target "(儿科床位|双带头人支部书记占比|应急培训覆盖率)"\}\}/gu,
      () => '新高',
      (_, name) => `          ${name}: {`,
    ),
  },
  {
    rule: 'prose/altered',
    what: 'blur a target',
    find: inPlan(/\{\{target "(?:平均住院日|质控中心)"\}\}/gu, (whole) => `约${whole}`),
  },
  {
    rule: 'prose/altered',
    what: 'say the verb of a target once more',
    find: inPlan(
      /(日间手术占比|医疗服务收入占比): \{ target: /gu,
      (whole) => `${whole}提高到`,
      (_, name) => `提高到{{target "${name}"}}`,
    ),
  },
  {
    rule: 'prose/no-unit',
    what: 'leave out the unit of a target',
    find: inPlan(
      /(门诊预约诊疗率|日间手术占比): \{ target: (\d+)%以上/gu,
      (_, name, value) => `${name}: { target: 不低于${value}`,
      (_, name) => `{{target "${name}"}}`,
    ),
  },
  {
    rule: 'prose/conflict',
    what: 'give a figure of the plan otherwise in another document',
    find: everywhere(
      '2025/opinion-outpatient.yaml',
      /(?<=^text: \|\n {2})/gmu,
      () => '到2025年，博士人数达到120人。',
    ),
  },
]

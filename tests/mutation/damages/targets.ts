import { type Damage, everywhere, inPlan, redefined } from '../damage.ts'

/** What people do to targets, and to the indicators that they are of. */
export const targetDamages: readonly Damage[] = [
  {
    rule: 'target/not-understood',
    what: 'invert a range',
    find: inPlan(/: (\d+)～(\d+)([个例人项])/gu, (_, low, high, unit) => `: ${high}～${low}${unit}`),
  },
  {
    rule: 'target/not-understood',
    what: 'say of which time a target is',
    find: inPlan(/(: |target: )(?=\d+～\d+[个例人项])/gu, (_, head) => `${head}全年`),
  },
  {
    rule: 'target/unit',
    what: '人次 for 人',
    find: inPlan(/(target: \d+)人以上/gu, (_, head) => `${head}人次以上`),
  },
  {
    rule: 'target/unit',
    what: '% for 个百分点',
    find: everywhere('2024/work-points.yaml', /(?<=target: [提降][^ ,]*\d)个百分点/gu, () => '%'),
  },
  { rule: 'target/impossible', what: 'turn a trend round', find: inPlan(/持续下降/gu, () => '持续提升') },
  {
    rule: 'target/impossible',
    what: 'more than all',
    find: inPlan(/target: (\d\d)%以上/gu, (_, value) => `target: 1${value}%以上`),
  },
  {
    rule: 'target/no-baseline',
    what: 'drop the baseline of a change',
    find: inPlan(
      /\{ target: ((?:新增|降低)[^,}]+), baseline: [^,}]+/gu,
      (_, target) => `{ target: ${target}`,
    ),
    also: ['reference/unknown'],
  },
  {
    rule: 'target/already-met',
    what: 'promise less than there is',
    find: inPlan(
      /target: (\d+)([个家张人件次])以上, baseline: \d+/gu,
      (_, value, unit) => `target: ${value}${unit}以上, baseline: ${Number(value) + 1}`,
    ),
    also: ['year/weakened', 'actual/conflict'],
  },
  {
    rule: 'target/jump',
    what: 'climb two levels more',
    find: inPlan(/六级, baseline: 五级/gu, () => '六级, baseline: 三级'),
    also: ['actual/conflict'],
  },
  { rule: 'target/benchmark', what: 'drop a benchmark', find: inPlan(/, benchmark: [^}]+\}/gu, () => ' }') },
  {
    rule: 'target/unreachable',
    what: 'promise more than flows bring',
    find: inPlan(
      /博士人数: \{ target: 160人以上, baseline: 138人 \}/gu,
      () => '博士人数: { target: 200人以上, baseline: 138人, fedBy: [新增博士] }',
    ),
  },
  {
    rule: 'target/decomposition',
    what: 'let the last year miss the target',
    find: inPlan(
      /质控中心: \{ target: 24个, baseline: 22个 \}/gu,
      () => '质控中心: { target: 24个, baseline: 22个, annual: { 2025: 23个 } }',
    ),
  },
  {
    rule: 'target/binding',
    what: 'bind and strive',
    find: inPlan(/(肺移植: \{ target: [^}]*commitment: 力争)/gu, (_, head) => `${head}, binding: 约束性`),
    times: 1,
  },
  {
    rule: 'target/period',
    what: 'a yearly mean of a day',
    find: inPlan(/平均住院日: \{ target: 7.2天/gu, () => '平均住院日: { target: 2025年底前年均7.2天'),
  },
  {
    rule: 'target/unmeasurable',
    what: 'words for a number',
    find: inPlan(/医务人员满意度: 持续提升/gu, () => '医务人员满意度: { qualitative: 显著提升 }'),
  },
  {
    rule: 'target/two-in-one',
    what: 'join two indicators',
    find: everywhere('indicators.yaml', /name: 智慧管理水平/gu, () => 'name: 智慧管理水平、智慧服务水平'),
    also: ['reference/unknown', 'indicator/unused'],
  },
  {
    rule: 'target/name',
    what: 'lose the official name',
    find: everywhere(
      'indicators.yaml',
      / {4}name: (.*)\n {4}aliases: \[.*\]\n(?=(?: {4}.*\n)*? {4}reference: 国考)/gu,
      (_, name) => `    name: ${name}\n`,
      (_, name) => ({ file: 'indicators.yaml', text: `name: ${name}\n` }),
    ),
  },
  {
    rule: 'target/name',
    what: 'refer to the next number of the state’s list',
    find: everywhere(
      'indicators.yaml',
      / {4}reference: 国考-(\d+)\n/gu,
      (_, number) => `    reference: 国考-${Number(number) + 1}\n`,
    ),
  },
  {
    rule: 'indicator/unused',
    what: 'define an indicator that nobody uses',
    find: everywhere(
      'indicators.yaml',
      /^indicators:\n/gmu,
      (whole) => `${whole}  - { id: unused, name: 无人使用的指标, unit: 个, measure: flow }\n`,
      () => ({ file: 'indicators.yaml', text: '无人使用的指标' }),
    ),
  },
  {
    rule: 'target/redefined',
    what: 'define an indicator otherwise in the middle of the year',
    find: redefined('平均住院日|质控中心|儿科床位', '2025-07-01'),
  },
  {
    rule: 'target/no-baseline',
    what: 'say that nobody knows what the register has',
    find: inPlan(
      /(日间手术占比|平均住院日|出院患者微创手术占比|儿科床位): \{ target: ([^,}]+), baseline: [^,}]+/gu,
      (_, name, target) => `${name}: { target: ${target}, baseline: unknown`,
    ),
    also: ['reference/unknown'],
  },
  {
    rule: 'target/already-met',
    what: 'promise less than last year brought, and give no baseline',
    find: inPlan(
      /(平均住院日|日间手术占比): \{ target: [^,}]+, baseline: [^,}]+/gu,
      (_, name) => `${name}: { target: ${name === '平均住院日' ? '降至8.5天' : '12%以上'}`,
    ),
    also: ['reference/unknown', 'year/weakened', 'coverage/below-path'],
  },
]

import { type Damage, everywhere, inPlan } from '../damage.ts'

const fiveYearPlan = '2021-2025/five-year-plan.yaml'

/** What people do to a five-year plan and its annex, and to the years that are to follow it. */
export const fiveYearDamages: readonly Damage[] = [
  {
    rule: 'coverage/untouched',
    what: 'drop the only point’s word on what it serves',
    find: everywhere(
      '2025/work-points.yaml',
      / {8}serves: \[(fyp-(?:network|disciplines|public-health|organization|conduct|implementation))\]\n/gu,
      () => '',
      (_, task = '') => ({ file: fiveYearPlan, text: `id: ${task}\n` }),
    ),
  },
  {
    rule: 'coverage/below-path',
    what: 'promise less than the five-year plan wants of the year',
    find: inPlan(/门诊预约诊疗率: \{ target: 85%/gu, () => '门诊预约诊疗率: { target: 82%'),
  },
  {
    rule: 'target/decomposition',
    what: 'let the years of a row of the annex fall back',
    find: everywhere(fiveYearPlan, /2024: 137人/gu, () => '2024: 117人'),
    also: ['coverage/below-path'],
  },
  {
    rule: 'target/decomposition',
    what: 'let the years of the annex go beyond a cap of all of them',
    find: everywhere(
      fiveYearPlan,
      /患者投诉: \{ target: 不超过230件/gu,
      () => '患者投诉: { target: 累计不超过230件',
    ),
  },
  {
    rule: 'target/decomposition',
    what: 'let the last year of the annex break its cap',
    find: everywhere(fiveYearPlan, /2025: 230件/gu, () => '2025: 260件'),
  },
  {
    rule: 'target/unreachable',
    what: 'promise more doctors than join',
    find: everywhere(
      fiveYearPlan,
      /博士人数: \{ target: 160人以上(.*)2025: 160人以上/gu,
      (_, between = '') => `博士人数: { target: 190人以上${between}2025: 190人以上`,
    ),
    also: ['coverage/below-path'],
  },
  {
    rule: 'prose/unmentioned',
    what: 'take a row of the annex out of the prose',
    find: everywhere(
      fiveYearPlan,
      /硕士人数达到\{\{target "硕士人数"\}\}/gu,
      () => '硕士比例逐步提高',
      () => ({ file: fiveYearPlan, text: '硕士人数: {' }),
    ),
  },
  {
    rule: 'prose/baseline',
    what: 'let prose start elsewhere than the annex',
    find: everywhere(
      fiveYearPlan,
      /市级领先重点学科由\{\{baseline "市级领先重点学科"\}\}/gu,
      () => '市级领先重点学科由18个',
    ),
  },
  {
    rule: 'prose/conflict',
    what: 'give a figure of the annex otherwise in prose',
    find: everywhere(
      fiveYearPlan,
      /办好后备骨干培养工程/gu,
      () => '到2025年，市级领先重点学科达到31个；办好后备骨干培养工程',
    ),
  },
  {
    rule: 'prose/unlisted',
    what: 'promise a figure in prose that the annex does not have',
    find: everywhere(
      fiveYearPlan,
      /推进课程思政和教学改革|建设开放共享的科研平台体系|强化医疗质量与安全管理/gu,
      (whole) => `到2025年，示范党支部达到30个；${whole}`,
    ),
  },
  {
    rule: 'owner/vague',
    what: 'let a collective answer for a row of the annex',
    find: everywhere(fiveYearPlan, /owner: (?:后勤保障部|信息管理部|门诊部)/gu, () => 'owner: 各党支部'),
  },
  {
    rule: 'prose/baseline',
    what: 'tell another figure of the end of the last plan',
    find: everywhere(
      fiveYearPlan,
      /“十三五”末全院有博士\{\{baseline "博士人数"\}\}/gu,
      () => '“十三五”末，博士人数达到91人',
    ),
  },
  {
    rule: 'coverage/unlinked',
    what: 'leave out which task a point serves',
    isStrict: true,
    find: inPlan(
      /( {6}- id: (\S+)\n(?:(?! {6}- id: ).*\n)*?) {8}serves: .*\n/gu,
      (_, point = '') => point,
      (_, __, id = '') => `- id: ${id}`,
    ),
    also: ['coverage/untouched'],
  },
]

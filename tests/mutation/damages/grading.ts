import { type Damage, everywhere } from '../damage.ts'

const file = '2024/centre-rules.yaml'

/** Damage to the grading scheme of the rules, and to what the plans attached to them say of it. */
export const gradingDamages: readonly Damage[] = [
  {
    rule: 'grading/gap',
    what: 'give the last grade a condition',
    find: everywhere(
      file,
      /otherwise: true/gu,
      () => 'when: { completion: 70%以下, satisfaction: 70%以下 }',
      () => ({ file, text: 'bands:' }),
    ),
  },
  {
    rule: 'grading/overlap',
    what: 'say no more which grade decides',
    find: everywhere(
      file,
      /order: first-match/gu,
      () => 'order: all',
      () => ({ file, text: 'when: { completion: 95%以上' }),
    ),
  },
  {
    rule: 'grading/unreached',
    what: 'ask more than all',
    find: everywhere(file, /completion: 95%以上/gu, () => 'completion: 超过100%'),
  },
  {
    rule: 'grading/unreached',
    what: 'ask more of a lower grade than of a better one',
    find: everywhere(
      file,
      /completion: 75%以上, satisfaction: 80%以上, contribution: 一般以上/gu,
      () => 'completion: 85%以上, satisfaction: 90%以上, contribution: 突出',
    ),
  },
  {
    rule: 'grading/repeated',
    what: 'take the id of a scheme for another of the same rules',
    find: everywhere(
      file,
      /(?<=^ {6}- title: 人员考核\n)/gmu,
      () =>
        '        grading: { id: centre-projects, assessor: 人力资源部, subject: 工作人员, dimensions: [{ id: score, name: 得分, unit: 分, to: 100 }], bands: [{ grade: 合格, when: { 得分: 60分以上 } }, { grade: 不合格, otherwise: true }] }\n',
      () => ({ file, text: 'id: centre-projects, assessor' }),
    ),
  },
  {
    rule: 'grading/threshold',
    what: 'assess something without a standard',
    also: ['rules/contradicted'],
    find: everywhere(
      file,
      / {12}- \{ id: contribution/gu,
      (whole) => `            - { id: novelty, name: 创新, qualitative: true }\n${whole}`,
      () => ({ file, text: 'name: 创新' }),
    ),
  },
  {
    rule: 'grading/reward',
    what: 'let a lower grade bring more',
    find: everywhere(file, /reward: 8000元/gu, () => 'reward: 12000元'),
  },
  {
    rule: 'grading/reward',
    what: 'halve the budget',
    find: everywhere(file, /budget: 20万元/gu, () => 'budget: 10万元'),
  },
  {
    rule: 'grading/not-understood',
    what: 'a condition in tenths',
    find: everywhere(file, /completion: 80%以上/gu, () => 'completion: 八成以上'),
  },
  {
    rule: 'rules/contradicted',
    what: 'let a plan name another assessor than its rules',
    find: everywhere(
      '2024/plan-operations.yaml',
      /assessor: 医院质量管理委员会/gu,
      () => 'assessor: 医院党委',
    ),
  },
  {
    rule: 'rules/contradicted',
    what: 'let a plan name other dimensions than its rules',
    find: everywhere('2024/plan-culture.yaml', /员工满意度, 贡献度\]/gu, () => '员工满意度, 创新]'),
  },
]

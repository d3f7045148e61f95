import { type Damage, everywhere } from '../damage.ts'

/** What people do to rosters. */
export const rosterDamages: readonly Damage[] = [
  {
    rule: 'roster/repeated',
    what: 'name a member twice',
    find: everywhere(
      '2024/plan-patients.yaml',
      /role: 成员, names: \[(\S+), /gu,
      (whole, name = '') => `${whole}${name}, `,
    ),
  },
  {
    rule: 'roster/repeated',
    what: 'list a deputy among the members',
    find: everywhere('2024/plan-operations.yaml', /(?<=^ {16}- )(?:吴示例|何示|吕样本)$/gmu, () => '钱样本'),
  },
  {
    rule: 'roster/many-bodies',
    what: 'put somebody who is in three bodies into a fourth',
    isStrict: true,
    find: everywhere(
      '2024/plan-career.yaml',
      /role: 副主任, names: \[米样本/gu,
      (whole) => `${whole}, 孙范例`,
    ),
  },
  {
    rule: 'roster/alike',
    what: 'write a name of another roster with a character that sounds alike',
    isStrict: true,
    find: everywhere('2024/plan-culture.yaml', /姜示例|戚样本/gu, (name) =>
      name === '姜示例' ? '良示例' : '东样本',
    ),
  },
]

import { type Damage, everywhere, inPlan, redefined } from '../damage.ts'

/** What people do to a plan that carries on the one of the year before. */
export const yearDamages: readonly Damage[] = [
  {
    rule: 'year/dropped',
    what: 'delete a point of last year',
    find: inPlan(
      / {6}- id: (?:outreach-brand|public-health|pay-reform|rational-use|quality-centres|two-warmths)\n(?: {8,}.*\n)+/gu,
      () => '',
      () => 'sections:',
    ),
    also: ['indicator/unused', 'coverage/untouched'],
  },
  {
    rule: 'year/weakened',
    what: 'lower a number',
    find: inPlan(/示范党支部: 5～6个/gu, () => '示范党支部: 2个'),
    also: ['target/already-met'],
  },
  {
    rule: 'year/weakened',
    what: 'a trend for a number',
    find: inPlan(/示范党支部: 5～6个/gu, () => '示范党支部: 持续增加'),
  },
  {
    rule: 'year/stale',
    what: 'another anniversary',
    find: everywhere('2024/work-points.yaml', /75周年/gu, () => '74周年'),
  },
  {
    rule: 'point/unlinked',
    what: 'found what a point promised, and not say so',
    isStrict: true,
    find: everywhere(
      '2024/centre-decision.yaml',
      /(?<=fulfils: \[(?:.*, )?)(?:operations-centre|culture-centre|patient-service-centre), /gu,
      () => '',
      () => ({ file: '2024/centre-decision.yaml', text: '{{unit "运营管理中心"}}' }),
    ),
  },
  {
    rule: 'year/redefined',
    what: 'define otherwise what is promised in last year’s words',
    find: redefined('抗菌药物使用强度|资产负债率|研究型病房培育对象', '2025-01-01'),
  },
]

import { type Damage, everywhere, inPlan, redefined, saying } from '../damage.ts'

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
    rule: 'year/weakened',
    what: 'say in the plan of the year before outright what this year’s only hopes for',
    find: (files) =>
      [
        ['强化药事与耗材全程管控。', '药品和耗材精细管理', '推进'] as const,
        ['主动适应', '按病种分值付费（DIP）管理', '深化'] as const,
      ].flatMap(([beside, clause, word]) =>
        everywhere(
          '2024/work-points.yaml',
          new RegExp(beside, 'gu'),
          (whole) => `确保${clause}。${whole}`,
          () => ({ file: '2025/work-points.yaml', text: `${word}${clause}` }),
        )(files),
      ),
  },
  {
    rule: 'year/stale',
    what: 'another anniversary',
    find: everywhere('2024/work-points.yaml', /75周年/gu, () => '74周年'),
  },
  {
    rule: 'year/stale',
    what: 'await a congress that has met',
    find: everywhere('2025/work-points.yaml', /全面贯彻(?=党的二十大)/gu, () => '以实际行动迎接'),
  },
  {
    rule: 'year/stale',
    what: 'go on with a plan that has ended',
    find: saying('推进“十三五”规划实施。'),
    times: 2,
  },
  {
    rule: 'year/stale',
    what: 'call the last year of a plan the one in its middle',
    find: saying('今年是实施“十四五”规划承上启下的关键一年。'),
  },
  {
    rule: 'year/stale',
    what: 'the same in a letter and in a request',
    find: (files) =>
      ['2025/letter-data.yaml', '2025/request-beds.yaml'].flatMap((file) =>
        everywhere(file, /\ntext: \|\n {2}/gu, (whole) => `${whole}今年是“十四五”规划的中期之年。`)(files),
      ),
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

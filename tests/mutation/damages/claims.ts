import { type Damage, everywhere, inPlan, saying } from '../damage.ts'

const [register, register2025] = ['2024/actuals.yaml', '2025/actuals.yaml']
const results = '2024/results.yaml'

/** Damage to what is said to be reached, and to the register of it. */
export const claimDamages: readonly Damage[] = [
  {
    rule: 'claim/change',
    what: 'two decimals of round ends',
    find: saying('近五年四级手术从2100余台次增至3700余台次，增幅达76.19%。'),
  },
  {
    rule: 'claim/change',
    what: 'a growth that does not come out',
    find: saying('近五年四级手术从2100台次增至3700台次，增幅达67.19%。'),
  },
  {
    rule: 'claim/change',
    what: 'a verb that goes the other way',
    find: saying('近五年药占比由28.4%提高到25.1%。'),
  },
  {
    rule: 'claim/parts',
    what: 'one part too many',
    find: saying('近五年录取316人，其中博士后1人、博士16人、硕士300人。'),
  },
  {
    rule: 'claim/parts',
    what: 'one part too few',
    find: saying('承担示范项目13项，其中7项为专科引领类项目，5项为支撑保障类项目。'),
  },
  {
    rule: 'claim/base',
    what: 'a growth that fits no whole number',
    find: saying('近五年引进硕士研究生299人，硕士增长率达90.93%。'),
  },
  { rule: 'claim/wording', what: 'three times, or four', find: saying('近五年服务响应速度提升3倍。') },
  {
    rule: 'claim/wording',
    what: 'per cent for points',
    find: saying('微创手术占比从19.21%提升至26.07%，提升6.86%。'),
  },
  {
    rule: 'claim/twice',
    what: 'tell an achievement twice',
    find: saying('消化内科获批省级重点遴选专科，骨科、消化内科获批省级重点遴选专科。'),
  },
  {
    rule: 'actual/conflict',
    what: 'a baseline that is not last year’s result',
    find: inPlan(/baseline: (\d+)人 /gu, (_, figure = '') => `baseline: ${Number(figure) + 3}人 `),
    also: ['target/already-met'],
  },
  {
    rule: 'actual/conflict',
    what: 'another result of last year in prose',
    find: saying('2024年四级手术占比达到23.4%。'),
    also: ['prose/baseline'],
  },
  {
    rule: 'actual/conflict',
    what: 'a second final figure',
    find: everywhere(
      register,
      / {2}- \{ indicator: 博士人数,.*\n/gu,
      (whole) => `${whole}${whole.replace('138人', '140人')}`,
      () => ({ file: register, text: '140人' }),
    ),
  },
  {
    rule: 'actual/parts',
    what: 'cumulate the figures of the quarters',
    find: everywhere(
      register2025,
      /(?<=下转患者人次数, period: 2025Q[1-4], value: )(\d+)/gu,
      (_, figure = '') => `${Number(figure) + 690}`,
      () => ({ file: register2025, text: '下转患者人次数, period: 2025, ' }),
    ),
  },
  {
    rule: 'actual/evidence',
    what: 'take the source out of the register',
    find: everywhere(register, /status: final, source: [^,]+, /gu, () => 'status: final, '),
  },
  {
    rule: 'actual/evidence',
    what: 'close a point with nothing to show',
    find: everywhere(register, /, evidence: \[.*\] \}/gu, () => ' }'),
  },
  {
    rule: 'actual/evidence',
    what: 'put a point off without approval',
    find: everywhere(register, /, decision: [^}]+ \}/gu, () => ' }'),
  },
  {
    rule: 'actual/evidence',
    what: 'leave a point open beyond its deadline',
    find: everywhere(
      register,
      /on: 2024-12-20\n {4}state: behind\n(?: {4}.*\n)+/gu,
      () => 'on: 2025-01-10\n    state: behind\n',
      () => ({ file: register, text: 'on: 2025-01-10' }),
    ),
  },
  {
    rule: 'actual/evidence',
    what: 'tell of a point as done that the register has not closed',
    find: everywhere(results, /(?<=point: clinical-capability\n {8}state: )under-way/gu, () => 'done'),
  },
  {
    rule: 'actual/conflict',
    what: 'tell of a point as open that the register has closed',
    find: everywhere(
      results,
      /(?<=point: (?:pay-reform|research-wards)\n {8}state: )done/gu,
      () => 'under-way',
    ),
  },
  {
    rule: 'actual/other-year',
    what: 'a figure in the register of another year',
    find: everywhere(register, /period: 2024, value: (\S+), status: final/gu, (whole) =>
      whole.replace('2024', '2023'),
    ),
  },
  {
    rule: 'claim/source',
    what: 'a year without a single accident, by nobody’s count',
    isStrict: true,
    find: saying('上年，全院实现医疗零事故。'),
  },
]

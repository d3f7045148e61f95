import fc from '../helpers/property.ts'

/** A plan as its author means it, to be written as YAML and to be compared with what a comparison makes of it. */
export interface MeantPlan {
  readonly year: number
  readonly sections: readonly MeantSection[]
}

export interface MeantSection {
  readonly id: string
  readonly title: string
  readonly points: readonly MeantPoint[]
}

export interface MeantPoint {
  readonly id: string
  /** Sentences, by number. */
  readonly says: readonly number[]
  readonly lead: string
  readonly support: readonly string[]
  /** The last month of its year that it has, 1 to 12. */
  readonly month: number | undefined
  readonly nature?: string | undefined
  readonly targets: Readonly<Record<string, string>>
  readonly title?: string | undefined
  readonly shortTitle?: string | undefined
  /** Steps by their quarter. */
  readonly milestones?: Readonly<Record<string, string>>
  readonly deliverables?: readonly string[]
  readonly leader?: string | undefined
  readonly splitFrom?: string
  readonly mergedFrom?: readonly string[]
}

export const sentences = [
  '组建卒中急救小组，每月复盘超时病例。',
  '改造职工食堂后厨，实行明厨亮灶。',
  '整理历年基建档案，查阅实行线上申请。',
  '扩大供体协作范围，分配公开透明。',
  '开设夜间儿科门诊，候诊区增设绘本角。',
  '护士长竞聘上岗，床旁护理时间逐季通报。',
  '病案首页逐份质控，编码员驻科答疑。',
  '网络边界每季渗透测试，弱口令立查立改。',
  '临床试验机构新增两个专业，受试者全程陪护。',
  '按季公开药品采购价格，回访供应商履约情况。',
]

const units = ['党委办公室', '人力资源部', '医务部', '护理部', '科研部', '财务部']
/** Two of them are one step in other words. */
const steps = ['完成桩基检测', '完成桩基的检测', '印发工作方案', '开展中期评估', '系统上线运行']
const phrases = {
  心脏移植: ['8例', '10～12例', '12例以上', '持续增加'],
  患者投诉: ['30件以下', '20件以下', '持续下降'],
  四级手术占比: ['25%以上', '提升3～5个百分点', '持续提升'],
  电子病历应用水平: ['五级', '六级'],
} as const

const point = (id: string): fc.Arbitrary<MeantPoint> =>
  fc.record({
    id: fc.constant(id),
    says: fc.uniqueArray(fc.nat(sentences.length - 1), { minLength: 1, maxLength: 4 }),
    lead: fc.constantFrom(...units),
    support: fc.uniqueArray(fc.constantFrom(...units), { maxLength: 3 }),
    month: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    nature: seldom('one-off', 'recurring'),
    targets: fc
      .uniqueArray(fc.constantFrom(...(Object.keys(phrases) as (keyof typeof phrases)[])), { maxLength: 2 })
      .chain((names) =>
        fc
          .tuple(...names.map((name) => fc.constantFrom<string>(...phrases[name])))
          .map((chosen) => Object.fromEntries(names.map((name, index) => [name, chosen[index] ?? '']))),
      ),
    title: seldom('卒中救治', '后厨改造', '基建档案'),
    shortTitle: seldom('急救提速', '后勤改造', '卒中救治'),
    milestones: fc.dictionary(fc.constantFrom('Q1', 'Q2', 'Q3', 'Q4'), fc.constantFrom(...steps), {
      maxKeys: 3,
    }),
    deliverables: fc.uniqueArray(fc.constantFrom('总结报告', '工作制度', '培训记录'), { maxLength: 2 }),
    leader: seldom('院长', '分管副院长'),
  })

function seldom(...words: readonly string[]): fc.Arbitrary<string | undefined> {
  return fc.option(fc.constantFrom(...words), { nil: undefined, freq: 1 })
}

/** Plans of a year whose points have some of these ids, in a row and in parts by chance. */
export function plan(year: number, ids: readonly string[]): fc.Arbitrary<MeantPlan> {
  return fc
    .uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: ids.length })
    .chain((chosen) =>
      fc.tuple(
        fc.tuple(...chosen.map(point)),
        fc.array(fc.nat(2), { minLength: chosen.length, maxLength: chosen.length }),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
      ),
    )
    .map(([points, places, order]) => ({
      year,
      sections: order
        .map((section) => ({
          id: `part-${section}`,
          title: `第${'甲乙丙'[section]}组`,
          points: points.filter((_, index) => places[index] === section),
        }))
        .filter(({ points }) => points.length > 0),
    }))
}

export const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven']

/** Two years of which the points have some ids in common. */
export const pairs = fc.tuple(plan(2024, names), plan(2025, names))

/** Two years of which no point has the id of another. */
export const strangers = fc.tuple(
  plan(2024, names),
  plan(
    2025,
    names.map((name) => `new-${name}`),
  ),
)

/** Two years in which the newer says for some points what they come from. */
export const descents = fc.tuple(pairs, fc.infiniteStream(fc.nat(5))).map(([[older, newer], chance]) => {
  const former = older.sections.flatMap(({ points }) => points.map(({ id }) => id))
  const pick = () => former[(chance.next().value ?? 0) % former.length] ?? ''
  const descend = (point: MeantPoint): MeantPoint => {
    const choice = chance.next().value
    if (choice === 0 && pick() !== point.id) return { ...point, splitFrom: pick() }
    if (choice === 1) return { ...point, mergedFrom: [...new Set([pick(), pick()])] }
    return point
  }
  const sections = newer.sections.map((section) => ({ ...section, points: section.points.map(descend) }))
  return [older, { ...newer, sections }] as const
})

export function yamlOf({ year, sections }: MeantPlan): string {
  const head = { kind: 'work-points', id: `work-points-${year}`, period: year, title: '以实干开新局' }
  const written = sections.map(({ id, title, points }) => ({
    ...{ id, title },
    points: points.map(({ says, month, targets, ...rest }) => ({
      ...rest,
      text: says.map((sentence) => sentences[sentence]).join(''),
      ...(month !== undefined && { by: `${year}-${`${month}`.padStart(2, '0')}` }),
      targets,
    })),
  }))
  // JSON is YAML.
  return JSON.stringify({ ...head, sections: written }, null, 1)
}

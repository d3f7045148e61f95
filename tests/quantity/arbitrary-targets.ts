import Big from 'big.js'
import type {
  Amount,
  BodyOf,
  Deadline,
  Fraction,
  Level,
  OrdinalScale,
  Qualifier,
  RankPlace,
  Target,
  TargetFrame,
  TargetKind,
} from '../../src/quantity/index.ts'
import fc from '../helpers/property.ts'
import {
  absent,
  amountOf,
  levelOf,
  maybe,
  oneOf,
  qualifiers,
  quantityUnits,
  record,
} from './arbitrary-amounts.ts'
import { afterwards, increment, multiple, paced } from './arbitrary-changes.ts'

/** Targets that a phrase can make, of every kind. What only structured YAML can make is not among them. */

export const grades: OrdinalScale = {
  id: 'gk',
  levels: ['C', 'C+', 'B', 'B+', 'B++', 'A', '三级', '四级甲等'],
}

const verbs = ['达到', '达', '增至', '降至', '控制在', '引进', '投入', '举办']
const quantityLevel = levelOf(quantityUnits, verbs)
const ofKind = <K extends Level['kind']>(kind: K) =>
  quantityLevel.filter((level): level is Extract<Level, { kind: K }> => level.kind === kind)

const every = oneOf<BodyOf<'perYear'>['every']>(
  { word: '每年', period: 'year' },
  { word: '每半年', period: 'halfYear' },
  { word: '每季度', period: 'quarter' },
  { word: '每季', period: 'quarter' },
  { word: '每月', period: 'month' },
  { word: '每天', period: 'day' },
)
const average = oneOf<BodyOf<'average'>['every']>(
  { word: '年均', period: 'year' },
  { word: '平均每年', period: 'year' },
  { word: '日均', period: 'day' },
)
const inner = fc.oneof(levelOf(quantityUnits, [...verbs, '完成', '建设']), increment)

const level = fc
  .integer({ min: 0, max: grades.levels.length - 1 })
  .map((index) => ({ name: grades.levels[index] ?? '', index }))
const ordinal: fc.Arbitrary<BodyOf<'ordinal'>> = record<BodyOf<'ordinal'>>({
  kind: fc.constant('ordinal'),
  scale: fc.constant(grades.id),
  level,
  verb: maybe(oneOf('达到', '通过', '提升至', '保持')),
  qualifier: maybe(
    oneOf<Qualifier>({ word: '不低于', place: 'before' }, afterwards, { word: '及以上', place: 'after' }),
  ),
  stretch: maybe(
    record<{ word: string; level: typeof level extends fc.Arbitrary<infer L> ? L : never }>({
      word: oneOf('甚至', '力争'),
      level,
    }),
  ),
  tail: maybe(oneOf('行列', '水平')),
})

const isoDate = fc.tuple(fc.integer({ min: 1950, max: 2099 }), fc.integer({ min: 1, max: 12 }))
const due: fc.Arbitrary<Deadline> = fc.oneof(
  isoDate.map(([year, month]) => {
    const date = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
    return { date, words: `${year}年${month}月底前` }
  }),
  fc.tuple(isoDate, fc.integer({ min: 1, max: 28 })).map(([[year, month], day]) => {
    const date = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
    return { date, words: `${year}年${month}月${day}日前` }
  }),
  isoDate.map(([year]) => ({ date: `${year}-12-31`, words: `${year}年底前，` })),
  isoDate.map(([year]) => ({ date: `${year}-06-30`, words: `${year}年第二季度末前` })),
  fc.constant({ date: '2025-12-31', words: '年底前' }),
)

const actions = oneOf('完成', '建成投用', '全面建成', '通过验收', '印发', '获得')
const early = fc
  .tuple(fc.integer({ min: 1, max: 30 }), oneOf('年', '个月', '天'))
  .map(([count, unit]): Amount => ({ value: new Big(count), places: 0, scale: '', unit }))
const milestone = fc.oneof(
  record<BodyOf<'milestone'> & { due: Deadline }>({
    kind: fc.constant('milestone'),
    action: actions,
    what: maybe(oneOf('医院章程', 'ISO15189医学实验室资质', '《护理手册》', '三级医院复核')),
    early: absent,
    evidence: absent,
    due,
  }),
  record<BodyOf<'milestone'> & { due: Deadline }>({
    kind: fc.constant('milestone'),
    action: absent,
    what: absent,
    early: absent,
    evidence: absent,
    due: due.filter(({ words }) => !words.endsWith('，')),
  }),
  record<BodyOf<'milestone'>>({
    kind: fc.constant('milestone'),
    action: actions,
    what: absent,
    early: maybe(early),
    evidence: absent,
  }),
)

const items = fc.uniqueArray(
  oneOf('集成平台', '数据中心', 'SPD系统', '肝移植资质', '“互联网+”门诊', '心电'),
  {
    minLength: 2,
  },
)
const checklist: fc.Arbitrary<BodyOf<'checklist'>> = fc.oneof(
  record<BodyOf<'checklist'>>({
    kind: fc.constant('checklist'),
    items,
    need: fc.constant('all'),
    closing: record<BodyOf<'checklist'>['closing']>({
      form: fc.constant('all'),
      word: oneOf('全部完成', '全部取得'),
    }),
  }),
  record<BodyOf<'checklist'>>({
    kind: fc.constant('checklist'),
    items,
    need: fc.integer({ min: 1, max: 99 }),
    closing: record<BodyOf<'checklist'>['closing']>({ form: oneOf('etc', 'among'), unit: oneOf('项', '个') }),
  }),
)

const ops = [
  { word: '高于', op: 'above' },
  { word: '不低于', op: 'notBelow' },
  { word: '达到', op: 'notBelow' },
  { word: '低于', op: 'below' },
  { word: '不超过', op: 'notAbove' },
  { word: '优于', op: 'better' },
] as const
const comparative: fc.Arbitrary<BodyOf<'comparative'>> = fc
  .tuple(
    fc.constantFrom(...ops),
    oneOf('全国平均水平', '上年', '上年同期', '同类医院中位数', '国家标准'),
    maybe(fc.integer({ min: 1950, max: 2099 })),
    maybe(levelOf(['%', '个百分点', '分'])),
  )
  .map(([words, name, year, margin]) => ({
    kind: 'comparative',
    ...words,
    benchmark: { name, year },
    margin,
  }))

const place: fc.Arbitrary<RankPlace> = fc.oneof(
  record<RankPlace>({
    form: fc.constant('top'),
    count: fc.integer({ min: 1, max: 9999 }),
    unit: oneOf('', '名', '位'),
  }),
  record<RankPlace>({
    form: fc.constant('position'),
    position: fc.integer({ min: 1, max: 9999 }),
    unit: oneOf('', '名', '位'),
  }),
  record<RankPlace>({ form: fc.constant('topShare'), share: amountOf(['%'], [undefined]) }),
  record<RankPlace>({ form: fc.constant('tier'), word: oneOf('领先地位', '前列', '第一方阵') }),
)
const rank: fc.Arbitrary<BodyOf<'rank'>> = fc.oneof(
  record<BodyOf<'rank'>>({
    kind: fc.constant('rank'),
    verb: maybe(oneOf('跻身', '进入', '位居', '保持', '居')),
    within: maybe(oneOf('全国', '全区', '自治区同类医院')),
    place,
  }),
  record<BodyOf<'rank'>>({
    kind: fc.constant('rank'),
    verb: absent,
    within: absent,
    place: record<RankPlace>({
      form: fc.constant('climb'),
      verb: oneOf('提升', '上升'),
      by: levelOf(['位', '名']),
    }),
  }),
)

const parts = fc
  .tuple(fc.integer({ min: 2, max: 20 }), fc.nat())
  .map(([denominator, n]): Fraction => ({ denominator, numerator: 1 + (n % denominator) }))
const half: fc.Arbitrary<Fraction> = oneOf('半数', '一半').map((word) => ({
  numerator: 1,
  denominator: 2,
  word,
}))
const sided = oneOf<Qualifier | undefined>(undefined, afterwards, { word: '不少于', place: 'before' })
const fraction = fc
  .tuple(fc.oneof(parts, half), sided)
  .map(([number, qualifier]): Fraction => ({ ...number, qualifier }))
const ratioTo: fc.Arbitrary<BodyOf<'ratioTo'>> = fc
  .tuple(
    maybe(oneOf('占', '达到', '控制在')),
    oneOf('职工总数', '业务收入', '上年'),
    fc.oneof(amountOf(['%', '‰'], [undefined, ...qualifiers.min, ...qualifiers.max]), fraction),
  )
  .filter(([verb, , share]) => verb !== undefined || share.qualifier?.place === 'before')
  .map(([verb, of, share]) => ({ kind: 'ratioTo', verb, of, share }))

const direction = oneOf<BodyOf<'direction'>>(
  { kind: 'direction', trend: 'down', yearly: false, manner: '持续', verb: '下降' },
  { kind: 'direction', trend: 'up', yearly: true, manner: '逐年', verb: '提高' },
  { kind: 'direction', trend: 'improve', yearly: false, manner: '明显', verb: '改善' },
  { kind: 'direction', trend: 'hold', yearly: false, manner: '总体', verb: '保持稳定' },
  { kind: 'direction', trend: 'up', yearly: false, verb: '只增不减' },
)
const hold: fc.Arbitrary<BodyOf<'hold'>> = record<BodyOf<'hold'>>({
  kind: fc.constant('hold'),
  verb: oneOf('稳定在', '保持在', '持续稳定在'),
  inner: levelOf(quantityUnits),
})
const rule: fc.Arbitrary<BodyOf<'rule'>> = fc
  .tuple(
    maybe(oneOf('任期', '有效期')),
    maybe(oneOf('一般', '原则上')),
    fc.oneof(levelOf([...quantityUnits, '年'], verbs), fraction),
  )
  .filter(
    ([subject, softness, body]) => subject !== undefined || softness !== undefined || 'numerator' in body,
  )
  .map(([subject, softness, body]) => ({ kind: 'rule', subject, softness, inner: body }))

type Readable = Exclude<TargetKind, 'qualitative'>

/** One arbitrary for every kind that a phrase can make. */
export const bodies = {
  exact: ofKind('exact'),
  min: ofKind('min'),
  max: ofKind('max'),
  range: ofKind('range'),
  increment,
  pp: paced('pp', ['个百分点']),
  growth: paced('growth', ['%', '‰']),
  multiple,
  perYear: record<BodyOf<'perYear'>>({ kind: fc.constant('perYear'), every, inner }),
  average: record<BodyOf<'average'>>({ kind: fc.constant('average'), every: average, inner }),
  ordinal,
  milestone,
  checklist,
  comparative,
  rank,
  ratioTo,
  direction,
  hold,
  rule,
} satisfies { readonly [K in Readable]: fc.Arbitrary<BodyOf<K>> }

const commitment = oneOf<NonNullable<TargetFrame['commitment']>>(
  { strength: 'firm', word: '确保' },
  { strength: 'strive', word: '力争' },
  { strength: 'strive', word: '拟' },
  { strength: 'explore', word: '探索' },
  { strength: 'directional', word: '推进' },
)

/** A body in a frame. A milestone keeps its own date, and needs an action beside a commitment. */
export function framed(body: fc.Arbitrary<Target>): fc.Arbitrary<Target> {
  return fc.tuple(body, maybe(commitment), maybe(due), fc.boolean()).map(([target, word, date, isBehind]) => {
    const frameDue = target.kind === 'milestone' ? target.due : date
    const isBareDate = target.kind === 'milestone' && target.action === undefined
    const afterDue = frameDue && isBehind ? (true as const) : undefined
    return {
      ...target,
      ...(frameDue && { due: frameDue }),
      ...(word && !isBareDate && { commitment: { ...word, afterDue } }),
    }
  })
}

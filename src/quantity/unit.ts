import Big from 'big.js'
import { wordList } from './cursor.ts'

/**
 * What a number can be scaled by in print: 15万m², 3.2亿元. 百 and 千 may not follow Arabic digits
 * (GB/T 15835-2011 4.3.3).
 */
export type Scale = '' | '万' | '亿'

/** A unit of measurement or a measure word (量词). */
export interface Unit {
  /** As it is printed. */
  readonly name: string
  /** Units of one dimension can be compared and converted; 人 and 人次 cannot. */
  readonly dimension: string
  /** How many of the dimension's first unit it holds. */
  readonly factor: Big
}

interface Entry {
  readonly name: string
  readonly factor?: string | number
  /** Other spellings that are accepted and printed as `name`. */
  readonly spellings?: readonly string[]
}

/** The one table of units, by dimension. Measure words not named here are dimensions of their own, listed below. */
const UNITS: Readonly<Record<string, readonly Entry[]>> = {
  person: [{ name: '人' }, { name: '名' }, { name: '位' }],
  personTime: [{ name: '人次' }],
  case: [{ name: '例' }, { name: '例次' }],
  operation: [{ name: '台次' }],
  equipment: [{ name: '台' }],
  bed: [{ name: '张' }],
  bedDay: [{ name: '床日' }],
  money: [{ name: '元' }],
  proportion: [{ name: '%' }, { name: '‰', factor: '0.1' }],
  percentagePoint: [{ name: '个百分点', spellings: ['百分点'] }],
  multiple: [{ name: '倍' }],
  area: [
    { name: 'm²', spellings: ['㎡', 'm2', 'm^2', '平米'] },
    { name: '平方米' },
    { name: '公顷', factor: 10_000 },
  ],
  duration: [
    { name: '秒' },
    { name: '分钟', factor: 60 },
    { name: '小时', factor: 3600 },
    { name: '天', factor: 86_400 },
    { name: '日', factor: 86_400 },
    { name: '周', factor: 604_800 },
  ],
  // Months and years have no fixed number of days.
  calendarDuration: [{ name: '个月' }, { name: '季度', factor: 3 }, { name: '年', factor: 12 }],
  score: [{ name: '分' }],
  grade: [{ name: '级' }],
  teachingHour: [{ name: '学时' }, { name: '课时' }],
}

const MEASURE_WORDS =
  '个 项 种 篇 家 次 部 本 门 件 套 所 间 支 辆 座 场 期 届 批 条 份 户 组 队 类 处 起 宗 科 册 款 人天'

const entries: readonly (readonly [string, Unit])[] = [
  ...Object.entries(UNITS).flatMap(([dimension, units]) =>
    units.flatMap(({ name, factor = 1, spellings = [] }) =>
      [name, ...spellings].map(
        (spelling) => [spelling, { name, dimension, factor: new Big(factor) }] as const,
      ),
    ),
  ),
  ...MEASURE_WORDS.split(' ').map((name) => [name, { name, dimension: name, factor: new Big(1) }] as const),
]
const bySpelling: ReadonlyMap<string, Unit> = new Map(entries)

/** Every accepted spelling of a unit, longest first. */
export const UNIT_SPELLINGS = wordList(bySpelling.keys())
/** Every unit as it is printed. */
export const UNIT_NAMES: readonly string[] = [...new Set(entries.map(([, unit]) => unit.name))]

/** What is counted in whole numbers; a score, a sum of money or a stay may have decimals. */
const COUNTED = new Set([
  'person',
  'personTime',
  'case',
  'operation',
  'equipment',
  'bed',
  ...MEASURE_WORDS.split(' '),
])

/** Whether only whole numbers of a unit occur: 3篇, 2人; not 2.5万元, 89.5分. */
export function isCountedIn(name: string): boolean {
  const unit = bySpelling.get(name)
  return unit !== undefined && COUNTED.has(unit.dimension)
}

/** By what each scale multiplies, and what takes it back. */
const SCALES: Readonly<Record<Scale, { readonly factor: Big; readonly inverse: Big }>> = {
  '': { factor: new Big(1), inverse: new Big(1) },
  万: { factor: new Big('1e4'), inverse: new Big('1e-4') },
  亿: { factor: new Big('1e8'), inverse: new Big('1e-8') },
}

/** By what a scale multiplies. */
export function scaleFactor(scale: Scale): Big {
  return SCALES[scale].factor
}

/** The digits that stand before the scale: 150000 with 万 is 15. Exact. */
export function scaleDown(value: Big, scale: Scale): Big {
  return scale === '' ? value : value.times(SCALES[scale].inverse)
}

/**
 * The unit of a name or spelling, also behind 万 or 亿 (`万元`, `亿元`, `万人次`).
 *
 * @returns `undefined` if the table has no such unit.
 */
export function unitOf(name: string): Unit | undefined {
  const unit = bySpelling.get(name)
  if (unit) return unit
  const [scale, base] = splitScale(name)
  const scaled = scale === '' ? undefined : bySpelling.get(base)
  if (!scaled) return undefined
  return {
    name: `${scale}${scaled.name}`,
    dimension: scaled.dimension,
    factor: scaled.factor.times(scaleFactor(scale)),
  }
}

/** Whether two units measure the same thing; one unknown to the table is a dimension of its own. */
export function sameDimension(a: string, b: string): boolean {
  return (unitOf(a)?.dimension ?? a) === (unitOf(b)?.dimension ?? b)
}

/** `万元` → [`万`, `元`]. */
export function splitScale(name: string): readonly [Scale, string] {
  const head = name.charAt(0)
  return head === '万' || head === '亿' ? [head, name.slice(1)] : ['', name]
}

import Big from 'big.js'
import { type Band, type Dimension, type GradingScheme, insetsOf, type PlanDocument } from '../model/index.ts'
import { type Interval, intersectIntervals } from '../quantity/index.ts'
import { type Axis, type Box, caseIn, sharedRegion } from './grading-regions.ts'
import type { Subject } from './subject.ts'

/** A grading scheme as geometry: its dimensions are axes, its bands boxes over them. */
export interface SchemeSpace {
  readonly document: PlanDocument
  readonly scheme: GradingScheme
  /** Those that can be measured; one that is judged in words is no axis. */
  readonly dimensions: readonly MeasuredDimension[]
  /** One for each of these. */
  readonly axes: readonly Axis[]
  /** The bands with conditions, in order. */
  readonly bands: readonly BandBox[]
}

export interface BandBox {
  readonly band: Band
  readonly box: Box
  /** What it asks for in words, by dimension. */
  readonly words: ReadonlyMap<string, string>
}

export type MeasuredDimension = Exclude<Dimension, { readonly form: 'worded' }>

const known = new WeakMap<Subject, readonly SchemeSpace[]>()

/** The schemes that were understood whole, of texts and of what is attached to them; found once for all rules that ask. */
export function schemesOf(subject: Subject): readonly SchemeSpace[] {
  const before = known.get(subject)
  if (before) return before
  const schemes = subject.documents.flatMap((document) =>
    insetsOf(document).flatMap((inset) =>
      inset.type === 'grading' && inset.isUnderstood ? [spaceOf(document, inset)] : [],
    ),
  )
  known.set(subject, schemes)
  return schemes
}

function spaceOf(document: PlanDocument, scheme: GradingScheme): SchemeSpace {
  const dimensions = scheme.dimensions.filter((dimension) => dimension.form !== 'worded')
  const axes = dimensions.map(axisOf)
  const bands = scheme.bands
    .filter(({ isForRest }) => !isForRest)
    .map((band) => ({ band, box: boxOf(band, dimensions, axes), words: wordsOf(band) }))
  return { document, scheme, dimensions, axes, bands }
}

function axisOf(dimension: MeasuredDimension): Axis {
  if (dimension.form === 'counted') return dimension
  const high = new Big(dimension.scale.levels.length - 1)
  return { range: { low: new Big(0), high, lowInclusive: true, highInclusive: true }, isWhole: true }
}

/** What a band does not ask about may be anything. */
function boxOf({ conditions }: Band, dimensions: readonly Dimension[], axes: readonly Axis[]): Box {
  return axes.map(({ range }, index) => {
    const own = conditions.flatMap(({ dimension, must }) =>
      dimension.id === dimensions[index]?.id && typeof must === 'object' ? [must.interval] : [],
    )
    return own.reduce<Interval>(intersectIntervals, range)
  })
}

function wordsOf({ conditions }: Band): Map<string, string> {
  return new Map(
    conditions.flatMap(({ dimension, must }) =>
      typeof must === 'string' ? [[dimension.id, must] as const] : [],
    ),
  )
}

/** A case of a region as people say it, dimension by dimension: 完成度72%, 员工满意度85%. */
export function caseOf({ dimensions, axes, bands }: SchemeSpace, region: Box): string[] {
  const boxes = bands.map(({ box }) => box)
  const found = caseIn(axes, boxes, region)
  return dimensions.flatMap((dimension, index) => {
    const value = found[index]
    // A dimension of which no band says anything makes no difference.
    const isAsked = bands.some(({ band }) => band.conditions.some((one) => one.dimension.id === dimension.id))
    return value && isAsked ? [`${dimension.name}${printValue(dimension, value)}`] : []
  })
}

/** What a region is, as far as it is less than everything: `70% < 完成度 < 75%`. */
export function boundsOf({ dimensions, axes }: SchemeSpace, region: Box): string[] {
  return dimensions.flatMap((dimension, index) => {
    const [part, whole] = [region[index], axes[index]?.range]
    if (!part || !whole) return []
    const { low, high, lowInclusive, highInclusive } = part
    return printBounds(dimension, {
      ...part,
      low: low && whole.low?.eq(low) && lowInclusive && !high?.eq(low) ? null : low,
      high: high && whole.high?.eq(high) && highInclusive && !low?.eq(high) ? null : high,
    })
  })
}

/** What a band asks of a dimension that can never be so. */
export interface MissedCondition {
  /** `得分：超过100分`, as its author wrote it. */
  readonly condition: string
  /** What the dimension can be: `0分 ≤ 得分 ≤ 100分`. */
  readonly range: string
  /** Whether only whole numbers occur. */
  readonly isWhole: boolean
  readonly path: Band['path']
}

/** The first condition of a band that misses everything that its dimension can be. */
export function missedCondition(
  { document: { parsed }, dimensions, axes }: SchemeSpace,
  { band, box }: BandBox,
): MissedCondition | undefined {
  for (const [index, dimension] of dimensions.entries()) {
    const [axis, own] = [axes[index], box[index]]
    const asked = band.conditions.find((one) => one.dimension.id === dimension.id)
    if (!axis || !own || !asked || sharedRegion([axis], [own], [own])) continue
    return {
      condition: `${dimension.name}：${parsed.scalarText(asked.path) ?? ''}`,
      range: printBounds(dimension, axis.range).join(),
      isWhole: dimension.form === 'counted' && axis.isWhole,
      path: asked.path,
    }
  }
  return undefined
}

/** `70% < 完成度 < 75%`, `完成度 ≥ 70%`; nothing where an interval has no end. */
function printBounds(
  dimension: MeasuredDimension,
  { low, high, lowInclusive, highInclusive }: Interval,
): string[] {
  const { name } = dimension
  if (low && high?.eq(low)) return [`${name} = ${printValue(dimension, low)}`]
  if (low && high) {
    const [below, above] = [lowInclusive ? '≤' : '<', highInclusive ? '≤' : '<']
    return [`${printValue(dimension, low)} ${below} ${name} ${above} ${printValue(dimension, high)}`]
  }
  if (low) return [`${name} ${lowInclusive ? '≥' : '>'} ${printValue(dimension, low)}`]
  return high ? [`${name} ${highInclusive ? '≤' : '<'} ${printValue(dimension, high)}`] : []
}

function printValue(dimension: MeasuredDimension, value: Big): string {
  if (dimension.form === 'counted') return `${value.toFixed()}${dimension.unit}`
  return dimension.scale.levels[value.toNumber()] ?? ''
}

/** The mending that lets the band listed first decide: `order`, rewritten or put in before the bands. */
export function firstDecides({ document: { parsed }, scheme }: SchemeSpace) {
  const path = [...scheme.path, 'order']
  const written = parsed.scalarAt(path)
  const bands = parsed.locate([...scheme.path, 'bands'], 'key')
  const { text } = parsed.source
  const lead = text.slice(text.lastIndexOf('\n', bands.start - 1) + 1, bands.start)
  const key = parsed.keyAsWritten([...scheme.path, 'bands']) === 'bands' ? 'order' : '判定'
  const edit = written
    ? { at: { parsed, path }, text: 'first-match' }
    : {
        at: { parsed, path: scheme.path, range: { start: bands.start, end: bands.start } },
        text: `${key}: first-match${lead.trim() === '' ? `\n${lead}` : ', '}`,
      }
  return { safety: 'needs-review' as const, edits: [edit] }
}

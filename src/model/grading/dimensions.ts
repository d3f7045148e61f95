import Big from 'big.js'
import * as z from 'zod'
import { diagnostic } from '../../diagnostics/index.ts'
import { type Interval, isCountedIn, type OrdinalScale } from '../../quantity/index.ts'
import { field, formError, id, list, text } from '../field.ts'
import { readPlainText } from '../prose.ts'
import { type Path, reportMissing, type Scope } from '../scope.ts'
import { distinctNames } from './distinct-names.ts'

export const dimensionSchema = z.strictObject({
  id: field(id(), '标识', '永久标识，条件中以它或名称为键。'),
  name: field(text(), '名称', '维度的名称，照此印出，如 完成度。'),
  unit: field(text(), '计量单位', '计量单位，如 %、分、项。').optional(),
  from: field(z.number(), '起', '最小可能的数，不写即 0。').optional(),
  to: field(z.number(), '止', '最大可能的数；以 % 计的不写即 100，其他的不写即没有上限。').optional(),
  whole: field(z.boolean(), '取整', '是否只取整数；不写时，按个、项、人次等计数的取整数。').optional(),
  levels: field(
    list(text()).min(2, formError('levels')),
    '档次',
    '由低到高的档次，如 [一般, 较大, 突出]。',
  ).optional(),
  qualitative: field(
    z.literal(true),
    '定性',
    '不计数、也不分档次的，写 true，各等次的条件用文字写。',
  ).optional(),
})

type DimensionSource = z.infer<typeof dimensionSchema>

/** What something is graded by (考核维度): a quantity, a scale of levels, or words that people judge. */
export type Dimension = {
  readonly id: string
  readonly name: string
  /** Where it stands in the document. */
  readonly path: Path
} & (CountedDimension | LevelledDimension | WordedDimension)

export interface CountedDimension {
  readonly form: 'counted'
  readonly unit: string
  /** What it can be at all, in its unit. */
  readonly range: Interval
  readonly isWhole: boolean
}

export interface LevelledDimension {
  readonly form: 'levelled'
  /** From low to high. */
  readonly scale: OrdinalScale
}

export interface WordedDimension {
  readonly form: 'worded'
}

export function readDimensions(scope: Scope, path: Path, sources: readonly DimensionSource[]): Dimension[] {
  const isNew = distinctNames(scope, 'dimension')
  return sources.flatMap((source, index) => {
    const own = [...path, index]
    const name = readPlainText(scope, [...own, 'name'], source.name)
    const areNew = isNew(source.id, [...own, 'id']) && (name === source.id || isNew(name, [...own, 'name']))
    const form = areNew ? readForm(scope, own, source) : undefined
    return form ? [{ id: source.id, name, path: own, ...form }] : []
  })
}

function readForm(
  scope: Scope,
  path: Path,
  source: DimensionSource,
): CountedDimension | LevelledDimension | WordedDimension | undefined {
  const { unit, levels, qualitative } = source
  const forms = (['unit', 'levels', 'qualitative'] as const).filter((key) => source[key] !== undefined)
  if (forms.length > 1) {
    scope.report(
      diagnostic('key/exclusive', { keys: forms }, scope.parsed.locate([...path, forms[1] ?? ''], 'key')),
    )
    return undefined
  }
  if (unit !== undefined) return readCounted(scope, path, unit, source)
  if (levels) return { form: 'levelled', scale: { id: source.id, levels } }
  if (qualitative) return { form: 'worded' }
  reportMissing(scope, path, 'unit', '计量单位')
  return undefined
}

function readCounted(
  scope: Scope,
  path: Path,
  unit: string,
  source: DimensionSource,
): CountedDimension | undefined {
  const { from = 0, to = unit === '%' ? 100 : undefined, whole } = source
  const [low, high] = [new Big(from), to === undefined ? null : new Big(to)]
  if (high?.lte(low)) {
    const found = high.toFixed()
    const at = scope.parsed.locate([...path, source.to === undefined ? 'from' : 'to'])
    scope.report(diagnostic('value/form', { found, expected: 'above-from' }, at))
    return undefined
  }
  const range = { low, high, lowInclusive: true, highInclusive: high !== null }
  return { form: 'counted', unit, range, isWhole: whole ?? isCountedIn(unit) }
}

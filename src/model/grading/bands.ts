import * as z from 'zod'
import { diagnostic } from '../../diagnostics/index.ts'
import type { Amount, Condition } from '../../quantity/index.ts'
import { field, formError, text } from '../field.ts'
import type { KnownTargets } from '../point-target.ts'
import { type Paragraph, readCell, readPlainText } from '../prose.ts'
import { type Path, reportMissing, reportUnknown, type Scope } from '../scope.ts'
import type { Dimension } from './dimensions.ts'
import { distinctNames } from './distinct-names.ts'
import { readCondition, readMoney } from './phrases.ts'

/** A number without its unit is in that of its dimension. */
const phrase = () => z.union([text(), z.number()])

export const bandSchema = z.strictObject({
  grade: field(text(), '等次', '等次的名称，如 A、优秀。'),
  when: field(
    z
      .record(text(), phrase())
      .refine((conditions) => Object.keys(conditions).length > 0, formError('non-empty')),
    '条件',
    '须同时符合的条件，以维度的标识或名称为键，如 { 完成度: 95%以上 }；以上、以下、以内含本数，不满、超过、低于不含。',
  ).optional(),
  otherwise: field(
    z.literal(true),
    '其余',
    '不符合其他各等次条件的都归本等次，写 true，代替条件。',
  ).optional(),
  says: field(text(), '评价', '本等次代表什么，一句话，不加句末标点。').optional(),
  reward: field(phrase(), '奖励', '奖励金额，如 10000元；不写即不予奖励。').optional(),
})

type BandSource = z.infer<typeof bandSchema>

/** A grade (等次) and what it takes to get it. */
export interface Band {
  readonly grade: string
  /** All of which must hold; none where it is for the rest. */
  readonly conditions: readonly BandCondition[]
  /** Takes what fits no band with conditions, wherever it is listed. */
  readonly isForRest: boolean
  /** What the grade stands for; without an end mark. */
  readonly says: Paragraph
  /** In 元. */
  readonly reward: Amount | undefined
  /** Where it stands in the document. */
  readonly path: Path
}

export interface BandCondition {
  readonly dimension: Dimension
  /** On a dimension that is judged in words, these. */
  readonly must: Condition | string
  readonly path: Path
}

export function readBands(
  scope: Scope,
  path: Path,
  sources: readonly BandSource[],
  dimensions: readonly Dimension[],
  targets: KnownTargets,
): Band[] {
  const isNew = distinctNames(scope, 'grade')
  return sources.map((source, index) => {
    const own = [...path, index]
    const { when, otherwise, says, reward } = source
    const grade = readPlainText(scope, [...own, 'grade'], source.grade)
    isNew(grade, [...own, 'grade'])
    reportForms(scope, own, source)
    return {
      grade,
      conditions: readConditions(scope, [...own, 'when'], when ?? {}, dimensions),
      isForRest: otherwise === true,
      says: says === undefined ? [] : readCell(scope, [...own, 'says'], says, targets),
      reward: reward === undefined ? undefined : readMoney(scope, [...own, 'reward']),
      path: own,
    }
  })
}

/** A band has conditions or takes the rest, one of both. */
function reportForms(scope: Scope, path: Path, { when, otherwise }: BandSource): void {
  if (when && otherwise) {
    const at = scope.parsed.locate([...path, 'otherwise'], 'key')
    scope.report(diagnostic('key/exclusive', { keys: ['when', 'otherwise'] }, at))
  }
  if (!when && !otherwise) reportMissing(scope, path, 'when', '条件')
}

function readConditions(
  scope: Scope,
  path: Path,
  source: Readonly<Record<string, string | number>>,
  dimensions: readonly Dimension[],
): BandCondition[] {
  const isNew = distinctNames(scope, 'dimension')
  return Object.entries(source).flatMap(([key, written]): BandCondition[] => {
    const own = [...path, key]
    // A dimension may be called like a Chinese key (质量), which has been made English.
    const name = scope.parsed.keyAsWritten(own)
    const dimension = dimensions.find((one) => one.id === name || one.name === name)
    if (!dimension) {
      const known = dimensions.flatMap((one) => [one.id, one.name])
      reportUnknown(scope, 'dimension', name, known, () => scope.parsed.locate(own, 'key'))
      return []
    }
    if (!isNew(dimension.id, own)) return []
    const must = readMust(scope, own, String(written), dimension)
    return must === undefined ? [] : [{ dimension, must, path: own }]
  })
}

function readMust(
  scope: Scope,
  path: Path,
  written: string,
  dimension: Dimension,
): BandCondition['must'] | undefined {
  switch (dimension.form) {
    case 'worded':
      return readPlainText(scope, path, written)
    case 'levelled':
      return readCondition(scope, path, { scale: dimension.scale })
    case 'counted':
      return readCondition(scope, path, { unit: dimension.unit })
  }
}

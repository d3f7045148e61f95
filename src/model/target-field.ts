import * as z from 'zod'
import { type Diagnostic, diagnostic, type Location, nearestNames } from '../diagnostics/index.ts'
import {
  type Amount,
  targets as build,
  COMMITMENT_WORDS,
  commitmentOf,
  mayLeaveOutYear,
  type OrdinalLevel,
  type OrdinalScale,
  type PhraseContext,
  type PhraseProblem,
  parseAmount,
  parseTarget,
  type Target,
} from '../quantity/index.ts'
import { locateInScalar } from '../source/index.ts'
import { yearsIn } from './dates.ts'
import { alike, field, formError, list, reference, text } from './field.ts'
import type { Indicator } from './indicators.ts'
import type { AnnualTarget, Baseline, PointTarget } from './point-target.ts'
import { findIndicator, type Path, type RegisterScope } from './scope.ts'

/** A number without its unit is taken to be in the indicator's. */
const phrase = alike(z.union([text(), z.number()]))

/** The long form of a target, for what a phrase alone cannot say. */
const targetDetailSchema = z.strictObject({
  target: field(phrase(), '目标', '目标的表述，如 3～5个；照此印出。').optional(),
  checklist: field(list(text()).min(1), '清单', '须逐项完成的清单，如 [肝移植资质, 肾移植资质]。').optional(),
  qualitative: field(text(), '定性', '不计量的目标，照此印出。').optional(),
  commitment: field(
    z.enum(COMMITMENT_WORDS),
    '承诺',
    '承诺程度用词，如 确保、力争、争取、探索；不印出。',
  ).optional(),
  baseline: field(phrase(), '基数', '期初数；不掌握时写 unknown。').optional(),
  binding: field(z.enum(['约束性', '预期性']), '属性', '指标属性。').optional(),
  reason: field(text(), '理由', '一句话说明。').optional(),
  benchmark: field(
    text(),
    '比照',
    '所比照的数出自何处、哪一年，如 国家医学考试中心2024年公布的全国平均通过率。',
  ).optional(),
  annual: field(
    z.record(z.string().regex(/^\d{4}$/, formError('year')), phrase()),
    '分年度',
    '分年度目标，如 { 2023: 26个, 2024: 31个, 2025: 36个 }。',
  ).optional(),
  fedBy: field(
    list(reference('indicator')),
    '增量来自',
    '使本指标增加的流量指标，如 博士人数 由 新增博士 增加。',
  ).optional(),
})

type TargetDetail = z.infer<typeof targetDetailSchema>

/** Targets of a point: by indicator, each a phrase or its long form. */
export const writtenTargets = alike(
  z.record(reference('indicator'), z.union([text(), z.number(), targetDetailSchema])),
)

export type TargetsSource = z.infer<ReturnType<typeof writtenTargets>>

/** Targets that are rows of a table: the same, and who answers for the row, which a point says of itself. */
export const rowTargetsSchema = <O extends z.ZodType>(owner: O) =>
  z.record(
    reference('indicator'),
    z.union([text(), z.number(), targetDetailSchema.extend({ owner }).meta({ id: 'target-of-row' })]),
  )

/**
 * Reads the targets of a point. A phrase that is not understood is reported once and stands as it was written,
 * so that the prose which names it is not blamed as well and a draft shows it.
 */
export function readTargets(
  scope: RegisterScope,
  path: Path,
  source: TargetsSource,
  { from, to: year }: YearsOfTargets,
): PointTarget[] {
  const years = from === undefined ? undefined : yearsIn({ from, to: year })
  return Object.entries(source).flatMap(([key, written]) => {
    const at = [...path, key]
    // An indicator may be called like a Chinese key (会议), which has been made English.
    const indicator = findIndicator(scope, scope.parsed.keyAsWritten(at), () =>
      scope.parsed.locate(at, 'key'),
    )
    if (!indicator) return []
    const isLong = typeof written === 'object'
    const detail: TargetDetail = isLong ? written : { target: written }
    const said: Said = { scope, indicator, year, years }
    const target = readTarget(said, detail, at, isLong ? [...at, 'target'] : at)
    if (!target) return []
    const commitment = detail.commitment === undefined ? target.commitment : commitmentOf(detail.commitment)
    const baseline = readBaseline(said, detail, [...at, 'baseline'])
    const annual = Object.keys(detail.annual ?? {}).map((key): AnnualTarget => {
      const path = [...at, 'annual', key]
      return { year: Number(key), target: readPhrase({ ...said, year: Number(key), years: 1 }, path), path }
    })
    const fedBy = (detail.fedBy ?? []).flatMap((name, index) => {
      return findIndicator(scope, name, () => scope.parsed.locate([...at, 'fedBy', index])) ?? []
    })
    const { binding, benchmark, reason } = detail
    // A phrase is read into words only where it was not understood.
    const isUnderstood = target.kind !== 'qualitative' || detail.qualitative !== undefined
    const promise = { indicator, target, isUnderstood, commitment, baseline, binding, reason, benchmark }
    return [{ ...promise, annual, fedBy, path: at }]
  })
}

/** The years that targets are of; of documents of others only the last one may be known. */
export interface YearsOfTargets {
  readonly from?: number | undefined
  readonly to: number
}

/** Of which indicator and year a phrase speaks. */
interface Said {
  readonly scope: RegisterScope
  readonly indicator: Indicator
  readonly year: number
  /** How many years its document speaks for, where that is known. */
  readonly years?: number | undefined
}

/** Makes a reader that reads what is said of an indicator once: hundreds of documents say the same few phrases of it. */
function readingOnce<T>(read: (phrase: string, context: PhraseContext) => T) {
  const readings = new WeakMap<Indicator, Map<string, T>>()
  return (phrase: string, said: Said): T => {
    const { indicator, year, years } = said
    const known = readings.get(indicator) ?? new Map<string, T>()
    readings.set(indicator, known)
    const key = mayLeaveOutYear(phrase) ? `${year} ${years} ${phrase}` : phrase
    const reading = known.get(key) ?? read(phrase, phraseContext(said))
    known.set(key, reading)
    return reading
  }
}

const targetReading = readingOnce(parseTarget)
const baselineReading = readingOnce((phrase, context) =>
  context.scale ? parseLevel(phrase, context.scale) : parseAmount(phrase, context),
)

function phraseContext({ scope, indicator, year, years }: Said): PhraseContext {
  const { unit, scale, measure } = indicator
  const levels = scale === undefined ? undefined : scope.indicators.scales[scale]
  return {
    unit,
    year,
    years,
    measure,
    ...(scale !== undefined && levels && { scale: { id: scale, levels } }),
  }
}

function readTarget(
  said: Said,
  { target, checklist, qualitative }: TargetDetail,
  path: Path,
  phrasePath: Path,
): Target | undefined {
  const forms = [target, checklist, qualitative].filter((form) => form !== undefined)
  if (forms.length !== 1) {
    const { scope } = said
    scope.report(diagnostic('target/one-form', { count: forms.length }, scope.parsed.locate(path)))
    return undefined
  }
  if (checklist) return build.checklist(checklist)
  if (qualitative !== undefined) return build.qualitative(qualitative)
  return readPhrase(said, phrasePath)
}

/** The target that a phrase says; one that is not understood stands as it was written. */
function readPhrase(said: Said, path: Path): Target {
  const { scope } = said
  const phrase = phraseAt(said, path)
  const reading = targetReading(phrase, said)
  if (reading.ok) return reading.target
  scope.report(notUnderstood(scope, phrase, reading.problem, path))
  return build.qualitative(phrase)
}

function readBaseline(said: Said, { baseline }: TargetDetail, path: Path): Baseline | 'unknown' | undefined {
  if (baseline === undefined || baseline === 'unknown') return baseline
  return readStanding(said, path)
}

/** Reads where an indicator stood: an amount, or a level of its scale; reports what is neither. */
export function readStanding(said: Said, path: Path): Baseline | undefined {
  const phrase = phraseAt(said, path)
  const reading = baselineReading(phrase, said)
  if (!reading.ok) {
    const { scope } = said
    scope.report(notUnderstood(scope, phrase, reading.problem, path))
    return undefined
  }
  return 'level' in reading ? reading.level : reading.amount
}

/** The phrase as its author wrote it, before YAML made a number of it; a bare number gets its unit. */
function phraseAt({ scope, indicator: { unit = '' } }: Said, path: Path): string {
  const written = scope.parsed.scalarText(path) ?? ''
  return /^\s*[\d.]+\s*$/u.test(written) ? `${written.trim()}${unit}` : written
}

/** Reads an amount that need not be one of an indicator. */
export function readAmountAt(scope: RegisterScope, unit: string | undefined, path: Path): Amount | undefined {
  return readAmountBehind(scope, unit, path, '')
}

/** Reads an amount behind its name: 博士16人. */
export function readNamedAmountAt(
  scope: RegisterScope,
  unit: string | undefined,
  path: Path,
): Amount | undefined {
  const name = /^\s*\p{Script=Han}+?(?=\d)/u.exec(scope.parsed.scalarText(path) ?? '')?.[0] ?? ''
  return readAmountBehind(scope, unit, path, name)
}

function readAmountBehind(
  scope: RegisterScope,
  unit: string | undefined,
  path: Path,
  name: string,
): Amount | undefined {
  const written = scope.parsed.scalarText(path) ?? ''
  const reading = parseAmount(written.slice(name.length), { unit })
  if (reading.ok) return reading.amount
  const { problem } = reading
  scope.report(notUnderstood(scope, written, { ...problem, offset: problem.offset + name.length }, path))
  return undefined
}

type LevelReading =
  | { readonly ok: true; readonly level: OrdinalLevel }
  | { readonly ok: false; readonly problem: PhraseProblem }

/** Reads the name of a level of a scale, and nothing more. */
function parseLevel(phrase: string, scale: OrdinalScale): LevelReading {
  const index = scale.levels.indexOf(phrase)
  if (index >= 0) return { ok: true, level: { name: phrase, index } }
  const nearest = nearestNames(phrase, scale.levels)
  return { ok: false, problem: { kind: 'not-on-scale', offset: 0, length: phrase.length, nearest } }
}

function notUnderstood(scope: RegisterScope, phrase: string, problem: PhraseProblem, path: Path): Diagnostic {
  const { kind, offset, length, nearest } = problem
  const part = phrase.slice(offset, offset + length)
  return diagnostic(
    'target/not-understood',
    { phrase, part, problem: kind, nearest },
    placeOf(scope, path, problem),
  )
}

function placeOf(scope: RegisterScope, path: Path, { offset, length }: PhraseProblem): Location {
  return length > 0 ? locateInScalar(scope.parsed, path, offset, length) : scope.parsed.locate(path)
}

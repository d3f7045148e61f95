import * as z from 'zod'
import { diagnostic } from '../diagnostics/index.ts'
import { type Amount, compareIntervals, levelInterval, printAmount } from '../quantity/index.ts'
import type { Claim, ClaimedAmount } from './claim.ts'
import { alike, field, id, list, reference, text, year } from './field.ts'
import { findActual } from './find-actual.ts'
import type { Indicator } from './indicators.ts'
import { readPlainText } from './prose.ts'
import { findIndicator, type Path, type Scope } from './scope.ts'
import { readAmountAt, readNamedAmountAt } from './target-field.ts'

const amount = alike(z.union([text(), z.number()]))

/** A figure as it is said, or the year whose figure the register has. */
const end = alike(
  z.union([amount(), z.strictObject({ year: field(year(), '年份', '取台账中这一年的实际数。') })]),
)

const claimSchema = z.strictObject({
  indicator: field(reference('indicator'), '指标名', '所记的指标，用名称、别名或标识。').optional(),
  from: field(end(), '起', '变化前的数，如 2100余人次；写 {year: 2021} 则取台账中的实际数。').optional(),
  to: field(end(), '终值', '变化后的数，如 3700余人次；写 {year: 2024} 则取台账中的实际数。').optional(),
  change: field(amount(), '变化', '变化幅度，如 约76%、6.86个百分点、1600台次；由系统复算。').optional(),
  whole: field(amount(), '总数', '总数，如 316人。').optional(),
  parts: field(
    list(amount()).min(1),
    '各部分',
    '总数的各部分，如 [博士后1人, 博士16人, 硕士299人]；由系统加总核对。',
  ).optional(),
  says: field(text(), '表述', '印出的话；不写时按指标和各数行文。').optional(),
  source: field(text(), '来源', '数出自何处，如 病案首页、财务年报、国家满意度调查平台。').optional(),
})

type ClaimSource = z.infer<typeof claimSchema>

/** 成绩表述 of a document, by id; prose names them by `{{claim "id"}}`. */
export const claimsField = field(
  z.record(id(), claimSchema),
  '成绩表述',
  '成绩表述：以标识为键，写明起止数、变化幅度或总数与各部分；正文用 {{claim "标识"}} 引用。',
).optional()

export type ClaimsSource = z.infer<typeof claimsField>

/** Reads the claims of a document by id; reports those that are not whole: they are undefined. */
export function readClaims(scope: Scope, source: ClaimsSource): ReadonlyMap<string, Claim | undefined> {
  return new Map(
    Object.entries(source ?? {}).map(([key, written]) => [
      key,
      readClaim(scope, key, written, ['claims', key]),
    ]),
  )
}

function readClaim(scope: Scope, key: string, source: ClaimSource, path: Path): Claim | undefined {
  const lacking = lackingKey(source)
  if (lacking) {
    scope.report(diagnostic('key/missing', lacking, scope.parsed.locate(path)))
    return undefined
  }
  const { indicator: named, whole, parts, says, change } = source
  const at = () => scope.parsed.locate([...path, 'indicator'])
  const indicator = named === undefined ? undefined : findIndicator(scope, named, at)
  const read = (name: string) => readEnd(scope, indicator, [...path, name])
  const [from, to] = [source.from && read('from'), source.to && read('to')]
  const by = change === undefined ? undefined : read('change')
  const total = whole === undefined ? undefined : read('whole')
  const shares = (parts ?? []).map((_, index) => {
    const place = [...path, 'parts', index]
    const share = readNamedAmountAt(scope, indicator?.unit, place)
    return share && { amount: share, record: undefined, path: place }
  })
  const known = shares.filter((share) => share !== undefined)
  const sum = total && known.length === shares.length ? { whole: total, parts: known } : undefined
  const moved = from && to ? { from, to, by } : undefined
  // What could not be read has been complained of.
  if (!moved && !sum) return undefined
  const printed =
    says === undefined
      ? composed(indicator?.name ?? '', moved, printAmount)
      : readPlainText(scope, [...path, 'says'], says)
  const figures = [moved?.from, moved?.to, moved?.by, sum?.whole, ...(sum?.parts ?? [])]
  checkSaying(scope, printed, figures, path)
  return { id: key, indicator, change: moved, sum, source: source.source, printed, path }
}

/** What a claim lacks to be one: both ends of a change, or a whole and its parts; and words, where none can be made. */
function lackingKey(source: ClaimSource): { key: string; alias: string } | undefined {
  const { from, to, whole, parts, says, indicator } = source
  if (whole !== undefined || parts) {
    if (whole === undefined) return { key: 'whole', alias: '总数' }
    if (!parts) return { key: 'parts', alias: '各部分' }
    return says === undefined ? { key: 'says', alias: '表述' } : undefined
  }
  if (from === undefined) return { key: 'from', alias: '起' }
  if (to === undefined) return { key: 'to', alias: '终值' }
  return says === undefined && indicator === undefined ? { key: 'says', alias: '表述' } : undefined
}

function readEnd(scope: Scope, indicator: Indicator | undefined, path: Path): ClaimedAmount | undefined {
  const year = scope.parsed.scalarText([...path, 'year'])
  if (year === undefined) {
    const said = readAmountAt(scope, indicator?.unit, path)
    return said && { amount: said, record: undefined, path }
  }
  if (!indicator) {
    // A year alone does not say of what.
    const args = { key: 'indicator', alias: '指标名' }
    scope.report(diagnostic('key/missing', args, scope.parsed.locate(path.slice(0, -1))))
    return undefined
  }
  const record = findActual(scope, `${indicator.id} ${year}`, () => scope.parsed.locate([...path, 'year']))
  if (!record) return undefined
  scope.noteActual({ record, path: [...path, 'year'], stretch: undefined })
  // What has no amount, as a level has none, is no end of a change in figures.
  if ('done' in record.value || 'name' in record.value) return undefined
  return { amount: record.value, record, path }
}

/** `四级手术台次从2140台次增至3460台次，增长62%`. */
function composed(name: string, change: Claim['change'], print: (amount: Amount) => string): string {
  if (!change) return name
  const { from, to, by } = change
  const [start, end] = [from, to].map(({ amount }) => levelInterval({ kind: 'exact', amount }))
  const isDown = start && end && compareIntervals(end, start) === 'below'
  const isShare = to.amount.unit === '%'
  const reach = isShare ? (isDown ? '降低至' : '提高至') : isDown ? '降至' : '增至'
  const unit = by?.amount.unit
  const grows =
    unit === '个百分点'
      ? ['提高', '降低']
      : unit === '%' || unit === '倍'
        ? ['增长', '下降']
        : ['增加', '减少']
  const behind = by ? `，${grows[isDown ? 1 : 0]}${print(by.amount)}` : ''
  return `${name}从${print(from.amount)}${reach}${print(to.amount)}${behind}`
}

/** Holds the words of a claim to its figures: what is worked out must be what is printed. */
function checkSaying(
  scope: Scope,
  printed: string,
  figures: readonly (ClaimedAmount | undefined)[],
  path: Path,
): void {
  const bare = (written: string) => written.normalize('NFKC').replaceAll(/\s+/gu, '')
  const saying = bare(printed)
  const missing = figures.flatMap((figure) => {
    // A figure of the register may be rounded in words: that is held against the register elsewhere.
    if (!figure || figure.record) return []
    const written = scope.parsed.scalarText(figure.path) ?? ''
    const forms = [written, printAmount(figure.amount)].map(bare)
    return forms.some((form) => saying.includes(form)) ? [] : [written.trim()]
  })
  if (missing.length === 0) return
  scope.report(diagnostic('claim/says', { missing }, scope.parsed.locate([...path, 'says'])))
}

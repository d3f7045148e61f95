import { type Diagnostic, diagnostic, type Location, nearestNames, type Thing } from '../diagnostics/index.ts'
import type { ParsedSource } from '../source/index.ts'
import type { Actuals } from './actual-record.ts'
import type { CitedDocument } from './cited-document.ts'
import type { ActualMention, Claim } from './claim.ts'
import type { FigureNumbers } from './figure-numbers.ts'
import { type Indicator, type IndicatorDictionary, indicatorCallNames, indicatorNamed } from './indicators.ts'
import {
  type Issuer,
  issuerCallNames,
  issuerNamed,
  type Organization,
  type Unit,
  unitCallNames,
  unitNamed,
} from './organization.ts'
import type { Path } from './path.ts'
import type { PictureContent } from './picture-content.ts'
import type { KnownTargets } from './point-target.ts'

export type { Path } from './path.ts'

/** What a document may refer to in others, known before any of them is resolved. */
export interface DocumentIndex {
  /** The ids of all documents, also of those that are broken, with their kinds as far as they say them. */
  readonly documents: ReadonlyMap<string, string | undefined>
  /** Whether some file does not even say its id; if so, an unknown id may be that file's. */
  readonly hasNameless: boolean
  /** Whether the register of cited documents could be read; if not, an unknown id may be of one of them. */
  readonly hasAllCited: boolean
  /** The ids of all sections and points of documents that are not broken. */
  readonly commitments: ReadonlySet<string>
  /** Whether `commitments` is all there is; if not, an unknown id may be in what could not be read. */
  readonly isComplete: boolean
}

/** A text of a document that is printed, as its author wrote it. */
export interface WrittenText {
  readonly path: Path
  /** The value of the scalar: references in it, lines not joined. */
  readonly text: string
  /** `prose` and a `cell` of a table may hold references; a `title` is printed as it stands. */
  readonly form: 'prose' | 'cell' | 'title'
  /** Whether YAML joined its lines with a blank between, which is not printed beside hanzi. */
  readonly isFolded: boolean
}

/** A place where a document names a unit. */
export interface UnitMention {
  readonly unit: Unit
  /** The name that was used: its id, any of its names, an alias. */
  readonly written: string
  readonly path: Path
  /** Within the text at `path`, for a reference in prose. */
  readonly stretch?: { readonly start: number; readonly length: number }
}

/** What was met in a document while it was resolved, for those who judge what it says. */
export interface DocumentTrace {
  readonly texts: readonly WrittenText[]
  readonly units: readonly UnitMention[]
  /** 成绩表述, in order of the file. */
  readonly claims: readonly Claim[]
  /** The figures of the register that it prints. */
  readonly actuals: readonly ActualMention[]
}

/** What a file that speaks of indicators is resolved against, and where its complaints go. */
export interface RegisterScope {
  readonly indicators: IndicatorDictionary
  readonly parsed: ParsedSource
  report(complaint: Diagnostic): void
}

/** Everything that a document is resolved against. */
export interface Scope extends RegisterScope {
  readonly organization: Organization
  readonly actuals: Actuals
  /** The documents of others that prose can cite. */
  readonly cited: readonly CitedDocument[]
  readonly index: DocumentIndex
  /** The last year that the document speaks for; undefined where it does not say. */
  readonly year: number | undefined
  /** What `{{claim}}` may name, by id; undefined where it could not be read. */
  readonly claims: ReadonlyMap<string, Claim | undefined>
  /** Its own 图, numbered. */
  readonly figures: FigureNumbers
  /** What is in the files of pictures that can be used, by their paths in the workspace. */
  readonly pictures: ReadonlyMap<string, PictureContent>
  /** The id of the plan that the document reports on; undefined where it reports on none, or on none that is there. */
  readonly reported: string | undefined
  /** What `{{label}}` may name: all that a form asks for. Empty in any other document. */
  readonly labels: readonly string[]
  /** Notes that the document prints something of the document of that id. */
  refer(documentId: string): void
  /** The targets of another document, in order of its page. */
  targetsOf(documentId: string): KnownTargets
  /** Notes a text that is printed. */
  noteText(text: WrittenText): void
  /** Notes that a unit is named. */
  noteUnit(mention: UnitMention): void
  /** Notes what a document claims. */
  noteClaim(claim: Claim): void
  /** Notes that a figure of the register is printed. */
  noteActual(mention: ActualMention): void
}

/** Asked only where something is complained of: to find a place takes longer than to find that all is well. */
export type LocationSource = () => Location

/** A unit by any of its names; as a `recipient` it may be an organ outside too, and a complaint says so. */
export function findUnit(
  scope: Scope,
  name: string,
  path: Path,
  as: 'unit' | 'recipient' = 'unit',
): Unit | undefined {
  const { units } = scope.organization
  const unit = unitNamed(units, name)
  if (unit) scope.noteUnit({ unit, written: name, path })
  else reportUnknown(scope, as, name, units.flatMap(unitCallNames), () => scope.parsed.locate(path))
  return unit
}

export function findUnits(scope: Scope, names: readonly string[], path: Path): Unit[] {
  return names.flatMap((name, index) => findUnit(scope, name, [...path, index]) ?? [])
}

/** 主送机关 or 抄送机关. */
export function findRecipients(scope: Scope, names: readonly string[], path: Path): Unit[] {
  return names.flatMap((name, index) => findUnit(scope, name, [...path, index], 'recipient') ?? [])
}

export function findIssuer(scope: Scope, name: string, path: Path): Issuer | undefined {
  const { issuers } = scope.organization
  const issuer = issuerNamed(issuers, name)
  if (issuer) return issuer
  const nearest = nearestNames(name, issuers.flatMap(issuerCallNames))
  // They are few: whoever wrote a name that is near to none can choose from all of them.
  const all = issuers.map(({ id, name: fullName }) => `${id}（${fullName}）`)
  const registered = nearest.length === 0 ? { registered: all } : {}
  scope.report(
    diagnostic(
      'reference/unknown',
      { thing: 'issuer', name, nearest, ...registered },
      scope.parsed.locate(path),
    ),
  )
  return undefined
}

export function findIndicator(scope: RegisterScope, name: string, at: LocationSource): Indicator | undefined {
  const { indicators } = scope.indicators
  const indicator = indicatorNamed(indicators, name)
  if (!indicator) reportUnknown(scope, 'indicator', name, indicators.flatMap(indicatorCallNames), at)
  return indicator
}

/** Whether a document that this one prints something of is in the workspace; complains if not. */
export function checkDocument(
  scope: Scope,
  id: string,
  at: LocationSource,
  as: 'document' | 'cited' = 'document',
): boolean {
  scope.refer(id)
  const { documents, hasNameless, hasAllCited } = scope.index
  if (documents.has(id)) return true
  if (!hasNameless && (as === 'document' || hasAllCited)) reportUnknown(scope, as, id, documents.keys(), at)
  return false
}

/** Whether any document holds a section or point of that id; complains if not. */
export function checkCommitment(scope: Scope, id: string, path: Path): boolean {
  const { commitments, isComplete } = scope.index
  if (commitments.has(id)) return true
  if (isComplete) reportUnknown(scope, 'point', id, commitments, () => scope.parsed.locate(path))
  return false
}

/** Whether it is the id of a document, or of a section or point of any; complains if not. */
export function checkCarried(scope: Scope, id: string, path: Path): void {
  const { commitments, documents, isComplete } = scope.index
  if (!isComplete || commitments.has(id) || documents.has(id)) return
  const known = [...commitments, ...documents.keys()]
  reportUnknown(scope, 'point-or-document', id, known, () => scope.parsed.locate(path))
}

/** Complains, where a mapping begins, of a key that it lacks. */
export function reportMissing(scope: RegisterScope, path: Path, key: string, alias: string): void {
  const at = scope.parsed.locate(path)
  scope.report(diagnostic('key/missing', { key, alias }, { ...at, end: at.start }))
}

/** Complains of a name that leads to nothing. */
export function reportUnknown(
  scope: RegisterScope,
  thing: Thing,
  name: string,
  known: Iterable<string>,
  at: LocationSource,
): void {
  scope.report(diagnostic('reference/unknown', { thing, name, nearest: nearestNames(name, known) }, at()))
}

import { diagnostic, nearestNames } from '../diagnostics/index.ts'
import { locateInScalar, type ParsedSource } from '../source/index.ts'
import type { ActualRecord } from './actual-record.ts'
import { type CitedDocument, citedNamed } from './cited-document.ts'
import type { Claim } from './claim.ts'
import { findActual } from './find-actual.ts'
import { indicatorCallNames, indicatorNamed } from './indicators.ts'
import { type Unit, unitCallNames, unitNamed } from './organization.ts'
import type { Baseline, KnownTargets, PointTarget } from './point-target.ts'
import { checkDocument, type LocationSource, type Path, reportUnknown, type Scope } from './scope.ts'
import { reportWrittenNumber } from './written-number.ts'

/** A piece of prose: text as written, or what an inline reference stands for. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'target'; readonly target: PointTarget }
  | { readonly type: 'baseline'; readonly baseline: Baseline }
  | { readonly type: 'actual'; readonly record: ActualRecord }
  | { readonly type: 'claim'; readonly claim: Claim }
  | { readonly type: 'unit'; readonly unit: Unit }
  | { readonly type: 'doc'; readonly document: string }
  | { readonly type: 'cited'; readonly cited: CitedDocument }
  | { readonly type: 'label'; readonly label: string }
  | { readonly type: 'picture'; readonly id: string; readonly number: number }
  | { readonly type: 'unresolved'; readonly written: string }

export type Paragraph = readonly Inline[]

/** The closed set of references that authors have, each with one literal name. */
const references = ['target', 'baseline', 'actual', 'claim', 'unit', 'doc', 'picture', 'label'] as const
type ReferenceName = (typeof references)[number]

/** Any reference in a text, whatever it names: what kind it is of, and the name. */
export const inlineReference = /\{\{\s*(?<reference>[a-z]+)\s+["“'](?<name>[^"”'{}]*)["”']\s*\}\}/gu
/** One in single or full-width braces, which would be printed as it stands. */
const nearReference =
  /[{｛]{1,2}[ \t]*(?:target|baseline|actual|claim|unit|doc|picture|label)[ \t]+["“'][^"”'{}｛｝\n]*["”'][ \t]*[}｝]{1,2}/gu
const nearReferenceHere = new RegExp(nearReference.source, 'uy')
const referenceHere = new RegExp(inlineReference.source, 'uy')

/**
 * Reads prose: paragraphs (a blank line between), lines joined as Chinese is (no space between hanzi), and
 * inline references resolved. Nothing else of any template language exists here: `{{` that does not begin a
 * reference of the closed set is a complaint at its place.
 *
 * @param targets the targets that `{{target}}` and `{{baseline}}` may name, nearest first
 */
export function readProse(scope: Scope, path: Path, text: string, targets: KnownTargets): Paragraph[] {
  scope.noteText({ path, text, form: 'prose', isFolded: isFolded(scope, path) })
  reportWrittenNumber(scope, path, text)
  return splitParagraphs(readPieces(scope, path, text, targets))
}

/**
 * Reads a cell of a table or a note below it: references as in prose, but one paragraph, which may open with a number
 * of the author's.
 */
export function readCell(scope: Scope, path: Path, text: string, targets: KnownTargets): Paragraph {
  scope.noteText({ path, text, form: 'cell', isFolded: isFolded(scope, path) })
  return splitParagraphs(readPieces(scope, path, text.trimEnd(), targets)).flat()
}

/** The stretches of a text and its references, in order. */
function readPieces(scope: Scope, path: Path, text: string, targets: KnownTargets): Inline[] {
  const pieces: Inline[] = []
  const areFolded = isFolded(scope, path)
  const clean = (stretch: string) => (areFolded ? withoutFolds(stretch) : stretch)
  const plain = (from: number, to: number): Inline => {
    const stretch = text.slice(from, to)
    for (const { 0: found, index } of stretch.matchAll(nearReference)) {
      const at = locateInScalar(scope.parsed, path, from + index, found.length)
      scope.report(diagnostic('reference/syntax', { found }, at))
    }
    return { type: 'text', text: clean(stretch) }
  }
  let position = 0
  for (;;) {
    const start = text.indexOf('{{', position)
    if (start < 0) break
    pieces.push(plain(position, start))
    referenceHere.lastIndex = start
    const match = referenceHere.exec(text)
    const end = match ? referenceHere.lastIndex : endOfBraces(text, start)
    const at = () => locateInScalar(scope.parsed, path, start, end - start)
    const written = text.slice(start, end)
    const piece = resolveReference(scope, written, match?.groups, at, targets)
    if (piece.type === 'unit') {
      const named = { unit: piece.unit, written: match?.groups?.name ?? '', path }
      scope.noteUnit({ ...named, stretch: { start, length: end - start } })
    }
    if (piece.type === 'actual')
      scope.noteActual({ record: piece.record, path, stretch: { start, length: end - start } })
    pieces.push(piece)
    position = end
  }
  pieces.push(plain(position, text.length))
  return pieces
}

/** Whether YAML itself joined the lines of a text, with a blank between: every style but `|` does. */
function isFolded({ parsed }: Scope, path: Path): boolean {
  const scalar = parsed.scalarAt(path)
  if (!scalar || scalar.style === 'literal') return false
  return parsed.source.text.slice(scalar.start, scalar.end).trim().includes('\n')
}

/** Takes out the blanks that folding left beside hanzi, full-width marks and references, where Chinese has none. */
function withoutFolds(text: string): string {
  return text.replaceAll(/(?<=^|[^\u0020-\u00ff]) (?=$|[^\u0020-\u00ff])/gu, '')
}

/** Reads text that is printed as it stands, as a title is, where there is any: a reference in it is a mistake, not a text. */
export function readPlainText(scope: Scope, path: Path, text: string): string
export function readPlainText(scope: Scope, path: Path, text: string | undefined): string | undefined
export function readPlainText(scope: Scope, path: Path, text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  scope.noteText({ path, text, form: 'title', isFolded: isFolded(scope, path) })
  const start = text.indexOf('{{')
  if (start >= 0) {
    const end = endOfBraces(text, start)
    const at = locateInScalar(scope.parsed, path, start, end - start)
    scope.report(diagnostic('reference/not-here', { found: text.slice(start, end) }, at))
  }
  return text.trim()
}

/** Reads a title: plain text, whose number is computed. */
export function readTitle(scope: Scope, path: Path, text: string): string
export function readTitle(scope: Scope, path: Path, text: string | undefined): string | undefined
export function readTitle(scope: Scope, path: Path, text: string | undefined): string | undefined {
  if (text !== undefined) reportWrittenNumber(scope, path, text)
  return readPlainText(scope, path, text)
}

/** Where something that merely looks like a reference ends: after its braces, or with its line. */
function endOfBraces(text: string, start: number): number {
  nearReferenceHere.lastIndex = start
  if (nearReferenceHere.test(text)) return nearReferenceHere.lastIndex
  const line = /[^\n]*/y
  line.lastIndex = start
  const rest = line.exec(text)?.[0] ?? ''
  const close = rest.indexOf('}}')
  return start + (close < 0 ? rest.length : close + '}}'.length)
}

function resolveReference(
  scope: Scope,
  written: string,
  groups: Record<string, string> | undefined,
  at: LocationSource,
  targets: KnownTargets,
): Inline {
  const unresolved: Inline = { type: 'unresolved', written }
  const reference = references.find((known) => known === groups?.reference)
  const name = groups?.name
  if (!reference || !name) {
    scope.report(diagnostic('reference/syntax', { found: written.replaceAll(/\s+/g, ' ') }, at()))
    return unresolved
  }
  return resolvers[reference](scope, name, at, targets) ?? unresolved
}

type Resolver = (scope: Scope, name: string, at: LocationSource, targets: KnownTargets) => Inline | undefined

const resolvers = {
  target(scope, name, at, targets) {
    const target = findTarget(scope, name, at, targets)
    return target && { type: 'target', target }
  },
  baseline(scope, name, at, targets) {
    const target = findTarget(scope, name, at, targets)
    if (!target) return undefined
    const { baseline } = target
    if (baseline !== undefined && baseline !== 'unknown') return { type: 'baseline', baseline }
    reportUnknown(scope, 'baseline', name, namesWithBaseline(targets), at)
    return undefined
  },
  actual(scope, name, at) {
    const record = findActual(scope, name, at)
    return record && { type: 'actual', record }
  },
  claim(scope, name, at) {
    const claim = scope.claims.get(name)
    if (claim) return { type: 'claim', claim }
    // One that could not be read has been complained of.
    if (!scope.claims.has(name)) reportUnknown(scope, 'claim', name, scope.claims.keys(), at)
    return undefined
  },
  unit(scope, name, at) {
    const { units } = scope.organization
    const unit = unitNamed(units, name)
    if (unit) return { type: 'unit', unit }
    reportUnknown(scope, 'unit', name, units.flatMap(unitCallNames), at)
    return undefined
  },
  doc(scope, name, at) {
    const cited = citedNamed(scope.cited, name)
    if (cited) return { type: 'cited', cited }
    return checkDocument(scope, name, at, 'cited') ? { type: 'doc', document: name } : undefined
  },
  picture(scope, name, at) {
    const { byId } = scope.figures
    const number = byId.get(name)
    if (number !== undefined) return { type: 'picture', id: name, number }
    reportUnknown(scope, 'picture', name, byId.keys(), at)
    return undefined
  },
  label(scope, name, at) {
    const { labels } = scope
    if (labels.includes(name)) return { type: 'label', label: name }
    reportUnknown(scope, 'label', name, labels, at)
    return undefined
  },
} satisfies Record<ReferenceName, Resolver>

function findTarget(
  scope: Scope,
  name: string,
  at: LocationSource,
  targets: KnownTargets,
): PointTarget | undefined {
  const found = targets?.find(({ indicator }) => indicatorCallNames(indicator).includes(name))
  if (targets && !found && !lacksIndicator(scope, name)) {
    const names = targets.map(({ indicator }) => indicator.name)
    reportUnknown(scope, 'target', name, names, at)
  }
  return found
}

const amiss = new WeakMap<ParsedSource, ReadonlySet<string>>()

/**
 * Whether a target is missing only because its indicator was not found where it is promised, by this name or by one that is
 * a slip for it: that has been complained of there.
 */
function lacksIndicator({ indicators: { indicators }, parsed }: Scope, name: string): boolean {
  const known = amiss.get(parsed) ?? new Set(promisedNames(parsed.value).flatMap(meantBy))
  amiss.set(parsed, known)
  return known.has(name)

  function meantBy(promised: string): readonly string[] {
    if (indicatorNamed(indicators, promised)) return []
    const [nearest = ''] = nearestNames(promised, indicators.flatMap(indicatorCallNames), 1)
    const meant = indicatorNamed(indicators, nearest)
    return [promised, ...(meant ? indicatorCallNames(meant) : [])]
  }
}

/** The names of all indicators of which a document promises anything. */
function promisedNames(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key === 'targets' && typeof inner === 'object' ? Object.keys(inner ?? {}) : []),
    ...promisedNames(inner),
  ])
}

function namesWithBaseline(targets: KnownTargets = []): string[] {
  return targets.flatMap(({ indicator, baseline }) => (typeof baseline === 'object' ? [indicator.name] : []))
}

const paragraphBreak = /\n[^\S\n]*\n\s*/u

/** The paragraphs of a text that holds no references, however its lines fall in the file. */
export function paragraphsOf(text: string, areFolded: boolean): string[] {
  const clean = areFolded ? withoutFolds(text) : text
  return clean
    .split(paragraphBreak)
    .map((paragraph) => joinLines(paragraph).trim())
    .filter((paragraph) => paragraph !== '')
}

/** A blank line ends a paragraph; a single line break is only how the author's lines happen to fall. */
function splitParagraphs(pieces: readonly Inline[]): Paragraph[] {
  const paragraphs: Inline[][] = [[]]
  for (const piece of pieces) {
    if (piece.type !== 'text') {
      paragraphs.at(-1)?.push(piece)
      continue
    }
    for (const [index, stretch] of piece.text.split(paragraphBreak).entries()) {
      if (index > 0) paragraphs.push([])
      const paragraph = paragraphs.at(-1)
      const joined = joinLines(stretch)
      // The indent of a paragraph is the page's; authors who type it as 　　 would have it twice.
      const text = paragraph?.length === 0 ? joined.trimStart() : joined
      if (text !== '') paragraph?.push({ type: 'text', text })
    }
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0)
}

/** Joins lines: with a space between two Latin words, with nothing where a hanzi or a full-width mark is near. */
function joinLines(text: string): string {
  const [first = '', ...others] = text.split('\n')
  return others.reduce((joined, line) => {
    const [before, after] = [joined.trimEnd(), line.trimStart()]
    return `${before}${/[!-~]$/u.test(before.slice(-1)) && /^[!-~]/u.test(after) ? ' ' : ''}${after}`
  }, first)
}

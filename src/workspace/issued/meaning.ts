import { createHash } from 'node:crypto'
import {
  type Baseline,
  indicatorNamed,
  inlineReference,
  issuerNamed,
  type PlanDocument,
  type PointTarget,
  paragraphsOf,
  picturesOf,
  printDocumentNumber,
  readDocumentNumber,
  targetsOf,
  unitNamed,
  unitNameOn,
  type WrittenText,
} from '../../model/index.ts'
import { printAmount, printTarget } from '../../quantity/index.ts'
import type { SourcePath } from '../../source/index.ts'
import type { Workspace } from '../workspace.ts'

/** What a document says under one key: a value, or the values of a list. */
export type Said = string | readonly string[]

/** One thing that a document says, and where. */
export interface Statement {
  readonly said: Said
  readonly document: PlanDocument
  readonly path: SourcePath
  /** The innermost thing with an id that it belongs to. */
  readonly owner: SourcePath
}

/**
 * Keys that are notes of the office about a document: where a point comes from, what it serves, why it changed, what
 * must be true of it, which points it carries out. None of them is printed, and all may be written long after the document
 * has gone out.
 */
const notes: ReadonlySet<string> = new Set([
  ...['revisions', 'assert', 'ended', 'reason', 'fedBy', 'fulfils'],
  ...['continues', 'renames', 'splitFrom', 'movedFrom', 'mergedFrom'],
])

/** What of a point only a breakdown of its plan prints; it may be written when the plan itself has gone out already. */
const ofBreakdowns: ReadonlySet<string> = new Set([
  ...['shortTitle', 'milestones', 'deliverables', 'leader', 'serves'],
])

/** What is longer is told by its digest: whether it has changed, and not what it was (characters). */
const longestValue = 60

/**
 * What a document says, as it is meant: each key that its author wrote, by permanent names as
 * `work-points-2025/day-surgery/targets/day-surgery-share`, with its value as it is printed. How the file is written
 * (comments, order of keys, line breaks, Chinese keys, the long or the short form of a target) has no part in it.
 * Departments count by the name that they had on the day, issuers by their name, indicators by their id.
 *
 * @param on the day (yyyy-mm-dd) on which names must be valid
 * @param isBrokenDown whether its points are printed as tasks
 */
export function meaningOf(
  document: PlanDocument,
  workspace: Workspace,
  on: string,
  isBrokenDown: boolean,
): ReadonlyMap<string, Statement> {
  const { organization, indicators, traces } = workspace
  const trace = traces.get(document.id)
  const texts = new Map(trace?.texts.map((text) => [keyOf(text.path), text]))
  const units = new Map(trace?.units.flatMap((one) => (one.stretch ? [] : [[keyOf(one.path), one]])))
  const promises = new Map(targetsOf(document).map(({ target }) => [keyOf(target.path), target]))
  const pictures = new Map(
    picturesOf(document).map(({ path, content }) => [keyOf([...path, 'file']), content?.digest]),
  )
  const statements = new Map<string, Statement>()
  const owners = new Set<string>([document.id])

  walk(document.parsed.value, { name: document.id, path: [], owner: [] })
  return statements

  function state({ name, path, owner }: Position, said: Said): void {
    statements.set(name, { said, document, path, owner })
  }

  function isNote(key: string): boolean {
    return notes.has(key) || (!isBrokenDown && ofBreakdowns.has(key))
  }

  function walk(value: unknown, at: Position): void {
    if (isList(value)) walkList(value, at)
    else if (isMapping(value)) walkMapping(value, at)
    else state(at, valueAt(value, at.path))
  }

  function walkMapping(mapping: Readonly<Record<string, unknown>>, at: Position): void {
    for (const [key, value] of Object.entries(mapping)) {
      const path = [...at.path, key]
      const promise = promises.get(keyOf(path))
      if (promise) walkTarget(promise, value, { ...at, name: `${at.name}/${promise.indicator.id}`, path })
      // By its id a thing is named already.
      else if (!isNote(key) && !(key === 'id' && value === at.name.split('/').at(-1)))
        walk(value, { ...at, name: `${at.name}/${key}`, path })
    }
  }

  /** Lists of values are one statement; of other lists the order is one, and each thing in them another. */
  function walkList(list: readonly unknown[], at: Position): void {
    if (list.every((item) => !isList(item) && !isMapping(item))) {
      state(
        at,
        list.map((item, index) => valueAt(item, [...at.path, index])),
      )
      return
    }
    const ids = list.flatMap((item) => idOf(item) ?? [])
    if (ids.length === list.length) state(at, ids)
    for (const [index, item] of list.entries()) {
      const path = [...at.path, index]
      const id = idOf(item)
      const isNew = id !== undefined && !owners.has(id)
      if (isNew) owners.add(id)
      const name = isNew ? `${document.id}/${id}` : `${at.name}/${id ?? index + 1}`
      walk(item, { name, path, owner: id === undefined ? at.owner : path })
    }
  }

  function walkTarget({ target, baseline, annual }: PointTarget, value: unknown, at: Position): void {
    state(at, printTarget(target))
    if (!isMapping(value)) return
    const { target: _phrase, checklist: _list, qualitative: _words, annual: _years, ...others } = value
    walkMapping({ ...others, ...(baseline !== undefined && { baseline: printBaseline(baseline) }) }, at)
    for (const { year, target: ofYear, path } of annual)
      state({ ...at, name: `${at.name}/annual/${year}`, path }, printTarget(ofYear))
  }

  function valueAt(value: unknown, path: SourcePath): string {
    const key = keyOf(path)
    const written = String(value ?? '').trim()
    const text = texts.get(key)
    const digest = pictures.get(key)
    const unit = units.get(key)
    if (text) return shortened(printText(text))
    if (unit) return unitNameOn(unit.unit, on)
    // What is in the file has gone out, under whatever name.
    if (digest !== undefined) return `sha256:${digest}`
    if (path[0] === 'issuer') return issuerNamed(organization.issuers, written)?.name ?? written
    const number = path[0] === 'number' ? readDocumentNumber(written) : undefined
    return number ? printDocumentNumber(number) : shortened(written)
  }

  function printText({ text, isFolded }: WrittenText): string {
    const printed = text.replaceAll(inlineReference, (whole, kind: string, name: string) => {
      const unit = kind === 'unit' ? unitNamed(organization.units, name) : undefined
      if (unit) return unitNameOn(unit, on)
      const indicator = indicatorNamed(indicators.indicators, name)
      // Full-width brackets, beside which a line break leaves no blank.
      return kind === 'doc' ? `〔doc ${name}〕` : indicator ? `〔${kind} ${indicator.id}〕` : whole
    })
    return paragraphsOf(printed, isFolded).join('\n')
  }
}

/** A place on the way through a document. */
interface Position extends Pick<Statement, 'path' | 'owner'> {
  readonly name: string
}

function printBaseline(baseline: Baseline | 'unknown'): string {
  if (baseline === 'unknown') return baseline
  return 'name' in baseline ? baseline.name : printAmount(baseline)
}

function shortened(text: string): string {
  if (text.length <= longestValue) return text
  return `sha256:${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
}

function keyOf(path: SourcePath): string {
  return path.join('/')
}

function idOf(value: unknown): string | undefined {
  return isMapping(value) && typeof value.id === 'string' ? value.id : undefined
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !isList(value)
}

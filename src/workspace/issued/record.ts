import { createHash } from 'node:crypto'
import * as z from 'zod'
import { type Checked, diagnostic } from '../../diagnostics/index.ts'
import { checkShape } from '../../model/index.ts'
import type { ParsedSource } from '../../source/index.ts'
import { readSource } from '../read-source.ts'
import type { WorkspaceFiles } from '../workspace-files.ts'

const entrySchema = z.strictObject({
  document: z.string(),
  number: z.string(),
  signedOn: z.string(),
  revision: z.int(),
  program: z.string(),
  hash: z.string(),
  says: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
})

const recordSchema = z.strictObject({ version: z.literal(1), issued: z.array(entrySchema) })

/** A document as it went out, or as it was after a revision. */
export interface IssuedEntry {
  /** Its id. */
  readonly document: string
  /** 发文字号, as printed. */
  readonly number: string
  /** 成文日期, yyyy-mm-dd. */
  readonly signedOn: string
  /** How many revisions it had had. */
  readonly revision: number
  /** The version of the program that entered it. */
  readonly program: string
  /** The sha-256 of all this but the program, as hexadecimal digits. */
  readonly hash: string
  /** What it said, and what was printed in it, by permanent names. */
  readonly says: Readonly<Record<string, string | readonly string[]>>
}

/** 发文登记: what has gone out, in the order in which it was entered. Nothing is ever taken out of it. */
export interface IssuedRecord {
  readonly parsed: ParsedSource
  readonly entries: readonly IssuedEntry[]
}

/**
 * Reads the record of what has gone out; undefined where there is none yet, or none that can be relied on. It is JSON, which
 * the reader of YAML reads as well, and knows where each entry stands.
 */
export async function readIssued(
  files: WorkspaceFiles,
  path: string,
): Promise<Checked<IssuedRecord | undefined>> {
  const [parsed, complaints] = await readSource(files, path, new Map())
  if (complaints.some(({ code }) => code === 'file/not-found')) return [undefined, []]
  if (!parsed) return [undefined, complaints]
  const [value, [problem]] = checkShape(recordSchema, parsed)
  if (!value) {
    const at = problem?.location ?? parsed.locate([])
    return [
      undefined,
      [...complaints, diagnostic('issued/record', { problem: 'form', document: undefined }, at)],
    ]
  }
  const altered = value.issued.flatMap((entry, index) => {
    if (hashOf(entry) === entry.hash) return []
    const args = { problem: 'altered' as const, document: entry.document }
    return [diagnostic('issued/record', args, parsed.locate(['issued', index, 'hash']))]
  })
  // What proves nothing is held against nobody.
  const record = altered.length > 0 ? undefined : { parsed, entries: value.issued }
  return [record, [...complaints, ...altered]]
}

/** The record as text: a line for each statement, so that of a change only its own lines differ. */
export function writeIssued(entries: readonly IssuedEntry[]): string {
  const written = entries.map(({ says, document, number, signedOn, revision, program, hash }) => {
    const head = { document, number, signedOn, revision, program, hash }
    return `    {\n${lines(head, 6)},\n      "says": {\n${lines(says, 8)}\n      }\n    }`
  })
  return `{\n  "version": 1,\n  "issued": [\n${written.join(',\n')}\n  ]\n}\n`
}

/** The fields of a mapping, a line each. */
function lines(mapping: Readonly<Record<string, unknown>>, indent: number): string {
  return Object.entries(mapping)
    .map(([key, value]) => `${' '.repeat(indent)}${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',\n')
}

/** The hash of an entry: two entries that say the same have the same. */
export function hashOf({ document, number, signedOn, revision, says }: Omit<IssuedEntry, 'hash'>): string {
  const statements = Object.entries(says).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const whole = JSON.stringify([document, number, signedOn, revision, statements])
  return createHash('sha256').update(whole).digest('hex')
}

const latest = new WeakMap<IssuedRecord, ReadonlyMap<string, IssuedEntry>>()

/** The latest entry of a document. */
export function latestEntry(record: IssuedRecord | undefined, id: string): IssuedEntry | undefined {
  if (!record) return undefined
  const byDocument = latest.get(record) ?? new Map(record.entries.map((entry) => [entry.document, entry]))
  latest.set(record, byDocument)
  return byDocument.get(id)
}

import * as z from 'zod'
import { type Diagnostic, diagnostic, type Location } from '../diagnostics/index.ts'

/** A finding that was there when the office began to check, and does not fail. */
export interface BaselineEntry {
  readonly code: string
  readonly subject: string
  readonly args: unknown
}

const baselineSchema = z.strictObject({
  version: z.literal(1),
  findings: z.array(z.strictObject({ code: z.string(), subject: z.string(), args: z.unknown() })),
})

/**
 * What a finding is, apart from its place and its wording: its rule, what it is about, and the figures. It is plain
 * text, so that a baseline can be read and reviewed. Undefined for what no baseline may hide: a file that cannot be
 * read.
 */
export function fingerprintOf({ code, subject, args }: Diagnostic): string | undefined {
  return subject === undefined ? undefined : keyOf({ code, subject, args })
}

function keyOf({ code, subject, args }: BaselineEntry): string {
  return `${code} ${subject} ${JSON.stringify(args)}`
}

/** The text of a baseline that holds just these findings, in an order of its own, so that its changes are few lines. */
export function writeBaseline(diagnostics: readonly Diagnostic[]): string {
  const entries = diagnostics.flatMap(({ code, subject, args }) =>
    subject === undefined ? [] : [{ code, subject, args }],
  )
  const sorted = entries.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const lines = sorted.map((entry) => `    ${JSON.stringify(entry)}`)
  return `{\n  "version": 1,\n  "findings": [${lines.length ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`
}

/** Reads a baseline; undefined for a text that is none. */
export function readBaseline(text: string): readonly BaselineEntry[] | undefined {
  try {
    return baselineSchema.safeParse(JSON.parse(text)).data?.findings
  } catch {
    // The one way in which JSON.parse says that a text is no JSON.
    return undefined
  }
}

/** How the findings of a run lie against a baseline. */
export interface Comparison {
  /** What is new, with a complaint where entries no longer occur. */
  readonly diagnostics: readonly Diagnostic[]
  /** What the baseline holds already. */
  readonly known: readonly Diagnostic[]
}

/** Parts what is new from what the baseline holds: as many of one fingerprint as it has entries. */
export function compareWithBaseline(
  diagnostics: readonly Diagnostic[],
  entries: readonly BaselineEntry[],
  at: Location,
): Comparison {
  const left = new Map<string, number>()
  for (const entry of entries) left.set(keyOf(entry), (left.get(keyOf(entry)) ?? 0) + 1)
  const known: Diagnostic[] = []
  const fresh = diagnostics.filter((found) => {
    const fingerprint = fingerprintOf(found)
    const count = fingerprint === undefined ? 0 : (left.get(fingerprint) ?? 0)
    if (fingerprint === undefined || count === 0) return true
    left.set(fingerprint, count - 1)
    known.push(found)
    return false
  })
  const count = [...left.values()].reduce((sum, rest) => sum + rest, 0)
  return {
    diagnostics: count === 0 ? fresh : [...fresh, diagnostic('check/baseline-unused', { count }, at)],
    known,
  }
}

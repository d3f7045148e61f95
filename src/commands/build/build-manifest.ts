import { join } from 'node:path'
import { fileFingerprint, fileState, type Host, readTextIfAny } from '../../host/index.ts'
import type { Deviation } from '../../model/index.ts'
import type { WorkspaceReads } from '../opening/workspace-reads.ts'

/** One file of output: what it was made from, and what it was when it had been made, as fingerprints. */
export interface OutputRecord {
  readonly inputs: string
  readonly bytes: string
  /** Size and time of the file when it had been made, which spare us reading it. */
  readonly state: string
}

/** A whole run that had nothing to complain of: what it was asked, and all that it depended on. */
export interface RunRecord {
  readonly request: string
  readonly program: string
  readonly templates: string
  /** Null where nothing was to be printed. */
  readonly browser: string | null
  readonly reads: WorkspaceReads
  /** How much the rules found that kept nothing from being built, which is said with every build. */
  readonly remarks: number
  /** The day it was, yyyy-mm-dd, where something expires; null where every day finds the same. */
  readonly day: string | null
  /** The state of each font of the machine that was asked for, by its path in the font folders. */
  readonly fonts: Readonly<Record<string, string>>
  /** What is set otherwise than the standard, which is said with every build. */
  readonly deviations: readonly Deviation[]
  /** The files that were written or up to date then, by name. */
  readonly outputs: readonly string[]
}

/**
 * What is known of the files in an output folder, so that none is made twice. Files about which there was a
 * complaint are not in it: they are made again, and complained of again.
 */
export interface Manifest {
  readonly outputs: ReadonlyMap<string, OutputRecord>
  readonly run: RunRecord | undefined
}

export const emptyManifest: Manifest = { outputs: new Map(), run: undefined }

/** Raised with every change to what a manifest holds: one of another form says nothing. */
const schema = 4

const manifestPath = (out: string) => join(out, '.plan-manifest.json')

/** Reads the manifest of an output folder: an empty one where it is missing, broken or of another form. */
export async function readManifest(out: string): Promise<Manifest> {
  const text = await readTextIfAny(manifestPath(out))
  if (text === undefined) return emptyManifest
  try {
    const value: unknown = JSON.parse(text)
    if (!isWritten(value)) return emptyManifest
    return { outputs: new Map(Object.entries(value.outputs)), run: value.run ?? undefined }
  } catch {
    return emptyManifest
  }
}

/** Replaces the manifest, whole or not at all. A build without one is only slower: failing to write is no failure. */
export async function writeManifest(host: Host, out: string, { outputs, run }: Manifest): Promise<void> {
  const sorted = [...outputs].sort(([a], [b]) => (a < b ? -1 : 1))
  const written: Written = { schema, outputs: Object.fromEntries(sorted), run: run ?? null }
  await host.writeFile(manifestPath(out), `${JSON.stringify(written, undefined, 1)}\n`).catch(() => {})
}

/** Whether a file of output is there, as it was when it had been made. */
export async function isIntact(path: string, record: OutputRecord | undefined): Promise<boolean> {
  if (!record) return false
  return (await fileState(path)) === record.state || (await fileFingerprint(path)) === record.bytes
}

/** A manifest as it stands in the file. */
interface Written {
  readonly schema: typeof schema
  readonly outputs: Readonly<Record<string, OutputRecord>>
  readonly run: RunRecord | null
}

function isWritten(value: unknown): value is Written {
  return (
    isRecord(value) &&
    value.schema === schema &&
    isRecord(value.outputs) &&
    Object.values(value.outputs).every(isOutputRecord) &&
    (value.run === null || isRunRecord(value.run))
  )
}

function isOutputRecord(value: unknown): value is OutputRecord {
  return isRecord(value) && isTexts([value.inputs, value.bytes, value.state])
}

function isRunRecord(value: unknown): value is RunRecord {
  return (
    isRecord(value) &&
    isTexts([value.request, value.program, value.templates]) &&
    (value.browser === null || typeof value.browser === 'string') &&
    typeof value.remarks === 'number' &&
    (value.day === null || typeof value.day === 'string') &&
    isTexts(value.outputs) &&
    Array.isArray(value.deviations) &&
    value.deviations.every(isDeviation) &&
    isRecord(value.fonts) &&
    isTexts(Object.values(value.fonts)) &&
    isRecord(value.reads) &&
    isRecord(value.reads.files) &&
    Array.isArray(value.reads.lists) &&
    value.reads.lists.every(isListRead)
  )
}

function isListRead(value: unknown): boolean {
  return (
    isRecord(value) &&
    isTexts(value.patterns) &&
    isTexts(value.paths) &&
    isRecord(value.folders) &&
    isTexts(Object.values(value.folders))
  )
}

function isDeviation(value: unknown): value is Deviation {
  return (
    isRecord(value) &&
    isTexts([value.name, value.alias, value.standard, value.own]) &&
    (value.clause === null || typeof value.clause === 'string')
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

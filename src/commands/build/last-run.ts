import { join, resolve } from 'node:path'
import {
  fingerprint,
  machineFontState,
  planFolder,
  programFingerprint,
  templatesFingerprint,
} from '../../host/index.ts'
import type { CommandContext } from '../define-command.ts'
import { type FoundWorkspace, findWorkspace } from '../opening/find-workspace.ts'
import type { OpenedWorkspace } from '../opening/open-workspace.ts'
import { allTrue, readsTheSame } from '../opening/workspace-reads.ts'
import type { FoundFonts } from '../printing/own-fonts.ts'
import type { Press } from '../printing/press.ts'
import { isIntact, type RunRecord, readManifest } from './build-manifest.ts'
import type { BuildOptions } from './build-options.ts'

/** Files of output that are as they should be, and where they are. */
export interface UpToDate {
  readonly count: number
  readonly deviations: RunRecord['deviations']
  readonly remarks: number
  /** Absolute. */
  readonly out: string
}

/**
 * What is up to date, where the last run into the same folder was asked the same, had nothing to
 * complain of, and would do the same again; otherwise undefined. Neither the model nor a browser is needed to
 * tell. What is cheap to tell and likely to have changed comes first, because a build waits for the answer.
 */
export async function findUpToDate(
  context: CommandContext,
  names: readonly string[],
  options: BuildOptions,
): Promise<UpToDate | undefined> {
  const { host } = context
  const [found] = await findWorkspace(context)
  if (!found) return undefined
  const out = resolve(host.workingFolder, options.out ?? found.defaultOut)
  const { outputs, run } = await readManifest(out)
  if (!run || (run.day !== null && run.day !== host.today())) return undefined
  if (run.request !== requestOf(context, found, names, options)) return undefined
  const { installation, version } = host
  const wouldReadTheSame = await allTrue([
    readsTheSame(run.reads, planFolder(found.folder, host.workingFolder)),
    isSame(templatesFingerprint(installation), run.templates),
    isSame(programFingerprint(installation, version), run.program),
    ...Object.entries(run.fonts).map(([path, state]) => isSame(machineFontState(host.machine, path), state)),
  ])
  if (!wouldReadTheSame) return undefined
  const wouldWriteTheSame = await allTrue([
    isSame(browserOf(context, options), run.browser),
    ...run.outputs.map((name) => isIntact(join(out, name), outputs.get(name))),
  ])
  const { deviations, remarks } = run
  return wouldWriteTheSame ? { count: run.outputs.length, deviations, remarks, out } : undefined
}

async function isSame<T>(now: Promise<T>, before: T): Promise<boolean> {
  return (await now) === before
}

/** The record of a run that had nothing to complain of. */
export async function recordRun(
  context: CommandContext,
  press: Press,
  opened: OpenedWorkspace,
  { installed }: FoundFonts,
  names: readonly string[],
  options: BuildOptions,
  found: Pick<RunRecord, 'outputs' | 'remarks' | 'day'>,
): Promise<RunRecord> {
  return {
    request: requestOf(context, opened, names, options),
    program: await press.program,
    templates: await templatesFingerprint(context.host.installation),
    browser: (await press.browser()) ?? null,
    reads: opened.reads,
    fonts: installed,
    deviations: opened.workspace?.typography.deviations ?? [],
    ...found,
  }
}

/** What was asked for. The paths in it, by which documents may be named, stay unknown to who reads the manifest. */
function requestOf(
  { host }: CommandContext,
  { folder }: FoundWorkspace,
  names: readonly string[],
  { emitters, draft, byUnit }: BuildOptions,
): string {
  const forms = emitters.map(({ id }) => id)
  return fingerprint([JSON.stringify({ folder, from: host.workingFolder, names, forms, draft, byUnit })])
}

async function browserOf(
  { host }: CommandContext,
  { emitters, browser }: BuildOptions,
): Promise<string | null> {
  if (!emitters.some(({ prints }) => prints)) return null
  return (await host.identifyBrowser(browser)) ?? null
}

import { type Diagnostic, diagnostic, wholeFile } from '../../diagnostics/index.ts'
import { layoutFaults } from '../../documents/index.ts'
import { type BaselineEntry, checkWorkspace, hasExpiry, readBaseline, rules } from '../../rules/index.ts'
import { filesIn, readText, type Workspace } from '../../workspace/index.ts'
import type { CommandContext } from '../define-command.ts'
import { nextTurn } from '../next-turn.ts'
import type { OpenedWorkspace } from './open-workspace.ts'

/** Everything that was found in a workspace, and how it lies against the baseline. */
export interface Inspection {
  /** In reading order. */
  readonly diagnostics: readonly Diagnostic[]
  /** What the baseline holds already; undefined where the office has none. */
  readonly known: readonly Diagnostic[] | undefined
  /** The day, where an exception expires and another day may find something else; else null. */
  readonly day: string | null
}

interface InspectionRequest {
  readonly preset: 'strict' | undefined
  /** Whether everything is wanted, whatever the baseline holds. */
  readonly ignoreBaseline: boolean
  /** Lets others have their turn, where something goes on beside. */
  readonly pause?: () => Promise<void>
}

/** Loading has been; now what no page can hold, the rules, the office's wishes and the baseline. */
export async function inspectWorkspace(
  { host }: CommandContext,
  opened: OpenedWorkspace,
  { preset, ignoreBaseline, pause }: InspectionRequest,
): Promise<Inspection> {
  const [baseline, complaints] = ignoreBaseline ? [undefined, []] : await openBaseline(opened)
  const today = host.today()
  const faults = opened.workspace ? layoutFaults(opened.workspace) : []
  const loaded = { ...opened, diagnostics: [...opened.diagnostics, ...faults] }
  const request = { rules, preset, today, baseline, pause }
  const { diagnostics, known } = await checkWorkspace(loaded, request)
  const day = opened.workspace && hasTerms(opened.workspace) ? today : null
  return { diagnostics: [...diagnostics, ...complaints], known: baseline && known, day }
}

/** What is to be said with a build, and apart from it what rules have found that keeps nothing from being built. */
export interface BuildInspection extends Pick<Inspection, 'day'> {
  readonly findings: readonly Diagnostic[]
  readonly remarks: readonly Diagnostic[]
}

/** Inspects a workspace that is being built. */
export async function inspectForBuild(
  context: CommandContext,
  opened: OpenedWorkspace,
): Promise<BuildInspection> {
  const request = { preset: undefined, ignoreBaseline: false, pause: nextTurn }
  const { diagnostics, day } = await inspectWorkspace(context, opened, request)
  const isRemark = ({ severity, subject }: Diagnostic) => severity !== 'error' && subject !== undefined
  const findings = diagnostics.filter((found) => !isRemark(found))
  return { findings, remarks: diagnostics.filter(isRemark), day }
}

/** Whether anything that the office has excepted, or asserts, holds until a day only. */
function hasTerms(workspace: Workspace): boolean {
  const { assert } = workspace.sources.plan.value
  return filesIn(workspace).some(hasExpiry) || assert.some(({ until }) => until !== undefined)
}

/** Reads the baseline that plan.yaml names; none is there before the first `--update-baseline`. */
async function openBaseline({ workspace, disk }: OpenedWorkspace) {
  const none: [undefined, readonly Diagnostic[]] = [undefined, []]
  if (!workspace) return none
  const path = workspace.sources.plan.value.check.baseline
  const [source, complaints] = await readText(disk, path)
  if (complaints.some(({ code }) => code === 'file/not-found')) return none
  if (!source) return [undefined, complaints] as const
  const entries: readonly BaselineEntry[] | undefined = readBaseline(source.text)
  const { name } = source
  if (entries) return [{ name, entries }, complaints] as const
  return [undefined, [diagnostic('check/baseline-form', { path: name }, wholeFile(source))]] as const
}

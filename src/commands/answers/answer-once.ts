import type { Diagnostic } from '../../diagnostics/index.ts'
import { fingerprint, planFolder, programFingerprint } from '../../host/index.ts'
import { type CommandContext, type ExitCode, exitCodes } from '../define-command.ts'
import { findWorkspace } from '../opening/find-workspace.ts'
import { readsTheSame, type WorkspaceReads } from '../opening/workspace-reads.ts'
import { refuse } from '../refuse.ts'
import { repositoryRoot } from '../repository-root.ts'
import { type Act, noteActs, repeatActs } from './noted-acts.ts'

/** What a command came to, and what of the workspace its answer rests on. */
export interface GroundedAnswer {
  readonly exitCode: ExitCode
  /** Undefined where there was nothing to read, or where the answer rests on more than that. */
  readonly reads: WorkspaceReads | undefined
  /** The day, where something expires and another day may have another answer; else null. */
  readonly day: string | null
}

interface KeptAnswer {
  readonly exitCode: ExitCode
  readonly reads: WorkspaceReads
  readonly day: string | null
  readonly acts: readonly Act[]
}

/**
 * Answers a question about a workspace, or gives the last answer again where the question is the same and looking
 * would find the same: then neither the model nor what formats reports is loaded. Of each workspace the last
 * answer to each command is kept, where the user's programs keep what is safe to delete.
 *
 * @param question the command's name, then all that its answer depends on beside the workspace
 * @param answer must say and write everything through the context that it is given, and change nothing else
 */
export async function answerOnce(
  context: CommandContext,
  question: readonly [command: string, ...rest: readonly unknown[]],
  answer: (context: CommandContext) => Promise<GroundedAnswer>,
): Promise<ExitCode> {
  const { host } = context
  const [found] = await findWorkspace(context)
  if (!found) return (await answer(context)).exitCode
  const name = `${fingerprint([found.folder, question[0]])}.json`
  const asked = await fingerprintOf(context, found.folder, question)
  const kept = readKept(asked, await host.memory.recall(name))
  const isTrue = kept && (kept.day === null || kept.day === host.today())
  const folder = planFolder(found.folder, host.workingFolder)
  if (isTrue && (await readsTheSame(kept.reads, folder)) && (await repeatActs(context, kept.acts)))
    return kept.exitCode
  const noted = noteActs(context)
  const { exitCode, reads, day } = await answer(noted.context)
  const acts = noted.acts()
  if (acts && reads && exitCode !== exitCodes.couldNotRun)
    await host.memory.keep(name, writeKept(asked, { exitCode, reads, day, acts }))
  return exitCode
}

/** The answer to a question that cannot be answered, which is asked anew each time. */
export async function refuseToAnswer(
  context: CommandContext,
  complaints: readonly Diagnostic[],
): Promise<GroundedAnswer> {
  return { exitCode: await refuse(context, complaints), reads: undefined, day: null }
}

/** The question with all that shapes how it is answered: the program, the language, where the answer is shown. */
async function fingerprintOf(
  context: CommandContext,
  folder: string,
  question: readonly unknown[],
): Promise<string> {
  const { host, language, hasColor } = context
  const { workingFolder, installation, version, stdout, environment } = host
  const program = await programFingerprint(installation, version)
  const repository = await repositoryRoot(context)
  const summary = environment.GITHUB_STEP_SUMMARY
  const shown = { language, hasColor, columns: stdout.columns, summary, repository }
  return fingerprint([JSON.stringify({ program, folder, workingFolder, question, shown })])
}

/** The answer under a seal of the question and itself, so that nothing is taken for it that is not whole. */
function writeKept(asked: string, kept: KeptAnswer): string {
  const text = JSON.stringify(kept)
  return `${fingerprint([asked, text])}\n${text}`
}

function readKept(asked: string, written: string | undefined): KeptAnswer | undefined {
  const end = written?.indexOf('\n') ?? -1
  if (written === undefined || end < 0) return undefined
  const text = written.slice(end + 1)
  if (written.slice(0, end) !== fingerprint([asked, text])) return undefined
  // Sealed with this question, which names this program: it has written it, and in this shape.
  const kept: KeptAnswer = JSON.parse(text)
  return kept
}

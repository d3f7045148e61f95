import { join } from 'node:path'
import type { Checked, Diagnostic } from '../../diagnostics/index.ts'
import type { Emitter } from '../../emitters/index.ts'
import { fileState, fingerprint } from '../../host/index.ts'
import type { Workspace } from '../../workspace/index.ts'
import type { CommandContext } from '../define-command.ts'
import { nextTurn } from '../next-turn.ts'
import { sourcesOf } from '../printing/is-printable.ts'
import { type BarePage, embedFonts, inputsOf, renderPage } from '../printing/make-page.ts'
import { awaitedLater, type Press } from '../printing/press.ts'
import type { Printing } from '../printing/printings.ts'
import { type WrittenFile, writeOutput } from '../write-output.ts'
import { isIntact, type OutputRecord } from './build-manifest.ts'

/** One form of a document, and what it is to be made from. */
interface PlannedOutput {
  readonly emitter: Emitter
  /** The name of its file in the output folder. */
  readonly name: string
  readonly inputs: string
  /** Whether it was made from the same before, and is still what was made. */
  readonly isUpToDate: boolean
}

/** One form of a document that is being made. */
export interface Output extends PlannedOutput {
  /** The bytes, when they are there; nothing where it is up to date. */
  readonly making: ReturnType<Emitter['emit']>
}

/** Something that is printed, in all its forms, not yet written. */
export interface MadePrinting {
  readonly outputs: readonly Output[]
  /** What its fonts lack. */
  readonly complaints: readonly Diagnostic[]
}

/** A file that was written, and what is to be known of it. */
export interface WrittenOutput {
  readonly file: WrittenFile
  readonly record: OutputRecord
}

/** Where outputs go, in which forms, and what is known of those that are there, by name. */
export interface OutputPlan {
  readonly out: string
  readonly emitters: readonly Emitter[]
  readonly draft: boolean
  readonly known: ReadonlyMap<string, OutputRecord>
}

export function outputName(id: string, emitter: Emitter): string {
  return `${id}.${emitter.id}`
}

/** Makes what is not up to date; the browser may still be printing when this returns. */
export async function makeOutputs(
  press: Press,
  workspace: Workspace,
  printing: Printing,
  plan: OutputPlan,
): Promise<MadePrinting> {
  const bare = await renderPage(press, workspace, printing, plan.draft)
  const planned = await planOutputs(press, printing.id, bare, plan)
  const none = Promise.resolve<Awaited<Output['making']>>([undefined, []])
  if (planned.every(({ isUpToDate }) => isUpToDate)) {
    return { outputs: planned.map((output) => ({ ...output, making: none })), complaints: [] }
  }
  await nextTurn()
  const { document } = printing
  const texts = (sourcesOf(document, workspace) ?? [document]).map(({ parsed }) => parsed.source)
  const { page, diagnostics } = await embedFonts(press, bare, texts)
  const outputs = planned.map((output) => ({
    ...output,
    making: output.isUpToDate ? none : awaitedLater(output.emitter.emit(page, press.services)),
  }))
  return { outputs, complaints: diagnostics }
}

/** What is to become of a page in each form. */
function planOutputs(
  press: Press,
  id: string,
  page: BarePage,
  { emitters, out, known }: OutputPlan,
): Promise<PlannedOutput[]> {
  return Promise.all(
    emitters.map(async (emitter) => {
      const name = outputName(id, emitter)
      const inputs = await inputsOf(press, page, emitter)
      const record = known.get(name)
      const isUpToDate = record?.inputs === inputs && (await isIntact(join(out, name), record))
      return { emitter, name, inputs, isUpToDate }
    }),
  )
}

/** Writes the file of one form of a document, whole or not at all. */
export async function writeMade(
  { host }: CommandContext,
  { making, name, inputs }: Output,
  out: string,
): Promise<Checked<WrittenOutput | undefined>> {
  const [bytes, complaints] = await making
  if (!bytes) return [undefined, complaints]
  const path = join(out, name)
  const [file, failure] = await writeOutput(host, path, bytes)
  const state = (await fileState(path)) ?? ''
  const record = { inputs, bytes: fingerprint([bytes]), state }
  return [file && { file, record }, [...complaints, ...failure]]
}

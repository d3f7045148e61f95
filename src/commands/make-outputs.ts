import { join } from 'node:path'
import type { Checked } from '../diagnostics/index.ts'
import type { Emitter, Page } from '../emitters/index.ts'
import { fileState, fingerprint } from '../host/index.ts'
import { isIntact, type OutputRecord } from './build-manifest.ts'
import type { CommandContext } from './define-command.ts'
import { type BarePage, inputsOf } from './make-page.ts'
import type { Press } from './press.ts'
import { type WrittenFile, writeOutput } from './write-output.ts'

/** One form of a document, and what it is to be made from. */
export interface Output {
  readonly emitter: Emitter
  /** The name of its file in the output folder. */
  readonly name: string
  readonly inputs: string
  /** Whether it was made from the same before, and is still what was made. */
  readonly isUpToDate: boolean
}

/** A file that was made, and what is to be known of it. */
export interface MadeOutput {
  readonly file: WrittenFile
  readonly record: OutputRecord
}

/** Where outputs go, in which forms, and what is known of those that are there, by name. */
export interface OutputPlan {
  readonly out: string
  readonly emitters: readonly Emitter[]
  readonly known: ReadonlyMap<string, OutputRecord>
}

export function outputName(id: string, emitter: Emitter): string {
  return `${id}.${emitter.id}`
}

/** What is to become of a page in each form. */
export function planOutputs(
  press: Press,
  id: string,
  page: BarePage,
  { emitters, out, known }: OutputPlan,
): Promise<Output[]> {
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

/** Makes the file of one form of a page, whole or not at all. */
export async function makeOutput(
  { host }: CommandContext,
  press: Press,
  page: Page,
  { emitter, name, inputs }: Output,
  out: string,
): Promise<Checked<MadeOutput | undefined>> {
  const [bytes, complaints] = await emitter.emit(page, press.services)
  if (!bytes) return [undefined, complaints]
  const path = join(out, name)
  const [file, failure] = await writeOutput(host, path, bytes)
  const state = (await fileState(path)) ?? ''
  const record = { inputs, bytes: fingerprint([bytes]), state }
  return [file && { file, record }, [...complaints, ...failure]]
}

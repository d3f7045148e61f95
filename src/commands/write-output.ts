import { relative } from 'node:path'
import { type Checked, type Diagnostic, diagnostic } from '../diagnostics/index.ts'
import { errorCode, type Host } from '../host/index.ts'

/** A file that was written: its path as the user knows it, and its size. */
export interface WrittenFile {
  readonly path: string
  readonly bytes: number
}

/** How a path is shown to the user: from where they stand. */
export function shownPath(host: Host, path: string): string {
  return relative(host.workingFolder, path) || '.'
}

/** Writes one file of output, whole or not at all; what the system has against it is a complaint. */
export async function writeOutput(
  host: Host,
  path: string,
  contents: Uint8Array | string,
): Promise<Checked<WrittenFile | undefined>> {
  const bytes = typeof contents === 'string' ? Buffer.from(contents) : contents
  const failure = await complaintOf(host, path, () => host.writeFile(path, bytes))
  if (failure.length > 0) return [undefined, failure]
  return [{ path: shownPath(host, path), bytes: bytes.length }, []]
}

/** Puts text at the end of a file that others write to as well. */
export function appendOutput(host: Host, path: string, text: string): Promise<readonly Diagnostic[]> {
  return complaintOf(host, path, () => host.appendFile(path, text))
}

/** Makes the folder that output goes to, unless it is there: a failure is better said once than for every file. */
export function makeOutputFolder(host: Host, folder: string): Promise<readonly Diagnostic[]> {
  return complaintOf(host, folder, () => host.makeFolder(folder))
}

/** What the system has against an act of writing. */
async function complaintOf(
  host: Host,
  path: string,
  write: () => Promise<void>,
): Promise<readonly Diagnostic[]> {
  try {
    await write()
    return []
  } catch (error) {
    return [diagnostic('file/unwritable', { path: shownPath(host, path), reason: errorCode(error) })]
  }
}

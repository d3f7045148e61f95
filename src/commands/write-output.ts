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
  bytes: Uint8Array,
): Promise<Checked<WrittenFile | undefined>> {
  const shown = shownPath(host, path)
  try {
    await host.writeFile(path, bytes)
    return [{ path: shown, bytes: bytes.length }, []]
  } catch (error) {
    return [undefined, [diagnostic('file/unwritable', { path: shown, reason: errorCode(error) })]]
  }
}

/** Makes the folder that output goes to, unless it is there: a failure is better said once than for every file. */
export async function makeOutputFolder(host: Host, folder: string): Promise<readonly Diagnostic[]> {
  try {
    await host.makeFolder(folder)
    return []
  } catch (error) {
    return [diagnostic('file/unwritable', { path: shownPath(host, folder), reason: errorCode(error) })]
  }
}

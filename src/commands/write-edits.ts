import { basename, dirname, relative, resolve } from 'node:path'
import { applyEdits, type Diagnostic, diagnostic } from '../diagnostics/index.ts'
import { type ChangedFile, formatChanges } from '../formatters/index.ts'
import { planFolder } from '../host/index.ts'
import { readText, type WorkspaceFiles } from '../workspace/index.ts'
import type { CommandContext } from './define-command.ts'
import { writeOutput } from './write-output.ts'

const byteOrderMark = '\uFEFF'

/** The folder of a workspace and its files, where files have been opened with one. */
export interface OpenFolder {
  readonly folder: string
  readonly disk: WorkspaceFiles
}

/**
 * Shows what is to be changed in files, and changes it or does not. Each file is written whole or not at all. One that
 * somebody has changed since it was read is left as it is, for the edits are not of what it says now.
 */
export async function writeEdits(
  context: CommandContext,
  files: readonly ChangedFile[],
  how: 'apply' | 'show',
  opened?: OpenFolder,
): Promise<readonly Diagnostic[]> {
  const { host, hasColor } = context
  if (how === 'show') {
    host.stdout.write(formatChanges(files, hasColor))
    return []
  }
  if (files.length > 0) context.say(formatChanges(files, hasColor && host.stderr.hasColor).trimEnd())
  const complaints: Diagnostic[] = []
  for (const { source, edits } of files) {
    const path = resolve(host.workingFolder, source.name)
    const { folder, disk } = opened ?? folderOf(path, host.workingFolder)
    const inFolder = opened ? relative(folder, path) : basename(path)
    const [now, failure] = await readText(disk, inFolder)
    complaints.push(...failure)
    if (!now) continue
    if (now.text !== source.text) {
      complaints.push(diagnostic('file/changed-meanwhile', { path: source.name }))
      continue
    }
    const mark = (await hasByteOrderMark(disk, inFolder)) ? byteOrderMark : ''
    const bytes = Buffer.from(mark + applyEdits(source.text, edits))
    complaints.push(...(await writeOutput(host, path, bytes))[1])
  }
  return complaints
}

function folderOf(path: string, workingFolder: string): OpenFolder {
  const folder = dirname(path)
  return { folder, disk: planFolder(folder, workingFolder) }
}

/** Whether a file begins with a mark that is no part of its text, but that somebody's editor wants. */
async function hasByteOrderMark({ read }: WorkspaceFiles, path: string): Promise<boolean> {
  const found = await read(path, Number.POSITIVE_INFINITY)
  return 'bytes' in found && Buffer.from(found.bytes.subarray(0, 3)).toString('utf8') === byteOrderMark
}

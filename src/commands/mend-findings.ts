import { relative, resolve } from 'node:path'
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts'
import { formatChanges } from '../formatters/index.ts'
import { applyFixes, type MendedFile } from '../rules/index.ts'
import { readText } from '../workspace/index.ts'
import type { CommandContext } from './define-command.ts'
import type { OpenedWorkspace } from './open-workspace.ts'
import { phrases } from './phrases.ts'
import { writeOutput } from './write-output.ts'

const byteOrderMark = '\uFEFF'

/** Shows what can be mended safely, then mends it, or does not. */
export async function mendFindings(
  context: CommandContext,
  opened: OpenedWorkspace,
  diagnostics: readonly Diagnostic[],
  how: 'apply' | 'show',
): Promise<readonly Diagnostic[]> {
  const { host, language, hasColor } = context
  const files = applyFixes(diagnostics)
  const changes = files.map(({ source, fixed }) => ({
    source,
    edits: fixed.flatMap(({ fix }) => fix?.edits ?? []).filter(({ location }) => location.source === source),
  }))
  if (how === 'show') host.stdout.write(formatChanges(changes, hasColor))
  else if (changes.length > 0) context.say(formatChanges(changes, hasColor && host.stderr.hasColor).trimEnd())
  const failures = how === 'apply' ? await mendSources(context, opened, files) : []
  const count = files.reduce((sum, { fixed }) => sum + fixed.length, 0)
  if (failures.length === 0)
    context.say(phrases.mended[language]({ files: files.length, count, isDone: how === 'apply' }))
  return failures
}

/**
 * Writes the mended texts over their files, each whole or not at all. A file that somebody has changed since it was
 * read is left as it is, for what was mended is not what it says now.
 */
async function mendSources(
  { host }: CommandContext,
  { folder, disk }: OpenedWorkspace,
  files: readonly MendedFile[],
): Promise<readonly Diagnostic[]> {
  const complaints: Diagnostic[] = []
  for (const { source, text } of files) {
    const path = resolve(host.workingFolder, source.name)
    const inFolder = relative(folder, path)
    const [now, failure] = await readText(disk, inFolder)
    complaints.push(...failure)
    if (!now) continue
    if (now.text !== source.text) {
      complaints.push(diagnostic('file/changed-meanwhile', { path: source.name }))
      continue
    }
    const mark = (await hasByteOrderMark(disk, inFolder)) ? byteOrderMark : ''
    complaints.push(...(await writeOutput(host, path, Buffer.from(mark + text)))[1])
  }
  return complaints
}

/** Whether a file begins with a mark that is no part of its text, but that somebody's editor wants. */
async function hasByteOrderMark({ read }: OpenedWorkspace['disk'], path: string): Promise<boolean> {
  const found = await read(path, Number.POSITIVE_INFINITY)
  return 'bytes' in found && Buffer.from(found.bytes.subarray(0, 3)).toString('utf8') === byteOrderMark
}

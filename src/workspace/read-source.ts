import { type Checked, diagnostic, nearestNames, type SourceText, wholeFile } from '../diagnostics/index.ts'
import { decodeText, type ParsedSource, parseYaml } from '../source/index.ts'
import type { WorkspaceFiles } from './workspace-files.ts'

/** A plan file is text that people write; what is larger is something else (bytes). */
const largestFile = 5 * 2 ** 20

/** Reads and parses one file of the workspace; every way in which that can fail is a diagnostic. */
export async function readSource(
  files: WorkspaceFiles,
  path: string,
  keyAliases: ReadonlyMap<string, string>,
): Promise<Checked<ParsedSource | undefined>> {
  const [source, reading] = await readText(files, path)
  if (!source) return [undefined, reading]
  const [parsed, parsing] = await parseYaml(source, { keyAliases })
  return [parsed, [...reading, ...parsing]]
}

/** Reads one file of the workspace as text. */
export async function readText(
  files: WorkspaceFiles,
  path: string,
): Promise<Checked<SourceText | undefined>> {
  const name = files.display(path)
  const at = wholeFile({ name, text: '' })
  const read = await files.read(path, largestFile)
  if ('failure' in read) {
    switch (read.failure) {
      case 'not-found': {
        // A link that leads nowhere is there itself.
        const others = (await files.siblings(path)).filter((sibling) => sibling !== path)
        const nearest = nearestNames(path, others)
        return [undefined, [diagnostic('file/not-found', { path: name, nearest }, at)]]
      }
      case 'is-directory':
        return [undefined, [diagnostic('file/is-directory', { path: name }, at)]]
      case 'outside':
        return [undefined, [diagnostic('file/outside-workspace', { path: name, workspace: files.root }, at)]]
      case 'unreadable':
        return [undefined, [diagnostic('file/unreadable', { path: name, reason: read.reason }, at)]]
      case 'too-large': {
        const { megabytes } = read
        const limit = largestFile / 2 ** 20
        return [undefined, [diagnostic('file/too-large', { path: name, megabytes, limit }, at)]]
      }
    }
  }
  return decodeText(name, read.bytes)
}

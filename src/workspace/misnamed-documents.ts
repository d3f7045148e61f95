import { type Diagnostic, diagnostic, wholeFile } from '../diagnostics/index.ts'
import { readText } from './read-source.ts'
import type { WorkspaceFiles } from './workspace-files.ts'

/**
 * Complains of each file that would be a document if its name ended in `.yaml`, as the patterns say, and not in
 * `.yml`: it is never read, and its author would take what nobody has looked at for checked. Where one of the
 * patterns has another ending, their author has thought of endings.
 */
export async function misnamedDocuments(
  files: WorkspaceFiles,
  patterns: readonly string[],
): Promise<Diagnostic[]> {
  if (!patterns.every((pattern) => pattern.endsWith('.yaml'))) return []
  const otherwise = patterns.map((pattern) => pattern.replace(/yaml$/u, 'yml'))
  const complaints: Diagnostic[] = []
  for (const path of await files.list(otherwise)) {
    // A pattern that leads out of the workspace, and a folder that cannot be looked into, are listed as they are.
    if (otherwise.includes(path) || !path.endsWith('.yml') || path === files.lone) continue
    const [source, reading] = await readText(files, path)
    if (reading.some(({ code }) => code === 'file/is-directory')) continue
    const name = files.display(path)
    const args = { path: name, expected: files.display(path.replace(/yml$/u, 'yaml')) }
    complaints.push(diagnostic('file/other-ending', args, wholeFile(source ?? { name, text: '' })))
  }
  return complaints
}

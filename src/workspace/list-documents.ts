import { type Diagnostic, diagnostic, wholeFile } from '../diagnostics/index.ts'
import { readText } from './read-source.ts'
import type { WorkspaceFiles } from './workspace-files.ts'

/** Paths of documents, and of what would be some if their names ended in `.yaml`, as the patterns say, and not in `.yml`. */
interface ListedDocuments {
  readonly paths: string[]
  readonly misnamed: readonly string[]
}

/**
 * Lists what the patterns match. Where one of them has another ending, their author has thought of endings.
 *
 * @param list is called once: it takes as long as all the rest of reading a few files
 */
export async function listDocuments(
  list: (patterns: readonly string[]) => Promise<string[]>,
  patterns: readonly string[],
): Promise<ListedDocuments> {
  if (!patterns.every((pattern) => pattern.endsWith('.yaml')))
    return { paths: await list(patterns), misnamed: [] }
  const otherwise = patterns.map((pattern) => pattern.replace(/yaml$/u, 'yml'))
  const listed = await list([...patterns, ...otherwise])
  return {
    paths: listed.filter((path) => !path.endsWith('.yml')),
    // A pattern that leads out of the workspace is listed as it is.
    misnamed: listed.filter((path) => path.endsWith('.yml') && !otherwise.includes(path)),
  }
}

/**
 * Complains of each file of another ending: it is never read, and its author would take what nobody has looked at for
 * checked.
 */
export async function misnamedDocuments(
  files: WorkspaceFiles,
  paths: readonly string[],
): Promise<Diagnostic[]> {
  const complaints: Diagnostic[] = []
  for (const path of paths) {
    const [source, reading] = await readText(files, path)
    if (reading.some(({ code }) => code === 'file/is-directory')) continue
    const name = files.display(path)
    const args = { path: name, expected: files.display(path.replace(/yml$/u, 'yaml')) }
    complaints.push(diagnostic('file/other-ending', args, wholeFile(source ?? { name, text: '' })))
  }
  return complaints
}

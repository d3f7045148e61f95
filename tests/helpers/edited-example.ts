import { type Comparison, compareWorkspaces } from '../../src/diff/index.ts'
import { carrierOf } from '../../src/model/index.ts'
import type { Workspace } from '../../src/workspace/index.ts'
import { exampleFiles } from './example-workspace.ts'
import { load } from './memory-workspace.ts'

/** The example with another text in one of its files; undefined where anything is wrong with it then. */
export async function loadEdited(path: string, text: string): Promise<Workspace | undefined> {
  const { workspace, diagnostics } = await load({ ...exampleFiles, [path]: text })
  return diagnostics.some(({ severity }) => severity === 'error') ? undefined : workspace
}

/** The document of a file in two workspaces, with what issues it. */
export function compareFile(path: string, before: Workspace, after: Workspace): Comparison {
  return compareWorkspaces(sideOf(path, before), sideOf(path, after), 'revision')
}

function sideOf(path: string, workspace: Workspace) {
  const own = workspace.documents.filter(({ parsed }) => parsed.source.name === path)
  const carriers = own.flatMap((document) => carrierOf(document, workspace) ?? [])
  return { workspace, documents: [...new Set([...own, ...carriers])] }
}

import { isAbsolute, relative, resolve, sep } from 'node:path'
import { type Checked, diagnostic } from '../../diagnostics/index.ts'
import { findPlanFolder, planFolderAt } from '../../host/index.ts'
import type { CommandContext } from '../define-command.ts'

/** Where a workspace is, before anything of it has been read. */
export interface FoundWorkspace {
  /** Absolute. */
  readonly folder: string
  /** Where output goes if nothing else is said: inside the workspace for those who stand in it, else beside them. */
  readonly defaultOut: string
}

/** Finds the workspace: what --workspace names, else the nearest upwards; a folder itself, or the `plans/` in it. */
export async function findWorkspace({
  host,
  workspace,
}: CommandContext): Promise<Checked<FoundWorkspace | undefined>> {
  const given = workspace === undefined ? undefined : resolve(host.workingFolder, workspace)
  const folder = await (given === undefined ? findPlanFolder(host.workingFolder) : planFolderAt(given))
  if (folder === undefined) {
    const searched = given === undefined ? host.workingFolder : relative(host.workingFolder, given) || '.'
    return [undefined, [diagnostic('workspace/not-found', { searched, upwards: given === undefined })]]
  }
  const home = isWithin(folder, host.workingFolder) ? folder : host.workingFolder
  return [{ folder, defaultOut: resolve(home, 'out') }, []]
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
}

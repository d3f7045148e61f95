import { isAbsolute, relative, resolve, sep } from 'node:path'
import { type Checked, diagnostic } from '../diagnostics/index.ts'
import { findPlanFolder, hasPlanFile, planFolder } from '../host/index.ts'
import { type LoadedWorkspace, loadWorkspace } from '../workspace/index.ts'
import type { CommandContext } from './define-command.ts'

export interface OpenedWorkspace extends LoadedWorkspace {
  /** Absolute. */
  readonly folder: string
  /** Where output goes if nothing else is said: inside the workspace for those who stand in it, else beside them. */
  readonly defaultOut: string
}

/** Finds the workspace (--workspace, else the nearest upwards) and loads it. */
export async function openWorkspace({
  host,
  workspace,
}: CommandContext): Promise<Checked<OpenedWorkspace | undefined>> {
  const given = workspace === undefined ? undefined : resolve(host.workingFolder, workspace)
  const folder = given ?? (await findPlanFolder(host.workingFolder))
  if (folder === undefined || !(await hasPlanFile(folder))) {
    const searched = given === undefined ? host.workingFolder : relative(host.workingFolder, given) || '.'
    return [undefined, [diagnostic('workspace/not-found', { searched, upwards: given === undefined })]]
  }
  const loaded = await loadWorkspace(planFolder(folder, host.workingFolder))
  const home = isWithin(folder, host.workingFolder) ? folder : host.workingFolder
  return [{ ...loaded, folder, defaultOut: resolve(home, 'out') }, loaded.diagnostics]
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
}

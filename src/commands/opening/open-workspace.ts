import type { Checked } from '../../diagnostics/index.ts'
import { planFolder } from '../../host/index.ts'
import { type LoadedWorkspace, loadWorkspace, type WorkspaceFiles } from '../../workspace/index.ts'
import type { CommandContext } from '../define-command.ts'
import { type FoundWorkspace, findWorkspace } from './find-workspace.ts'
import { recordReads, type WorkspaceReads } from './workspace-reads.ts'

export interface OpenedWorkspace extends LoadedWorkspace, FoundWorkspace {
  /** What was read to load it. */
  readonly reads: WorkspaceReads
  /** The files of its folder; what is read of them is recorded too. */
  readonly disk: WorkspaceFiles
}

/** Finds the workspace and loads it. */
export async function openWorkspace(context: CommandContext): Promise<Checked<OpenedWorkspace | undefined>> {
  const [found, complaints] = await findWorkspace(context)
  if (!found) return [undefined, complaints]
  context.host.saveMemory()
  const { files, reads } = recordReads(planFolder(found.folder, context.host.workingFolder))
  const loaded = await loadWorkspace(files)
  return [{ ...loaded, ...found, reads, disk: files }, loaded.diagnostics]
}

export { type LoadedWorkspace, loadWorkspace } from './load-workspace.ts'
export type { DocumentFile, RegisterFile, Workspace } from './workspace.ts'
export type { FileRead, WorkspaceFiles } from './workspace-files.ts'

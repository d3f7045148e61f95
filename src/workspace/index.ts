export { changesSince, statementChanges, statementsOf } from './issued/compare.ts'
export {
  hashOf,
  type IssuedEntry,
  latestEntry,
  writeIssued,
} from './issued/record.ts'
export { type LoadedWorkspace, loadWorkspace } from './load-workspace.ts'
export { printedIn } from './printed-in.ts'
export { readText } from './read-source.ts'
export { type DocumentFile, filesIn, type RegisterFile, registersOf, type Workspace } from './workspace.ts'
export type { FileRead, WorkspaceFiles } from './workspace-files.ts'

export { BrowserError } from './browser/index.ts'
export { checkoutRoot } from './checkout-root.ts'
export { errorCode } from './error-code.ts'
export { fileFingerprint, fileState, fingerprint, readTextIfAny } from './fingerprint.ts'
export { selectFont } from './font-collection.ts'
export { type GitProblem, openRepository, type Repository, type Revision } from './git/repository.ts'
export { revisionFolder } from './git/revision-folder.ts'
export { textDiff } from './git/text-diff.ts'
export type { Host, Output } from './host.ts'
export {
  fontFiles,
  programFingerprint,
  readExampleWorkspace,
  readFirstWorkspace,
  readPages,
  readTemplates,
  templatesFingerprint,
} from './installation.ts'
export { findMachineFont, machineFontState } from './machine-fonts.ts'
export { createNodeHost } from './node-host.ts'
export {
  findPlanFolder,
  isFile,
  isTaken,
  type PlanFolder,
  planFolder,
  planFolderAt,
} from './plan-folder.ts'

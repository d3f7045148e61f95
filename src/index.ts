/** The library's surface: what `plan` does, for programs. */
export { type Diagnostic, describe, inReadingOrder, messages, positionAt } from './diagnostics/index.ts'
export { documentContext, gbt9704, type PageProfile, viewOf } from './documents/index.ts'
export { formatPretty, formatters, type Report } from './formatters/index.ts'
export * from './quantity/index.ts'
export { createFontEmbedder, createRenderer, pageCss, withFonts } from './render/index.ts'
export {
  type LoadedWorkspace,
  loadWorkspace,
  type Workspace,
  type WorkspaceFiles,
} from './workspace/index.ts'

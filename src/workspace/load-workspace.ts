import type * as z from 'zod'
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts'
import {
  actualsSchema,
  buildOrganization,
  checkShape,
  citedDocumentsSchema,
  indicatorsSchema,
  keyAliases,
  organizationSchema,
  type PlanDocument,
  planFileSchema,
  readTypography,
  type UnresolvedDocument,
} from '../model/index.ts'
import { recordsOf } from './actual-records.ts'
import { checkRegisters } from './check-registers.ts'
import { readIssued } from './issued/record.ts'
import { identify, indexDocuments, readDocument } from './read-document.ts'
import { readPictures } from './read-pictures.ts'
import { readSeals } from './read-seals.ts'
import { readSource } from './read-source.ts'
import { resolveDocuments } from './resolve-documents.ts'
import type { DocumentFile, RegisterFile, Workspace } from './workspace.ts'
import type { WorkspaceFiles } from './workspace-files.ts'

export interface LoadedWorkspace {
  /** Undefined where plan.yaml or a register is unusable: nothing can be resolved, or put on a page, then. */
  readonly workspace: Workspace | undefined
  /** Every file that is a document, also those that are broken. */
  readonly files: readonly DocumentFile[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Loads a workspace, never throwing for what is in its files:
 *
 *   plan.yaml ─> registers (organization, indicators, actuals, cited) ─┐
 *           └──> documents: parse ─> shape ─> index ───────────────────┴─> resolve references ─> Workspace
 *
 * All files are read and all complaints collected, whatever is wrong with one of them.
 */
export async function loadWorkspace(files: WorkspaceFiles): Promise<LoadedWorkspace> {
  const diagnostics: Diagnostic[] = []
  const aliases = keyAliases()
  const note = <T>([value, complaints]: readonly [T, readonly Diagnostic[]]): T => {
    diagnostics.push(...complaints)
    return value
  }
  const readFile = async <S extends z.ZodType>(path: string, schema: S) => {
    const parsed = note(await readSource(files, path, aliases))
    const value = parsed && note(checkShape(schema, parsed))
    return parsed && value !== undefined ? { parsed, value } : undefined
  }
  const readFiles = async <S extends z.ZodType>(paths: readonly string[], schema: S) => {
    const read: RegisterFile<z.infer<S>>[] = []
    for (const path of paths) {
      const file = await readFile(path, schema)
      if (file) read.push(file)
    }
    return read
  }

  const planFile = await readFile('plan.yaml', planFileSchema)
  if (!planFile) return { workspace: undefined, files: [], diagnostics }

  const typography = note(readTypography(planFile.value.typography, planFile.parsed))
  const organization = await readFile(planFile.value.organization, organizationSchema)
  const indicators = await readFile(planFile.value.indicators, indicatorsSchema)
  const { cited: citedPath } = planFile.value
  const citedPaths = citedPath === undefined ? [] : [citedPath]
  const cited = await readFiles(citedPaths, citedDocumentsSchema)
  const { lone } = files
  const documentFiles: DocumentFile[] = []
  const unresolved: UnresolvedDocument<PlanDocument>[] = []
  const actualsPaths = (await files.list([planFile.value.actuals].flat())).filter((path) => path !== lone)
  const actuals = await readFiles(actualsPaths, actualsSchema)
  const { organization: organizationPath, indicators: indicatorsPath } = planFile.value
  const registerPaths = ['plan.yaml', organizationPath, indicatorsPath, ...citedPaths, ...actualsPaths]
  const patterns = [planFile.value.documents].flat()
  const matching = (await files.list(patterns)).filter((path) => path !== lone)
  const paths = lone === undefined ? matching : [...matching, lone]
  if (paths.length === 0) {
    diagnostics.push(
      diagnostic('workspace/no-documents', { patterns }, planFile.parsed.locate(['documents'])),
    )
  }
  for (const path of paths) {
    // A pattern as wide as **/*.yaml means the documents all the same.
    if (registerPaths.includes(path)) continue
    const parsed = note(await readSource(files, path, aliases))
    documentFiles.push({ name: files.display(path), path, ...identify(parsed?.value) })
    const document = parsed && note(readDocument(parsed))
    if (document) unresolved.push(document)
  }
  if (!organization || !indicators) return { workspace: undefined, files: documentFiles, diagnostics }

  const seals = note(await readSeals(files, organization))
  const registers = {
    organization: buildOrganization(organization.value, seals),
    indicators: indicators.value,
    actuals: note(recordsOf(actuals, indicators.value, actuals.length === actualsPaths.length)),
  }
  diagnostics.push(...checkRegisters(organization, indicators))
  const index = note(indexDocuments(documentFiles, unresolved))
  const pictures = note(await readPictures(files, unresolved))
  const resolved = note(resolveDocuments(unresolved, index, { ...registers, cited, pictures }))
  const issued = note(await readIssued(files, planFile.value.issued))
  const sources = { plan: planFile, organization, indicators, cited, actuals }
  // All has been said of the documents; without a page there is nothing to print them on.
  const workspace = typography && {
    ...registers,
    ...resolved,
    typography,
    issued,
    isComplete:
      index.isComplete && actuals.length === actualsPaths.length && cited.length === citedPaths.length,
    sources,
  }
  return { workspace, files: documentFiles, diagnostics }
}

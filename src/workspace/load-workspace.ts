import type * as z from 'zod'
import { type Checked, type Diagnostic, diagnostic } from '../diagnostics/index.ts'
import {
  actualsSchema,
  buildOrganization,
  checkShape,
  citedDocumentsSchema,
  collectProgress,
  indicatorsSchema,
  keyAliases,
  organizationSchema,
  type PlanDocument,
  type PlanFile,
  planFileSchema,
  readTypography,
  type UnresolvedDocument,
} from '../model/index.ts'
import type { ParsedSource } from '../source/index.ts'
import { progressIn, recordsOf } from './actual-records.ts'
import { checkRegisters } from './check-registers.ts'
import { readIssued } from './issued/record.ts'
import { listDocuments, misnamedDocuments } from './list-documents.ts'
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
  /** The paths of the files beside the documents whose absence the workspace outlives, as far as they are broken. */
  readonly unread: readonly string[]
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
  const note: Note = ([value, complaints]) => {
    diagnostics.push(...complaints)
    return value
  }
  const reader = workspaceReader(files, note)
  const plan = await reader.file('plan.yaml', planFileSchema)
  if (!plan) return { workspace: undefined, files: [], unread: [], diagnostics }

  const typography = note(readTypography(plan.value.typography, plan.parsed))
  const { organization, indicators, cited, actuals, unread, ...registers } = await readRegisters(
    plan.value,
    reader,
  )
  const patterns = [plan.value.documents].flat()
  const { paths, misnamed } = await listDocuments(reader.list, patterns)
  if (files.lone !== undefined) paths.push(files.lone)
  if (paths.length === 0) {
    diagnostics.push(diagnostic('workspace/no-documents', { patterns }, plan.parsed.locate(['documents'])))
  }
  diagnostics.push(...(await misnamedDocuments(files, misnamed)))
  const documentFiles: DocumentFile[] = []
  const unresolved: UnresolvedDocument<PlanDocument>[] = []
  for (const path of paths) {
    // A pattern as wide as **/*.yaml means the documents all the same.
    if (path === 'plan.yaml' || registers.paths.includes(path)) continue
    const parsed = await reader.parse(path)
    documentFiles.push({ name: files.display(path), path, ...identify(parsed?.value) })
    const document = parsed && note(readDocument(parsed))
    if (document) unresolved.push(document)
  }
  if (!organization || !indicators) return { workspace: undefined, files: documentFiles, unread, diagnostics }

  const seals = note(await readSeals(files, organization))
  const known = {
    organization: buildOrganization(organization.value, seals),
    indicators: indicators.value,
    actuals: note(recordsOf(actuals, indicators.value, registers.hasAllActuals)),
  }
  diagnostics.push(...checkRegisters(organization, indicators))
  const index = note(indexDocuments(documentFiles, unresolved, registers))
  const pictures = note(await readPictures(files, unresolved))
  const resolved = note(resolveDocuments(unresolved, index, { ...known, cited, pictures }))
  const entries = note(progressIn(actuals, indicators.value, index))
  const issued = note(await readIssued(files, plan.value.issued))
  // All has been said of the documents; without a page there is nothing to print them on.
  const workspace = typography && {
    ...known,
    ...resolved,
    progress: collectProgress(entries, resolved.documents),
    typography,
    issued,
    isComplete: index.isComplete && registers.hasAllActuals && registers.hasAllCited,
    sources: { plan, organization, indicators, cited, actuals },
  }
  return { workspace, files: documentFiles, unread, diagnostics }
}

/** Takes what came of reading something, and what is wrong with it down. */
type Note = <T>(read: Checked<T>) => T

/** Reads the files of a workspace, one after the other; what is wrong with them is noted. */
interface WorkspaceReader {
  /** The files that match any of the patterns, but for the one that is read wherever it lies. */
  list(patterns: string | readonly string[]): Promise<string[]>
  /** Undefined where it is no YAML. */
  parse(path: string): Promise<ParsedSource | undefined>
  /** Undefined where it is not of that shape. */
  file<S extends z.ZodType>(path: string, schema: S): Promise<RegisterFile<z.infer<S>> | undefined>
  /** Those of them that are of that shape, and the paths of the others. */
  files<S extends z.ZodType>(paths: readonly string[], schema: S): Promise<ReadFiles<z.infer<S>>>
}

interface ReadFiles<T> {
  readonly read: readonly RegisterFile<T>[]
  readonly unread: readonly string[]
}

function workspaceReader(files: WorkspaceFiles, note: Note): WorkspaceReader {
  const aliases = keyAliases()
  const reader: WorkspaceReader = {
    async list(patterns) {
      const listed = await files.list([patterns].flat())
      return listed.filter((path) => path !== files.lone)
    },
    parse: async (path) => note(await readSource(files, path, aliases)),
    async file(path, schema) {
      const parsed = await reader.parse(path)
      const value = parsed && note(checkShape(schema, parsed))
      return parsed && value !== undefined ? { parsed, value } : undefined
    },
    async files(paths, schema) {
      const read: RegisterFile<z.infer<typeof schema>>[] = []
      const unread: string[] = []
      for (const path of paths) {
        const file = await reader.file(path, schema)
        if (file) read.push(file)
        else unread.push(path)
      }
      return { read, unread }
    },
  }
  return reader
}

/** The files beside the documents, as far as they can be read, and where all of them stand. */
async function readRegisters(plan: PlanFile, reader: WorkspaceReader) {
  const organization = await reader.file(plan.organization, organizationSchema)
  const indicators = await reader.file(plan.indicators, indicatorsSchema)
  const citedPaths = plan.cited === undefined ? [] : [plan.cited]
  const cited = await reader.files(citedPaths, citedDocumentsSchema)
  const actualsPaths = await reader.list(plan.actuals)
  const actuals = await reader.files(actualsPaths, actualsSchema)
  return {
    organization,
    indicators,
    cited: cited.read,
    actuals: actuals.read,
    hasAllCited: cited.unread.length === 0,
    hasAllActuals: actuals.unread.length === 0,
    unread: [...cited.unread, ...actuals.unread],
    paths: [plan.organization, plan.indicators, ...citedPaths, ...actualsPaths],
  }
}

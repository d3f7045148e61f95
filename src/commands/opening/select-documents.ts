import { relative, resolve } from 'node:path'
import { type Diagnostic, diagnostic, nearestNames } from '../../diagnostics/index.ts'
import { definitionOf, documentContext } from '../../documents/index.ts'
import { carrierOf, type PlanDocument } from '../../model/index.ts'
import type { DocumentFile, Workspace } from '../../workspace/index.ts'

export interface Selection {
  /** Documents that are printed: one that another issues, or that is attached to it, is printed inside that one. */
  readonly documents: readonly PlanDocument[]
  /** Files that were meant too, but could not be made documents. */
  readonly broken: readonly string[]
  /** The files of what was named itself, whether or not they could be made documents. */
  readonly named: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Finds the documents that the user names by id, by path or by period (2025); all of them where none is
 * named. A name that fits nothing is a complaint with the nearest name.
 *
 * @param workingFolder the folder that paths given by the user start from
 * @param files every file that is a document, also those that could not be made one: naming such is no mistake
 */
export function selectDocuments(
  names: readonly string[],
  workspace: Workspace,
  workingFolder: string,
  files: readonly DocumentFile[],
): Selection {
  const context = documentContext(workspace, false)
  const answersTo = (document: PlanDocument, name: string) => {
    const { from, to } = definitionOf(document).period(document, context)
    const path = relative(workingFolder, resolve(workingFolder, name))
    return (
      document.id === name ||
      document.parsed.source.name === path ||
      name === `${from}` ||
      name === `${from}..${to}`
    )
  }
  const sound = new Set(workspace.documents.map(({ parsed }) => parsed.source.name))
  const broken = files.filter(({ name }) => !sound.has(name))
  const isCalled = (file: DocumentFile, name: string) =>
    file.id === name || file.name === relative(workingFolder, resolve(workingFolder, name))
  const isMeant = (file: DocumentFile, name: string) => isCalled(file, name) || mayBeOf(file, name)
  const known = workspace.documents.flatMap((document) => [document.id, document.parsed.source.name])
  const unknown = names.filter(
    (name) =>
      !broken.some((file) => isCalled(file, name) || yearsIn(file.path).includes(name)) &&
      !workspace.documents.some((document) => answersTo(document, name)),
  )
  const chosen = workspace.documents.filter(
    (document) => names.length === 0 || names.some((name) => answersTo(document, name)),
  )
  // What a broken file issues would be printed in it, and is not printed by itself instead.
  const carriesChosen = ({ prints }: DocumentFile) => chosen.some(({ id }) => prints.includes(id))
  const printable = chosen.filter(({ id }) => !broken.some(({ prints }) => prints.includes(id)))
  const isNamed = (file: DocumentFile) => names.length === 0 || names.some((name) => isMeant(file, name))
  return {
    documents: [...new Set(printable.map((document) => carrierOf(document, workspace) ?? document))],
    broken: broken.filter((file) => isNamed(file) || carriesChosen(file)).map((file) => file.id ?? file.name),
    named: [
      ...chosen.map(({ parsed }) => parsed.source.name),
      ...broken.filter(isNamed).map(({ name }) => name),
    ],
    diagnostics: unknown.map((name) =>
      diagnostic('usage/unknown-document', { name, nearest: nearestNames(name, known) }),
    ),
  }
}

/**
 * Whether a file that could not be made a document may be one of the period that is named. What cannot be read often does
 * not say its years: then those in its path tell, and where there are none, it may be of any.
 */
function mayBeOf({ period, path }: DocumentFile, name: string): boolean {
  if (!/^\d{4}(?:\.\.\d{4})?$/u.test(name)) return false
  if (period !== undefined) return period === name
  const years = yearsIn(path)
  return years.length === 0 || yearsIn(name).every((year) => years.includes(year))
}

function yearsIn(text: string): readonly string[] {
  return text.match(/\d{4}/gu) ?? []
}

import { enterDocument } from '../../src/commands/issue/enter-document.ts'
import { type IssuedEntry, writeIssued } from '../../src/workspace/index.ts'
import { type Files, loadClean } from './memory-workspace.ts'

/** The entries of documents as they stand in these files. */
export async function entriesOf(files: Files, ids: readonly string[]): Promise<IssuedEntry[]> {
  const workspace = await loadClean(files)
  return ids.map((id) => {
    const document = workspace.documents.find((candidate) => candidate.id === id)
    const outcome =
      document && enterDocument(document, { workspace, files: [], findings: [], program: '1.2.3' })
    if (!outcome?.entry) throw new Error(`${id} cannot be entered`)
    return outcome.entry
  })
}

/** The same files with a record that says of these documents what they say now. */
export async function issuedNow(files: Files, ids: readonly string[]): Promise<Files> {
  return { ...files, 'issued.json': writeIssued(await entriesOf(files, ids)) }
}

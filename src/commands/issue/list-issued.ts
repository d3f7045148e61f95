import type { Language } from '../../diagnostics/index.ts'
import { type DocumentContext, definitionOf } from '../../documents/index.ts'
import { isOfficial } from '../../model/index.ts'
import {
  changesSince,
  type IssuedEntry,
  latestEntry,
  statementsOf,
  type Workspace,
} from '../../workspace/index.ts'
import { layOutColumns } from '../lay-out-columns.ts'
import { phrases } from './phrases.ts'

/**
 * Of every official document, and of every entry whose document is gone, how it stands with the record: in the order of
 * the days on which they were signed, as a register of documents is kept.
 */
export function issuedListing(workspace: Workspace, context: DocumentContext, language: Language): string {
  const { documents, issued } = workspace
  const present = new Set(documents.map(({ id }) => id))
  const rows = documents.flatMap((document) => {
    if (!isOfficial(document)) return []
    const entry = latestEntry(issued, document.id)
    const changes = entry ? changesSince(entry, document, statementsOf(document, workspace)).length : 0
    const number = definitionOf(document).number(document) ?? ''
    const state = phrases.issueState[language]({ entry, changes, isGone: false })
    return [[number, document.signedOn, state, document.id, context.titleOf(document)]]
  })
  const gone = new Map<string, IssuedEntry>()
  for (const entry of issued?.entries ?? []) if (!present.has(entry.document)) gone.set(entry.document, entry)
  const lost = Array.from(gone.values(), (entry) => [
    entry.number,
    entry.signedOn,
    phrases.issueState[language]({ entry, changes: 0, isGone: true }),
    entry.document,
    '',
  ])
  return layOutColumns([...rows, ...lost].toSorted(bySignature))
}

function bySignature([, a = '']: readonly string[], [, b = '']: readonly string[]): number {
  return a < b ? -1 : a > b ? 1 : 0
}

import type { IndicatorDictionary, Organization, PlanDocument } from '../model/index.ts'

/** All that belongs together: who there is, what is measured, and every document. */
export interface Workspace {
  readonly organization: Organization
  readonly indicators: IndicatorDictionary
  /** In order of their files' names. */
  readonly documents: readonly PlanDocument[]
  /** For each document's id the ids of those that it issues or cites, be they in `documents` or broken. */
  readonly referred: ReadonlyMap<string, ReadonlySet<string>>
}

/** A file that the workspace claims as a document, whether or not it could be made one. */
export interface DocumentFile {
  /** As the user knows it, relative to where they stand. */
  readonly name: string
  /** As far as the file says them. */
  readonly id: string | undefined
  readonly kind: string | undefined
  /** The document that is printed inside this one, by id. */
  readonly issues: string | undefined
}

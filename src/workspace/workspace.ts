import type {
  Actuals,
  ActualsSource,
  CitedDocument,
  CitedDocumentsSource,
  DocumentTrace,
  IndicatorDictionary,
  IndicatorsSource,
  Organization,
  OrganizationSource,
  PlanDocument,
  PlanFile,
  Progress,
  Typography,
} from '../model/index.ts'
import type { ParsedSource } from '../source/index.ts'
import type { IssuedRecord } from './issued/record.ts'

/** A file beside the documents, with what it says and where. */
export interface RegisterFile<T> {
  readonly parsed: ParsedSource
  readonly value: T
}

/** All that belongs together: who there is, what is measured, and every document. */
export interface Workspace {
  readonly organization: Organization
  readonly indicators: IndicatorDictionary
  /** What was reached, year by year. */
  readonly actuals: Actuals
  /** How far the points of plans are. */
  readonly progress: Progress
  /** Documents of others, with what they ask of this institution. */
  readonly cited: readonly CitedDocument[]
  /** How its pages are measured. */
  readonly typography: Typography
  /** In order of their files' names. */
  readonly documents: readonly PlanDocument[]
  /** Whether they are all that the workspace claims; if not, what seems to be missing may be in what could not be read. */
  readonly isComplete: boolean
  /** For each document's id the ids of those that it issues or cites, be they in `documents` or broken. */
  readonly referred: ReadonlyMap<string, ReadonlySet<string>>
  /** For each document's id the texts that it prints and the units that it names, with their places. */
  readonly traces: ReadonlyMap<string, DocumentTrace>
  /** What has gone out, and what it said then; undefined where nothing is recorded, or nothing that can be read. */
  readonly issued: IssuedRecord | undefined
  /** The files that stand beside the documents. */
  readonly sources: {
    readonly plan: RegisterFile<PlanFile>
    readonly organization: RegisterFile<OrganizationSource>
    readonly indicators: RegisterFile<IndicatorsSource>
    /** One for a year, in order of their files' names. */
    readonly actuals: readonly RegisterFile<ActualsSource>[]
    /** One, or none where the workspace cites nobody. */
    readonly cited: readonly RegisterFile<CitedDocumentsSource>[]
  }
}

/** The files that stand beside the documents, plan.yaml first. */
export function registersOf({ sources }: Pick<Workspace, 'sources'>): ParsedSource[] {
  return Object.values(sources)
    .flat()
    .map(({ parsed }) => parsed)
}

/** The files that a workspace is made of: those beside the documents, then the documents. */
export function filesIn(workspace: Pick<Workspace, 'sources' | 'documents'>): ParsedSource[] {
  return [...registersOf(workspace), ...workspace.documents.map(({ parsed }) => parsed)]
}

/** A file that the workspace claims as a document, whether or not it could be made one. */
export interface DocumentFile {
  /** As the user knows it, relative to where they stand. */
  readonly name: string
  /** In the workspace, the same wherever the workspace lies. */
  readonly path: string
  /** As far as the file says them. */
  readonly id: string | undefined
  readonly kind: string | undefined
  /** `2025`, `2021..2025`. */
  readonly period: string | undefined
  /** The documents that are printed inside this one, by id. */
  readonly prints: readonly string[]
}

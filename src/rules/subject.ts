import {
  type Notice,
  type PlanDocument,
  type Point,
  type PointTarget,
  pointsOf,
  type WrittenText,
} from '../model/index.ts'
import type { Workspace } from '../workspace/index.ts'
import type { Place } from './place.ts'
import { type Prose, readAsProse } from './prose.ts'

/** A target with the commitment and the document that it stands in. */
export interface PlacedTarget extends PointTarget {
  readonly point: Point
  readonly document: PlanDocument
  /** How many years its document speaks for. */
  readonly years: number
}

/** What rules look at: the workspace, and what they all ask of it, found once. */
export interface Subject {
  readonly workspace: Workspace
  readonly documents: readonly PlanDocument[]
  /** Every target of every document, in order of the documents. */
  readonly targets: readonly PlacedTarget[]
  /** The targets of one document. */
  targetsOf(document: PlanDocument): readonly PlacedTarget[]
  /** The targets that the text of a document may speak of: its own, or those of the document that it issues. */
  spokenTargetsOf(document: PlanDocument): readonly PlacedTarget[]
  /** Every text that every document prints, in order of the documents. */
  readonly texts: readonly Prose[]
  /** The texts that a document prints, in the order in which they are resolved. */
  proseOf(document: PlanDocument): readonly Prose[]
  /** The notice that issues a document. */
  carrierOf(document: PlanDocument): Notice | undefined
  /** The day (yyyy-mm-dd) that a document speaks from: its signing, or where nothing issues it yet none. */
  signedOn(document: PlanDocument): string | undefined
  /** The document of the same kind whose period ends just before this one's begins. */
  previous(document: PlanDocument): PlanDocument | undefined
}

export function createSubject(workspace: Workspace): Subject {
  const { documents, traces } = workspace
  const prose = new Map(
    documents.map((document) => [document, readTexts(document, traces.get(document.id)?.texts ?? [])]),
  )
  const carriers = new Map<string, Notice>()
  const issuedBy = new Map<PlanDocument, PlanDocument>()
  const byId = new Map(documents.map((document) => [document.id, document]))
  for (const document of documents) {
    if (document.kind !== 'notice' || document.issues === undefined) continue
    carriers.set(document.issues, document)
    const issued = byId.get(document.issues)
    if (issued) issuedBy.set(document, issued)
  }
  const carrierOf = ({ id }: PlanDocument) => carriers.get(id)
  const targets = new Map(documents.map((document) => [document, placeTargets(document)]))
  const targetsOf = (document: PlanDocument | undefined) => (document && targets.get(document)) ?? []
  const plansByEnd = Map.groupBy(documents, endOf)
  return {
    workspace,
    documents,
    targets: [...targets.values()].flat(),
    targetsOf,
    spokenTargetsOf: (document) => targetsOf(document.kind === 'notice' ? issuedBy.get(document) : document),
    texts: [...prose.values()].flat(),
    proseOf: (document) => prose.get(document) ?? [],
    carrierOf,
    signedOn: (document) => (document.kind === 'notice' ? document : carrierOf(document))?.signedOn,
    previous: (document) => {
      if (document.kind === 'notice') return undefined
      return plansByEnd.get(document.period.from - 1)?.find(({ kind }) => kind === document.kind)
    },
  }
}

/** A place in a document. */
export function placeIn({ parsed }: PlanDocument, path: Place['path'], part?: 'key'): Place {
  return { parsed, path, part }
}

function readTexts(document: PlanDocument, texts: readonly WrittenText[]): Prose[] {
  const points = new Map(pointsOf(document).map((point) => [`${point.path.join('/')}/text`, point]))
  return texts.map((text) => readAsProse(document, text, points.get(text.path.join('/'))))
}

function placeTargets(document: PlanDocument): PlacedTarget[] {
  const years = yearsOf(document)
  return pointsOf(document).flatMap((point) =>
    point.targets.map((target) => ({ ...target, point, document, years })),
  )
}

/** The last year that a document speaks for. */
function endOf(document: PlanDocument): number | undefined {
  return document.kind === 'notice' ? undefined : document.period.to
}

function yearsOf(document: PlanDocument): number {
  return document.kind === 'notice' ? 1 : document.period.to - document.period.from + 1
}

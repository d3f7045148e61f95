import {
  asText,
  type Claim,
  carrierOf,
  documentById,
  targetsOf as heldTargets,
  holdersOf,
  type Indicator,
  innerDocumentsOf,
  isOfficial,
  type OfficialDocument,
  type Period,
  type PlanDocument,
  type Point,
  type PointTarget,
  pointsOf,
  type UnitMention,
  type WrittenText,
} from '../model/index.ts'
import type { Workspace } from '../workspace/index.ts'
import type { Place } from './place.ts'
import { Prose } from './prose.ts'

/** A target with the commitment and the document that it stands in. */
export interface PlacedTarget extends PointTarget {
  /** Undefined where it stands in a table of its own. */
  readonly point: Point | undefined
  readonly document: PlanDocument
  /** The years that its document speaks for: of an official one that of its signing. */
  readonly period: Period
}

/** What rules look at: the workspace, and what they all ask of it, found once. */
export interface Subject {
  readonly workspace: Workspace
  readonly documents: readonly PlanDocument[]
  /** 公文 among them. */
  readonly officials: readonly OfficialDocument[]
  /** Every target of every document, in order of the documents. */
  readonly targets: readonly PlacedTarget[]
  /** The targets of one document. */
  targetsOf(document: PlanDocument): readonly PlacedTarget[]
  /** A document, and of an official one all that is printed in its pages. */
  printedWith(document: PlanDocument): readonly PlanDocument[]
  /** The targets that the text of a document may speak of: its own, and those of the documents that are printed in it. */
  spokenTargetsOf(document: PlanDocument): readonly PlacedTarget[]
  /** Every text that every document prints, in order of the documents. */
  readonly texts: readonly Prose[]
  /** The texts that a document prints, in the order in which they are resolved. */
  proseOf(document: PlanDocument): readonly Prose[]
  /** The words of a point. */
  wordsOf(point: Point): Prose | undefined
  /** What a document claims was reached, in order of its file. */
  claimsOf(document: PlanDocument): readonly Claim[]
  /** Where a document names a unit, in its fields or in its prose. */
  unitsOf(document: PlanDocument): readonly UnitMention[]
  /** Of the dictionary. */
  indicatorOf(id: string): Indicator | undefined
  documentOf(id: string | undefined): PlanDocument | undefined
  /** The documents that issue it or have it attached, in order of the documents. */
  holdersOf(document: PlanDocument): readonly PlanDocument[]
  /** The official document in whose pages it is printed; see the model. */
  carrierOf(document: PlanDocument): OfficialDocument | undefined
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
  const printed = new Map<PlanDocument, readonly PlanDocument[]>()
  const officials = documents.filter(isOfficial)
  for (const document of officials) {
    const inner = new Set<PlanDocument>([document])
    for (const outer of inner) {
      for (const id of innerDocumentsOf(outer)) {
        const found = documentById(id, workspace)
        if (found) inner.add(found)
      }
    }
    printed.set(document, [...inner])
  }
  const words = new Map(
    [...prose.values()].flat().flatMap((text) => (text.point ? [[text.point, text]] : [])),
  )
  const printedWith = (document: PlanDocument) => printed.get(document) ?? [document]
  const targets = new Map(documents.map((document) => [document, placeTargets(document)]))
  const targetsOf = (document: PlanDocument) => targets.get(document) ?? []
  const textsByEnd = Map.groupBy(documents, endOf)
  const indicators = new Map(workspace.indicators.indicators.map((one) => [one.id, one]))
  return {
    workspace,
    documents,
    officials,
    targets: [...targets.values()].flat(),
    targetsOf,
    printedWith,
    spokenTargetsOf: (document) => printedWith(document).flatMap(targetsOf),
    texts: [...prose.values()].flat(),
    claimsOf: ({ id }) => traces.get(id)?.claims ?? [],
    unitsOf: ({ id }) => traces.get(id)?.units ?? [],
    indicatorOf: (id) => indicators.get(id),
    wordsOf: (point) => words.get(point),
    proseOf: (document) => prose.get(document) ?? [],
    documentOf: (id) => documentById(id, workspace),
    holdersOf: (document) => holdersOf(document, workspace),
    carrierOf: (document) => carrierOf(document, workspace),
    signedOn: (document) => (isOfficial(document) ? document : carrierOf(document, workspace))?.signedOn,
    previous: (document) => {
      const text = asText(document)
      return text && textsByEnd.get(text.period.from - 1)?.find(({ kind }) => kind === text.kind)
    },
  }
}

/** A place in a document. */
export function placeIn({ parsed }: PlanDocument, path: Place['path'], part?: 'key'): Place {
  return { parsed, path, part }
}

function readTexts(document: PlanDocument, texts: readonly WrittenText[]): Prose[] {
  const points = new Map(pointsOf(document).map((point) => [point.path.join('/'), point]))
  return texts.map((text) => {
    const isText = text.path.at(-1) === 'text'
    return new Prose(document, text, isText ? points.get(text.path.slice(0, -1).join('/')) : undefined)
  })
}

function placeTargets(document: PlanDocument): PlacedTarget[] {
  const period = periodOf(document)
  return heldTargets(document).map(({ target, point }) => ({ ...target, point, document, period }))
}

/** The last year that a document speaks for. */
function endOf(document: PlanDocument): number | undefined {
  return asText(document)?.period.to
}

function periodOf(document: PlanDocument): Period {
  if (!isOfficial(document)) return document.period
  const year = Number(document.signedOn.slice(0, 4))
  return { from: year, to: year }
}

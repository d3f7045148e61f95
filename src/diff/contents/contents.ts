import type { Location } from '../../diagnostics/index.ts'
import { definitionOf, documentContext, paragraphText } from '../../documents/index.ts'
import {
  carrierOf,
  type End,
  type Milestone,
  type Paragraph,
  type Plan,
  type PlanDocument,
  type Point,
  type Section,
} from '../../model/index.ts'
import type { Workspace } from '../../workspace/index.ts'
import { type Passage, passageOf, printOf, tokensOf } from '../wording/passage.ts'
import { readingOf, type SharedIds, type TextReading, type Token } from '../wording/tokens.ts'
import { sectionParagraphs } from './section-paragraphs.ts'

/** A plan as it is compared: its parts and points in one row each, every text as its reader sees it. */
export interface PlanContents {
  readonly document: Plan
  readonly title: string
  readonly sections: readonly SectionContents[]
  /** In order of the page. */
  readonly points: readonly PointContents[]
  /** What its author says of points that it no longer carries. */
  readonly ended: readonly End[]
}

export interface SectionContents {
  readonly id: string | undefined
  readonly title: string
  readonly text: Passage
  /** The titles from the first level down to this one. */
  readonly trail: readonly string[]
  /** Where its title stands. */
  readonly location: Location
}

export interface PointContents {
  readonly point: Point
  readonly section: SectionContents
  readonly document: Plan
  /** As printed, paragraph after paragraph. */
  readonly text: Passage
  /** Its 季度节点, in order of the quarters. */
  readonly steps: readonly StepContents[]
  /** Where its id stands. */
  readonly location: Location
}

/** What is to be reached by the end of a quarter, as printed. */
export interface StepContents extends Pick<Milestone, 'quarter'> {
  readonly text: string
}

/** Reads paragraphs of a document as tokens, under the names of the day that it speaks from. */
export type ReadTokens = (paragraphs: readonly Paragraph[]) => Token[]

export function readerOf(side: DocumentSide, ids?: SharedIds): ReadTokens {
  const reading = documentReading(side, ids)
  return (paragraphs) => tokensOf(paragraphs, reading)
}

function documentReading(side: DocumentSide, ids?: SharedIds): TextReading {
  const context = documentContext(side.workspace, false, dayOf(side))
  return readingOf(side.workspace, (piece) => paragraphText([piece], context), ids)
}

/** The day that a document speaks from: of the notice that issues it, where there is one. */
export function dayOf({ document, workspace }: DocumentSide): string {
  const speaker = carrierOf(document, workspace) ?? document
  return definitionOf(speaker).date(speaker)
}

/** A document in the workspace that explains its names. */
export interface DocumentSide<D extends PlanDocument = PlanDocument> {
  readonly workspace: Workspace
  readonly document: D
}

/** @param document of the workspace */
export function contentsOf(document: Plan, workspace: Workspace, ids?: SharedIds): PlanContents {
  const reading = documentReading({ document, workspace }, ids)
  const read = (paragraphs: readonly Paragraph[]) => passageOf(paragraphs, reading)
  const sections: SectionContents[] = []
  const points: PointContents[] = []
  const walk = (section: Section, above: readonly string[]) => {
    const title = section.title ?? ''
    const trail = [...above, title]
    const at = document.parsed.locate([...section.path, 'title'])
    const own = { id: section.id, title, text: read(sectionParagraphs(section)), trail, location: at }
    sections.push(own)
    for (const point of section.points) {
      const location = document.parsed.locate([...point.path, 'id'])
      const steps = point.milestones.map(({ quarter, text }) => ({ quarter, text: printOf(read([text])) }))
      points.push({ point, section: own, document, text: read(printedParagraphs(point)), steps, location })
    }
    for (const inner of section.sections) walk(inner, trail)
  }
  for (const section of document.sections) walk(section, [])
  const title = documentContext(workspace, false).titleOf(document)
  return { document, title, sections, points, ended: document.ended }
}

/** Its title stands before its text, in the same line. */
function printedParagraphs({ title, paragraphs }: Point): readonly Paragraph[] {
  if (title === undefined) return paragraphs
  const [first = [], ...others] = paragraphs
  return [[{ type: 'text', text: `${title}。` }, ...first], ...others]
}

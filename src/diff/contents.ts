import type { Location } from '../diagnostics/index.ts'
import { carrierOf, definitionOf, documentContext, paragraphText } from '../documents/index.ts'
import type { EndedPoint, Paragraph, PlanDocument, Point, Section, WorkPoints } from '../model/index.ts'
import type { Workspace } from '../workspace/index.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A plan as it is compared: its parts and points in one row each, every text as its reader sees it. */
export interface PlanContents {
  readonly document: WorkPoints
  readonly title: string
  /** The day (yyyy-mm-dd) that it speaks from, on which names are what it prints. */
  readonly day: string
  readonly sections: readonly SectionContents[]
  /** In order of the page. */
  readonly points: readonly PointContents[]
  /** What its author says of points that it no longer carries. */
  readonly ended: readonly EndedPoint[]
}

export interface SectionContents {
  readonly id: string | undefined
  readonly title: string
  readonly text: readonly Token[]
  /** The titles from the first level down to this one. */
  readonly trail: readonly string[]
}

export interface PointContents {
  readonly point: Point
  readonly section: SectionContents
  readonly document: WorkPoints
  /** As printed, paragraph after paragraph. */
  readonly text: readonly Token[]
  /** Where its id stands. */
  readonly location: Location
}

/** @param document of the workspace */
export function contentsOf(document: WorkPoints, workspace: Workspace): PlanContents {
  const context = documentContext(workspace, false)
  const speaker = carrierOf(document, workspace) ?? document
  const day = definitionOf(speaker).date(speaker)
  const read = (paragraphs: readonly Paragraph[]) =>
    tokensOf(paragraphs, workspace, (piece) => paragraphText([piece], context, day))
  const sections: SectionContents[] = []
  const points: PointContents[] = []
  const walk = (section: Section, above: readonly string[]) => {
    const title = section.title ?? ''
    const trail = [...above, title]
    const own = { id: section.id, title, text: read(section.paragraphs), trail }
    sections.push(own)
    for (const point of section.points) {
      const location = document.parsed.locate([...point.path, 'id'])
      points.push({ point, section: own, document, text: read(point.paragraphs), location })
    }
    for (const inner of section.sections) walk(inner, trail)
  }
  for (const section of document.sections) walk(section, [])
  const title = context.titleOf(document)
  return { document, title, day, sections, points, ended: document.ended }
}

/** Whether a document is a plan of points, which can be compared point by point. */
export function isPlan(document: PlanDocument): document is WorkPoints {
  return document.kind === 'work-points'
}

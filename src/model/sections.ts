import * as z from 'zod'
import { diagnostic } from '../diagnostics/index.ts'
import { locateInScalar } from '../source/index.ts'
import { field, id, list, text } from './field.ts'
import { type Inset, type InsetSource, insetFields, readInsets } from './insets/index.ts'
import type { KnownTargets, PointTarget } from './point-target.ts'
import { type Point, type PointDefaults, type PointSource, pointSchema, readPoint } from './points.ts'
import { type Paragraph, readProse, readTitle } from './prose.ts'
import { type Path, reportMissing, type Scope } from './scope.ts'

/**
 * The block model: a text in numbered parts, which nest as the four levels of GB/T 9704-2012 7.3.3 do
 * (一、 （一） 1. （1）). Every kind of document writes its parts so.
 *
 * A title stands on a row of its own. One that ends with 。 is run in: what stands below it goes on behind it on
 * the same row. A part without a title is a numbered paragraph.
 */
export interface Section {
  readonly id: string | undefined
  /** Without its number and, where it is run in, without its 。. */
  readonly title: string | undefined
  readonly isRunIn: boolean
  readonly paragraphs: readonly Paragraph[]
  /** What it holds between its paragraphs and its points or parts. */
  readonly insets: readonly Inset[]
  readonly points: readonly Point[]
  readonly sections: readonly Section[]
  /** Where it stands in its document. */
  readonly path: Path
}

const aboutTitle =
  '标题，不写序号。独占一行的不加句末标点；以“。”结尾的，正文接排在同一行。不写标题，即为编了号的一段。'

const titleAndText = {
  title: field(text(), '标题', aboutTitle).optional(),
  text: field(text(), '正文', '本部分的正文；空一行分段。').optional(),
  ...insetFields,
}

const aboutParts = '下一层的各部分，按印出的顺序；序号（一、（一）1.（1））由系统编排。'

/** A list of parts one level below: a schema of its own for each level, so that a fifth is an unknown key. */
const nested = <S extends z.ZodType>(part: S) => field(list(part), '部分', aboutParts).optional()

const fourthLevel = z.strictObject(titleAndText).meta({ id: 'text-level-4' })
const thirdLevel = z
  .strictObject({ ...titleAndText, sections: nested(fourthLevel) })
  .meta({ id: 'text-level-3' })
const secondLevel = z
  .strictObject({ ...titleAndText, sections: nested(thirdLevel) })
  .meta({ id: 'text-level-2' })
const firstLevel = z
  .strictObject({ ...titleAndText, sections: nested(secondLevel) })
  .meta({ id: 'text-level-1' })

/** The parts of a text that holds no points: of a notice, of an attachment. */
export const textSectionsField = nested(firstLevel)

/** How many levels are numbered, and what a part of the last of them can say. */
export const deepestLevel = 4
export const deepestFields: readonly string[] = Object.keys(titleAndText)

const chapterLevel = z
  .strictObject({ ...titleAndText, sections: nested(firstLevel) })
  .meta({ id: 'text-chapter' })

/** The parts of rules, whose chapters may have sections above their articles. */
export const ruleSectionsField = field(list(chapterLevel), '部分', aboutParts)

const idAndTitle = {
  ...titleAndText,
  id: field(id(), '标识', '永久标识：属于这件事本身，换年份、换位置、换措辞都不变。').optional(),
  title: field(text(), '标题', aboutTitle),
}
const points = field(list(pointSchema), '要点', '本部分的各项要点。')
const pointSubsection = z.strictObject({ ...idAndTitle, points }).meta({ id: 'points-level-2' })

/** A part of a document of points: it holds points, or parts that do, or first the ones and then the others. */
export const pointSectionSchema = z.strictObject({
  ...idAndTitle,
  points: points.optional(),
  sections: nested(pointSubsection),
})

const taskFields = { ...titleAndText, id: idAndTitle.id, points: points.optional() }
const thirdTask = z.strictObject(taskFields).meta({ id: 'task-level-3' })
const secondTask = z.strictObject({ ...taskFields, sections: nested(thirdTask) }).meta({ id: 'task-level-2' })
const firstTask = z.strictObject({ ...taskFields, sections: nested(secondTask) }).meta({ id: 'task-level-1' })

/** A part of a plan of several years: what has an id, be it a part or a point, is a task that yearly points can serve. */
export const taskSectionSchema = z.strictObject({ ...idAndTitle, sections: nested(firstTask) })

/** A part of either sort as it is written. */
export interface SectionSource extends InsetSource {
  readonly id?: string | undefined
  readonly title?: string | undefined
  readonly text?: string | undefined
  readonly points?: readonly PointSource[] | undefined
  readonly sections?: readonly SectionSource[] | undefined
}

/**
 * The parts of a text that holds no points.
 * @param targets what references in it may name
 */
export function readTextSections(
  scope: Scope,
  path: Path,
  sources: readonly SectionSource[] | undefined,
  targets: KnownTargets,
): Section[] {
  const reader: PartReader = { points: () => [], targets: () => targets }
  return (sources ?? []).map((source, index) => readSection(scope, [...path, index], source, reader))
}

/**
 * The parts of a document of points.
 * @param others targets of the document that stand in none of its points; its texts may name them too
 */
export function readPointSections(
  scope: Scope,
  path: Path,
  sources: readonly SectionSource[],
  defaults: PointDefaults,
  others: readonly PointTarget[] = [],
): Section[] {
  reportRepeatedIds(scope, path, sources)
  const reader: PartReader = {
    points: (place, written) =>
      written.map((point, index) => readPoint(scope, [...place, index], point, defaults, others)),
    targets: (held) => [...held.flatMap((point) => point.targets), ...others],
  }
  return sources.map((source, index) => {
    const own = [...path, index]
    if (defaults.needsPoints && !source.points && !source.sections)
      reportMissing(scope, own, 'points', '要点')
    return readSection(scope, own, source, reader)
  })
}

/** All points of some parts, in the order in which they are printed. */
export function pointsIn(sections: readonly Section[]): Point[] {
  return sections.flatMap((section) => [...section.points, ...pointsIn(section.sections)])
}

/** The parts themselves and all below them, in the order in which they are printed. */
export function allSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...allSections(section.sections)])
}

/** What tells the parts of a document of points from those of a text. */
interface PartReader {
  points(path: Path, sources: readonly PointSource[]): Point[]
  /** The targets that the text of a part may name. */
  targets(pointsOfPart: readonly Point[]): KnownTargets
}

function readSection(scope: Scope, path: Path, source: SectionSource, reader: PartReader): Section {
  const held = reader.points([...path, 'points'], source.points ?? [])
  const sections = (source.sections ?? []).map((inner, index) =>
    readSection(scope, [...path, 'sections', index], inner, reader),
  )
  reportEmpty(scope, path, source)
  const targets = reader.targets([...held, ...pointsIn(sections)])
  const isFollowed = source.text !== undefined || held.length > 0
  return {
    id: source.id,
    ...readHeading(scope, [...path, 'title'], source.title, isFollowed),
    paragraphs: source.text === undefined ? [] : readProse(scope, [...path, 'text'], source.text, targets),
    insets: readInsets(scope, path, source, targets),
    points: held,
    sections,
    path,
  }
}

/** @param isFollowed whether there is a text to go on behind the title on its row */
function readHeading(
  scope: Scope,
  path: Path,
  written: string | undefined,
  isFollowed: boolean,
): Pick<Section, 'title' | 'isRunIn'> {
  if (written === undefined) return { title: undefined, isRunIn: false }
  const title = readTitle(scope, path, written)
  const mark = /[。，、；：,;:.]$/u.exec(title)?.[0]
  if (mark === '。' && isFollowed) return { title: title.slice(0, -1), isRunIn: true }
  if (mark !== undefined) {
    const at = locateInScalar(scope.parsed, path, written.trimEnd().length - 1, 1)
    scope.report(diagnostic('heading/end-mark', { found: mark }, at))
  }
  return { title, isRunIn: false }
}

/** A part says something: by its title or by its text. */
function reportEmpty(scope: Scope, path: Path, { title, text }: SectionSource): void {
  if (title === undefined && text === undefined) reportMissing(scope, path, 'title', '标题')
}

/** The ids of parts and points, with the place of each. */
export function idsIn(
  path: Path,
  sections: readonly SectionSource[],
): { thing: 'section' | 'point'; id: string; at: Path }[] {
  return sections.flatMap((section, index) => {
    const own = [...path, index]
    return [
      ...(section.id === undefined
        ? []
        : [{ thing: 'section' as const, id: section.id, at: [...own, 'id'] }]),
      ...(section.points ?? []).map(({ id: pointId }, place) => ({
        thing: 'point' as const,
        id: pointId,
        at: [...own, 'points', place, 'id'],
      })),
      ...idsIn([...own, 'sections'], section.sections ?? []),
    ]
  })
}

/** An id is one commitment: within a document no two sections or points may share it. */
function reportRepeatedIds(scope: Scope, path: Path, sections: readonly SectionSource[]): void {
  const first = new Map<string, Path>()
  for (const { thing, id: name, at } of idsIn(path, sections)) {
    const before = first.get(name)
    if (before === undefined) {
      first.set(name, at)
      continue
    }
    const related = [{ location: scope.parsed.locate(before), note: 'first-defined-here' as const }]
    scope.report(diagnostic('id/duplicate', { thing, id: name }, scope.parsed.locate(at), related))
  }
}

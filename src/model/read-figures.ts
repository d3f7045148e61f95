import { diagnostic } from '../diagnostics/index.ts'
import { type FigureNumbers, noFigures } from './figure-numbers.ts'
import { writtenInsets } from './insets/index.ts'
import type { PictureMention } from './picture-content.ts'
import type { Path, RegisterScope } from './scope.ts'
import type { SectionSource } from './sections.ts'

/** A document as far as it holds figures. */
export interface FigureSource {
  readonly sections?: readonly SectionSource[] | undefined
  readonly attachments?: readonly { readonly sections?: readonly SectionSource[] | undefined }[] | undefined
}

/** A chart or a picture as it is written. */
interface WrittenFigure {
  readonly id: string | undefined
  readonly path: Path
  /** The file of a picture; undefined of a chart, which is drawn. */
  readonly file: string | undefined
}

type Place = Pick<RegisterScope, 'parsed'>

/** The files that a document shows as pictures, each with its place, in order of the page. */
export function picturesNamed(place: Place, source: FigureSource): PictureMention[] {
  return figuresIn(place, source).flatMap(({ file, path }) => (file === undefined ? [] : [{ file, path }]))
}

/**
 * Numbers the figures of a document. A chart always has its number. A picture has one where there are others or the text
 * speaks of it (CY/T 171-2019: what the text mentions is numbered, be it the only one): a lone photograph that nothing
 * refers to is told from nothing.
 */
export function readFigures(scope: RegisterScope, source: FigureSource): FigureNumbers {
  const figures = figuresIn(scope, source)
  const [only, ...others] = figures
  if (!only) return noFigures
  const isNumbered = others.length > 0 || only.file === undefined || refers(source)
  const numbers = new Map(figures.map(({ path }, index) => [path.join('/'), index + 1]))
  const byId = new Map<string, number>()
  const first = new Map<string, Path>()
  for (const [index, { id, path }] of figures.entries()) {
    if (id === undefined) continue
    const before = first.get(id)
    if (before === undefined) {
      first.set(id, path)
      byId.set(id, index + 1)
      continue
    }
    const related = [
      { location: scope.parsed.locate([...before, 'id']), note: 'first-defined-here' as const },
    ]
    const at = scope.parsed.locate([...path, 'id'])
    scope.report(diagnostic('id/duplicate', { thing: 'picture', id }, at, related))
  }
  return { byId, at: (path) => (isNumbered ? numbers.get(path.join('/')) : undefined) }
}

function figuresIn(place: Place, { sections, attachments = [] }: FigureSource): WrittenFigure[] {
  return [
    ...figuresOfParts(place, ['sections'], sections),
    ...attachments.flatMap((attachment, index) =>
      figuresOfParts(place, ['attachments', index, 'sections'], attachment.sections),
    ),
  ]
}

function figuresOfParts(
  place: Place,
  path: Path,
  parts: readonly SectionSource[] | undefined = [],
): WrittenFigure[] {
  return parts.flatMap((part, index) => {
    const own = [...path, index]
    return [...figuresOfPart(place, own, part), ...figuresOfParts(place, [...own, 'sections'], part.sections)]
  })
}

function figuresOfPart({ parsed }: Place, path: Path, part: SectionSource): WrittenFigure[] {
  const { chart, pictures } = part
  // Most parts hold neither, and to find their places takes time.
  if (chart === undefined && pictures === undefined) return []
  return writtenInsets(parsed, path, part).flatMap((key): WrittenFigure[] => {
    if (key === 'chart') return [{ id: chart?.id, path: [...path, key], file: undefined }]
    if (key !== 'pictures') return []
    return (pictures ?? []).map(({ id, file }, index) => ({ id, path: [...path, key, index], file }))
  })
}

/** Whether a text of a document refers to a picture, whichever it is. */
function refers(value: unknown): boolean {
  if (typeof value === 'string') return /\{\{\s*picture\s/u.test(value)
  return typeof value === 'object' && value !== null && Object.values(value).some(refers)
}

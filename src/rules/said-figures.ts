import { type Figure, figureOf, findFigures, findMentions, type Mention } from '../quantity/index.ts'
import type { Prose } from './prose.ts'
import type { Subject } from './subject.ts'

/** A figure that prose gives of an indicator. */
export interface SaidFigure {
  readonly prose: Prose
  readonly mention: Mention
  readonly figure: Figure
  readonly written: string
  /** The year that its clause speaks of, where it names one. */
  readonly year: number | undefined
  /** Whether it tells what was, not what is promised. */
  readonly isPast: boolean
}

/** The figures of a text, with those of them that belong to an indicator beyond doubt. */
export interface ReadProse {
  readonly figures: readonly Figure[]
  readonly said: readonly SaidFigure[]
}

const past = /上年|去年|已(?:有|达|经|建|获|取得)|现有|目前|截至|“?十[二三]五”?(?:期间|时期|末)|累计已|曾/u

/** Reads the figures of a text and whose they are. */
export function readFigures(prose: Prose, { workspace }: Subject): ReadProse {
  const { flat } = prose
  const figures = findFigures(flat)
  if (figures.length === 0) return { figures, said: [] }
  const said = findMentions(flat, namesOf(workspace)).flatMap((mention): SaidFigure[] => {
    const figure = figureOf(mention, figures, flat)
    if (!figure) return []
    const clause = clauseAround(flat, Math.min(mention.start, figure.start), figure.end)
    const year = /(?<!\d)(20\d{2})年/u.exec(clause)?.[1]
    const written = flat.slice(figure.start, figure.end)
    return [
      {
        prose,
        mention,
        figure,
        written,
        year: year === undefined ? undefined : Number(year),
        isPast: past.test(clause),
      },
    ]
  })
  return { figures, said }
}

interface NamedIndicator {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly unit: string
}

const known = new WeakMap<Subject['workspace'], readonly NamedIndicator[]>()

/** The indicators as prose can name them; one list a workspace, because reading it takes longer than a text does. */
function namesOf(workspace: Subject['workspace']): readonly NamedIndicator[] {
  const before = known.get(workspace)
  if (before) return before
  const names = workspace.indicators.indicators.map(({ id, name, aliases = [], unit = '' }) => ({
    id,
    name,
    aliases,
    unit,
  }))
  known.set(workspace, names)
  return names
}

function clauseAround(flat: string, start: number, end: number): string {
  const before = Math.max(...['，', '。', '；', '\n'].map((mark) => flat.lastIndexOf(mark, start - 1)))
  return flat.slice(before + 1, end)
}

import { type Figure, figureOf, findFigures, findMentions, type Mention } from '../quantity/index.ts'
import { clauseBefore } from './clause-around.ts'
import type { Prose } from './prose.ts'
import type { Subject } from './subject.ts'

/** A figure that prose gives of an indicator. */
export interface SaidFigure {
  readonly prose: Prose
  readonly mention: Mention
  readonly figure: Figure
  readonly written: string
  /** What a change starts from, where it is said: 由17个增加到36个. */
  readonly from: Figure | undefined
  /** The year that its sentence speaks of, where it names one. */
  readonly year: number | undefined
  /** Whether it tells what was. */
  readonly isPast: boolean
  /** Whether it is a promise on just this indicator: not what was, another's words, or a condition (不足31个的，约谈). */
  readonly isPromise: boolean
}

/** Where prose says that a change starts: 由17个增加到, whatever it leads to. */
export interface SaidStart {
  readonly prose: Prose
  readonly mention: Mention
  readonly from: Figure
}

/** The figures of a text, with those of them that belong to an indicator beyond doubt. */
export interface ReadProse {
  readonly figures: readonly Figure[]
  readonly said: readonly SaidFigure[]
  readonly starts: readonly SaidStart[]
}

const past = /上年|去年|已(?:有|达|经|建|获|取得)|现有|目前|截至|“?十[二三]五”?(?:期间|时期|末)|累计已|曾/u

const read = new WeakMap<Prose, ReadProse>()

/** Reads the figures of a text and whose they are; once for all the rules that ask. */
export function readFigures(prose: Prose, { workspace }: Subject): ReadProse {
  const before = read.get(prose)
  if (before) return before
  const figures = findSaidFigures(prose, workspace)
  read.set(prose, figures)
  return figures
}

/** Most texts have none. */
const without: ReadProse = { figures: [], said: [], starts: [] }

function findSaidFigures(prose: Prose, workspace: Subject['workspace']): ReadProse {
  const { flat } = prose
  const figures = findFigures(flat)
  if (figures.length === 0) return without
  const mentions = findMentions(flat, namesOf(workspace), (mention) =>
    Boolean(figureOf(mention, figures, flat) ?? startOfReference(mention, figures, flat)),
  )
  const said = mentions.flatMap((mention): SaidFigure[] => {
    const figure = figureOf(mention, figures, flat)
    if (!figure) return []
    const clause = clauseAround(flat, Math.min(mention.start, figure.start), figure.end)
    const isPast = past.test(clause)
    const isCondition = /^的[，。；、]/u.test(flat.slice(figure.end))
    const isPromise =
      !isPast && !isCondition && mention.certainty === 'exact' && !prose.isQuoted(figure.number.start)
    const written = flat.slice(figure.start, figure.end)
    const year = yearOf(clauseBefore(flat, figure.end, '。；\n'))
    return [
      { prose, mention, figure, written, from: startOf(figure, figures, flat), year, isPast, isPromise },
    ]
  })
  const starts = [
    ...said.flatMap(({ mention, from, isPromise }) => (from && isPromise ? [{ prose, mention, from }] : [])),
    ...mentions.flatMap((mention) => {
      const from = startOfReference(mention, figures, flat)
      return from && !prose.isQuoted(from.start) ? [{ prose, mention, from }] : []
    }),
  ]
  return { figures, said, starts }
}

/** Between a figure that a change starts from and the reference that it leads to. */
const leadingTo =
  /^(?:增加|增|提高|提升|扩大|扩充|上升|升|降低|下降|降|减少|减|缩短|压缩|压减|压)(?:到|至)\uFFFC/u

/** `市级领先重点学科由17个增加到{{target …}}`: right behind the name, on the way to a reference. */
function startOfReference(mention: Mention, figures: readonly Figure[], flat: string): Figure | undefined {
  if (mention.certainty !== 'exact') return undefined
  return figures.find(
    ({ isStart, start, end }) =>
      isStart && /^(?:由|从|自)$/u.test(flat.slice(mention.end, start)) && leadingTo.test(flat.slice(end)),
  )
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

/** The year that was named last in the sentence that ends here. */
function yearOf(sentence: string): number | undefined {
  const year = sentence.match(/(?<!\d)20\d{2}(?=年)/gu)?.at(-1)
  return year === undefined ? undefined : Number(year)
}

/** The clause of a figure, with what stands apart before it: 目前，…… */
function clauseAround(flat: string, start: number, end: number): string {
  const clauses = clauseBefore(flat, start, '。；\n').split('，')
  const [own = '', apart = ''] = clauses.toReversed()
  return `${apart.length <= 12 ? apart : ''}${own}${flat.slice(start, end)}`
}

/** What the change to a figure starts from: the figure before it in its clause. */
function startOf(figure: Figure, figures: readonly Figure[], flat: string): Figure | undefined {
  const before = figures[figures.indexOf(figure) - 1]
  const isNear = before?.isStart && !/[，。；、\n]/u.test(flat.slice(before.end, figure.start))
  return isNear ? before : undefined
}

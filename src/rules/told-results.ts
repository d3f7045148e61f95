import { type ActualRecord, asText, type Indicator, type PlanDocument } from '../model/index.ts'
import { type Figure, type Interval, isAmount } from '../quantity/index.ts'
import { isLevel, saidInterval } from './comparable.ts'
import { areApart } from './contradiction.ts'
import { isAccount, looksBack } from './looks-back.ts'
import type { Prose } from './prose.ts'
import { actualInterval, isSettled, roundedInterval } from './recorded.ts'
import { readFigures, type SaidFigure } from './said-figures.ts'
import type { Subject } from './subject.ts'
import { endOfFormerPlan } from './time-words.ts'

/** A figure of prose that tells what an indicator came to in a year. */
export interface ToldFigure {
  readonly said: SaidFigure
  readonly indicator: Indicator
  readonly year: number
  /** In the unit of the indicator, with what rounding hides. */
  readonly value: Interval
}

/** The same, and the record that says otherwise. */
export interface ToldResult extends ToldFigure {
  readonly record: ActualRecord
}

/** The figures of prose that cannot be true beside the final figure of the register for the year that they speak of. */
export function contradictedResults(subject: Subject): ToldResult[] {
  const { actuals } = subject.workspace
  if (actuals.records.length === 0) return []
  return toldFigures(subject).flatMap((told) => {
    const { indicator, year, value } = told
    const record = actuals.actualOf(indicator.id, year)
    if (!record || !isSettled(record)) return []
    return areApart(value, actualInterval(record.value, indicator.unit)) ? [{ ...told, record }] : []
  })
}

const known = new WeakMap<Subject, ReadonlyMap<PlanDocument, readonly ToldFigure[]>>()

/** The figures of prose that tell beyond doubt what an indicator came to in a year, in order of the documents. */
export function toldFigures(subject: Subject): readonly ToldFigure[] {
  return [...toldByDocument(subject).values()].flat()
}

/** Those of one document. */
export function toldFiguresOf(document: PlanDocument, subject: Subject): readonly ToldFigure[] {
  return toldByDocument(subject).get(document) ?? []
}

/** Found once for all the rules that ask. */
function toldByDocument(subject: Subject): ReadonlyMap<PlanDocument, readonly ToldFigure[]> {
  const before = known.get(subject)
  if (before) return before
  const told = new Map(
    subject.documents.map((document) => [
      document,
      subject.proseOf(document).flatMap((prose) => toldIn(prose, subject)),
    ]),
  )
  known.set(subject, told)
  return told
}

function toldIn(prose: Prose, subject: Subject): ToldFigure[] {
  if (prose.form === 'title') return []
  return readFigures(prose, subject).said.flatMap((said): ToldFigure[] => {
    const indicator = subject.indicatorOf(said.mention.id)
    const year = yearOf(said)
    if (!indicator || year === undefined) return []
    if (said.mention.certainty !== 'exact' || prose.isQuoted(said.figure.number.start)) return []
    const value = valuesOf(said.figure, indicator.unit)
    return value ? [{ said, indicator, year, value }] : []
  })
}

/** The year whose result a figure tells; undefined where that is not beyond doubt, or it promises. */
function yearOf({ prose, figure, year }: SaidFigure): number | undefined {
  const text = asText(prose.document)
  if (!text || figure.isStart) return undefined
  const { from, to } = text.period
  const clause = prose.flat.slice(prose.flat.lastIndexOf('。', figure.start) + 1, figure.end)
  const isTold = looksBack(prose, figure.number.start)
  if (year !== undefined) return speaksOfWholeYear(clause) && (isTold || year < from) ? year : undefined
  if (/上年|去年/u.test(clause)) return isTold ? from - 1 : undefined
  const end = endOfFormerPlan(clause)
  if (end !== undefined) return end < from ? end : undefined
  return isTold && from === to && isAccount(prose.document) ? to : undefined
}

/**
 * Whether the year that was named last is the one whose result is told: not one that it is held against (与2023年相比), nor
 * one from which it goes on (2021年以来), nor only a part of it (2024年6月).
 */
function speaksOfWholeYear(clause: string): boolean {
  const [lead = '', tail = ''] = clause.split(/(?<!\d)20\d{2}年(?!.*20\d{2}年)/u)
  return (
    !/(?:与|同|较|比|自|从|由|超过|高于|低于)$/u.test(lead) &&
    !/^(?:\d|以来|起|至|到|开始|相比|前|上半|第|[一二三四]季)/u.test(tail)
  )
}

/** The values of a figure that says what is reached; a change, and what each or several years bring, say something else. */
function valuesOf(figure: Figure, unit: string | undefined) {
  const { target, amount, rhythm, years } = figure
  if (rhythm !== undefined || years !== undefined || (target && !isLevel(target))) return undefined
  const exact = target?.kind === 'exact' ? target.amount : amount
  return exact && isAmount(exact) ? roundedInterval(exact, unit) : saidInterval(figure, undefined, unit)
}

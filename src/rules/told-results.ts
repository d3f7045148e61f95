import { type ActualRecord, asText, type Indicator } from '../model/index.ts'
import { type Figure, isAmount } from '../quantity/index.ts'
import { saidInterval } from './comparable.ts'
import { areApart } from './contradiction.ts'
import { isAccount, looksBack } from './looks-back.ts'
import { actualInterval, isSettled, roundedInterval } from './recorded.ts'
import { readFigures, type SaidFigure } from './said-figures.ts'
import type { Subject } from './subject.ts'

/** A figure of prose that tells what an indicator came to, and the record that says otherwise. */
export interface ToldResult {
  readonly said: SaidFigure
  readonly indicator: Indicator
  readonly record: ActualRecord
}

const levels: readonly string[] = ['exact', 'min', 'max', 'range', 'hold']

/** The figures of prose that cannot be true beside the final figure of the register for the year that they speak of. */
export function contradictedResults(subject: Subject): ToldResult[] {
  const { workspace, texts } = subject
  if (workspace.actuals.records.length === 0) return []
  const indicators = new Map(workspace.indicators.indicators.map((one) => [one.id, one]))
  return texts.flatMap((prose) => {
    if (prose.form === 'title') return []
    return readFigures(prose, subject).said.flatMap((said): ToldResult[] => {
      const indicator = indicators.get(said.mention.id)
      const year = yearOf(said)
      const record = indicator && year !== undefined && workspace.actuals.actualOf(indicator.id, year)
      if (!indicator || !record || !isSettled(record)) return []
      if (said.mention.certainty !== 'exact' || prose.isQuoted(said.figure.number.start)) return []
      const here = valuesOf(said.figure, indicator.unit)
      return areApart(here, actualInterval(record.value, indicator.unit)) ? [{ said, indicator, record }] : []
    })
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

/** The values of a figure that says what is reached; a change, and what each year brings, say something else. */
function valuesOf(figure: Figure, unit: string | undefined) {
  const { target, amount, rhythm } = figure
  if (rhythm !== undefined || (target && !levels.includes(target.kind))) return undefined
  const exact = target?.kind === 'exact' ? target.amount : amount
  return exact && isAmount(exact) ? roundedInterval(exact, unit) : saidInterval(figure, undefined, unit)
}

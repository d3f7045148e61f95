import { asText, isOfficial, type Period, type PlanDocument } from '../model/index.ts'
import type { Prose } from './prose.ts'
import type { Subject } from './subject.ts'

/** 公文 that speak of the year in which they are signed; 报告 and 纪要 tell of what was, 决定 and 通报 often do. */
const ofTheirYear: readonly string[] = ['notice', 'letter', 'request']

/**
 * The years of which a document may speak, the one of its own first; none of a text of several years. A notice of December
 * that issues the work points of the next year speaks of that year too.
 */
export function yearsSpokenOf(document: PlanDocument, { printedWith }: Subject): number[] {
  if (!isOfficial(document)) {
    const { from, to } = document.period
    return from === to ? [to] : []
  }
  if (!ofTheirYear.includes(document.kind)) return []
  const printed = printedWith(document).flatMap((one) => asText(one)?.period ?? [])
  return [Number(document.signedOn.slice(0, 4)), ...printed.flatMap(yearsOf)]
}

/**
 * Whether words are a document's own. The title of 公文 takes up the title of what it issues, which keeps its year; what it
 * puts in quotation marks is an instruction of others, or the name of an event.
 */
export function isOwnWord(prose: Prose, offset: number): boolean {
  return !isOfficial(prose.document) || (prose.form === 'prose' && !prose.isQuoted(offset))
}

export function yearsOf({ from, to }: Period): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

import { type Diagnostic, diagnostic, type Location, type SourceText } from '../../diagnostics/index.ts'

/** What git writes between two versions of a text (and before their ancestor), always at the beginning of a line. */
const mergeMark = /^(?:(?:<{7}|\|{7}|>{7})(?= |\r?$)|={7}(?=\r?$))/m
const everyMergeMark = new RegExp(mergeMark, 'gm')

export function holdsMergeMark(text: string): boolean {
  return mergeMark.test(text)
}

/**
 * A file in which two versions were left to choose from. Whatever is written between the marks, it is no plan yet:
 * one complaint at the first mark, and nothing of what it does to the syntax.
 */
export function mergeMarks(source: SourceText): Diagnostic | undefined {
  const [first, ...others] = [...source.text.matchAll(everyMergeMark)].map(
    ({ 0: mark, index }): Location => ({ source, start: index, end: index + mark.length }),
  )
  if (!first) return undefined
  const found = source.text.slice(first.start, first.end)
  const related = others.map((location) => ({ location, note: 'also-here' as const }))
  return diagnostic('yaml/merge-mark', { found }, first, related)
}

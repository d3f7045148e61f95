import type { Diagnostic, Edit, SourceText } from '../diagnostics/index.ts'

/** A file with what could be mended in it. */
export interface MendedFile {
  readonly source: SourceText
  readonly text: string
  readonly fixed: readonly Diagnostic[]
}

/**
 * Applies the safe fixes to the texts themselves, so that comments, order and layout stay. Of fixes that touch the
 * same stretch only the first is applied; the next run finds the rest. A fix is applied whole or not at all.
 */
export function applyFixes(diagnostics: readonly Diagnostic[]): MendedFile[] {
  const taken = new Map<SourceText, Edit[]>()
  const fixed = new Map<SourceText, Diagnostic[]>()
  for (const found of diagnostics) {
    const { fix } = found
    if (fix?.safety !== 'safe' || !fix.edits.every((edit) => isFree(edit, taken))) continue
    for (const edit of fix.edits) {
      const { source } = edit.location
      taken.set(source, [...(taken.get(source) ?? []), edit])
    }
    const source = found.location?.source ?? fix.edits[0]?.location.source
    if (source) fixed.set(source, [...(fixed.get(source) ?? []), found])
  }
  return [...taken].map(([source, edits]) => ({
    source,
    text: applyEdits(source.text, edits),
    fixed: fixed.get(source) ?? [],
  }))
}

function isFree({ location: { source, start, end } }: Edit, taken: ReadonlyMap<SourceText, Edit[]>): boolean {
  const others = taken.get(source) ?? []
  return others.every(({ location }) => end <= location.start || location.end <= start)
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits.toSorted((a, b) => b.location.start - a.location.start)
  return ordered.reduce(
    (mended, { location, text: replacement }) =>
      mended.slice(0, location.start) + replacement + mended.slice(location.end),
    text,
  )
}

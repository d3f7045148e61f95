import type { Diagnostic, Edit, SourceText } from '../diagnostics/index.ts'

/** A file with what can be mended in it. */
export interface MendableFile {
  readonly source: SourceText
  readonly edits: readonly Edit[]
  readonly fixed: readonly Diagnostic[]
}

/**
 * Chooses the safe fixes that can be made together: of those that touch the same stretch only the first; the next run
 * finds the rest. A fix is made whole or not at all.
 */
export function chooseFixes(diagnostics: readonly Diagnostic[]): MendableFile[] {
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
  return [...taken].map(([source, edits]) => ({ source, edits, fixed: fixed.get(source) ?? [] }))
}

function isFree({ location: { source, start, end } }: Edit, taken: ReadonlyMap<SourceText, Edit[]>): boolean {
  const others = taken.get(source) ?? []
  return others.every(({ location }) => end <= location.start || location.end <= start)
}

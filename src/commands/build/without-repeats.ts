import type { Diagnostic } from '../../diagnostics/index.ts'

/** One missing browser is one complaint, however many documents wanted it. */
export function withoutRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>()
  return diagnostics.filter(({ code, args, location }) => {
    const key = JSON.stringify([code, args, location?.source.name, location?.start])
    return !seen.has(key) && seen.add(key)
  })
}

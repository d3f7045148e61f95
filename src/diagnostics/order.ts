import type { Diagnostic } from './diagnostic.ts'
import type { Severity } from './message.ts'

const rank = { error: 0, warning: 1, info: 2 } satisfies Record<Severity, number>

/** Reading order: by file, then by place, then by severity and code; diagnostics without a place come last. */
export function inReadingOrder(diagnostics: Iterable<Diagnostic>): Diagnostic[] {
  return [...diagnostics].sort((a, b) => {
    if (!a.location || !b.location) return Number(!a.location) - Number(!b.location)
    return (
      compare(a.location.source.name, b.location.source.name) ||
      a.location.start - b.location.start ||
      rank[a.severity] - rank[b.severity] ||
      compare(a.code, b.code)
    )
  })
}

/** Compares by code unit: the same order on every machine, whatever its locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Whether a complaint weighs as much as `least` or more. */
export function isAtLeast({ severity }: { readonly severity: Severity }, least: Severity): boolean {
  return rank[severity] <= rank[least]
}

/** The same diagnostics with the gravest first; of one severity in the order in which they were. */
export function gravestFirst<T extends { readonly severity: Severity }>(diagnostics: readonly T[]): T[] {
  return diagnostics.toSorted((a, b) => rank[a.severity] - rank[b.severity])
}

export function countBySeverity(
  diagnostics: Iterable<{ readonly severity: Severity }>,
): Record<Severity, number> {
  const count = { error: 0, warning: 0, info: 0 }
  for (const { severity } of diagnostics) count[severity]++
  return count
}

import type { Indicator, Redefinition } from '../model/index.ts'

/** What the register declares to be counted otherwise from a day on that comes after the first (yyyy-mm-dd), up to the last. */
export function redefinitionsBetween(
  { revisions = [] }: Indicator,
  first: string,
  last: string,
): readonly Redefinition[] {
  return revisions.filter(({ from }) => first < from && from <= last)
}

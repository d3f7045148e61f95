import type { Edit } from './diagnostic.ts'

/** The text with edits made, of which no two touch: all else stays as it is, to the last comment and blank. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits.toSorted((a, b) => b.location.start - a.location.start)
  return ordered.reduce(
    (mended, { location, text: replacement }) =>
      mended.slice(0, location.start) + replacement + mended.slice(location.end),
    text,
  )
}

import type { Diagnostic, Location } from '../diagnostics/index.ts'

/**
 * Leaves out what rules say of lines that are keys fallen into a text (yaml/swallowed-key): nobody wrote those lines as
 * prose, and to mend their marks (`牵头: 甲` to `牵头：甲`) would make text of them for good.
 */
export function withoutSwallowed(
  complaints: readonly Diagnostic[],
  ruled: readonly Diagnostic[],
): readonly Diagnostic[] {
  const swallowed = complaints.flatMap(({ code, location }) =>
    code === 'yaml/swallowed-key' && location ? [linesBelow(location)] : [],
  )
  if (swallowed.length === 0) return ruled
  return ruled.filter(
    ({ location }) =>
      !swallowed.some(
        ({ source, start, end }) =>
          location?.source.name === source.name && location.start >= start && location.start < end,
      ),
  )
}

/** The line of a place, and those below it that are indented as deep: what is left of the text that it is in. */
function linesBelow({ source, start }: Location): Location {
  const { text } = source
  const lineStart = text.lastIndexOf('\n', start) + 1
  const shallower = new RegExp(String.raw`\n {0,${Math.max(0, start - lineStart - 1)}}(?=[^\s])`, 'u')
  const length = start === lineStart ? -1 : text.slice(start).search(shallower)
  return { source, start, end: length < 0 ? text.length : start + length }
}

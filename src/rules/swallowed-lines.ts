import type { Code, Diagnostic, DiagnosticOf, Location } from '../diagnostics/index.ts'
import { keyAliases, type PlanDocument, pointsOf } from '../model/index.ts'

/** What rules ask a point for, by any one of these keys. */
const askedFor: ReadonlyMap<Code, readonly string[]> = new Map<Code, readonly string[]>([
  ['owner/no-lead', ['lead']],
  ['owner/no-deadline', ['by', 'nature', 'targets']],
  ['coverage/unlinked', ['serves']],
])

/**
 * Leaves out what rules say of lines that are keys fallen into a text (yaml/swallowed-key): nobody wrote those lines as
 * prose, and to mend their marks (`牵头: 甲` to `牵头：甲`) would make text of them for good. What the point lacks because
 * of them has been complained of too: once they are moved back, it is there.
 */
export function withoutSwallowed(
  complaints: readonly Diagnostic[],
  ruled: readonly Diagnostic[],
  documents: readonly PlanDocument[],
): readonly Diagnostic[] {
  const swallowed = complaints.flatMap((one) =>
    one.code === 'yaml/swallowed-key' && one.location ? [swallowedBy(one, one.location, documents)] : [],
  )
  if (swallowed.length === 0) return ruled
  return ruled.filter(
    ({ code, location }) =>
      !swallowed.some(
        ({ lines, keys, id }) =>
          isWithin(location, lines) ||
          (isWithin(location, id) && askedFor.get(code)?.some((key) => keys.has(key))),
      ),
  )
}

/** What has fallen into a text. */
interface Swallowed {
  readonly lines: Location
  /** The keys among the lines, in English. */
  readonly keys: ReadonlySet<string>
  /** Where the point has its id, if the text is one of a point. */
  readonly id: Location | undefined
}

function swallowedBy(
  { args }: DiagnosticOf<'yaml/swallowed-key'>,
  location: Location,
  documents: readonly PlanDocument[],
): Swallowed {
  const aliases = keyAliases()
  const english = (key: string) => aliases.get(key) ?? key
  const lines = linesBelow(location)
  const indentation = ' '.repeat(columnOf(location))
  const keys = Array.from(
    `${indentation}${lines.source.text.slice(lines.start, lines.end)}`.matchAll(
      new RegExp(`^${indentation}([^\\s:]+):`, 'gmu'),
    ),
    ([, key = '']) => english(key),
  )
  const own = documents.filter(({ parsed }) => parsed.source.name === location.source.name)
  const ids = own.flatMap((document) =>
    pointsOf(document).flatMap(({ path }) => {
      const text = document.parsed.scalarAt([...path, english(args.text)])
      const isHere = text && text.start <= location.start && location.start < text.end
      return isHere ? [document.parsed.locate([...path, 'id'])] : []
    }),
  )
  return { lines, keys: new Set(keys), id: ids[0] }
}

/** The line of a place, and those below it that are indented as deep: what is left of the text that it is in. */
function linesBelow(location: Location): Location {
  const { source, start } = location
  const { text } = source
  const column = columnOf(location)
  const shallower = new RegExp(String.raw`\n {0,${Math.max(0, column - 1)}}(?=[^\s])`, 'u')
  const length = column === 0 ? -1 : text.slice(start).search(shallower)
  return { source, start, end: length < 0 ? text.length : start + length }
}

function columnOf({ source: { text }, start }: Location): number {
  return start - (text.lastIndexOf('\n', start) + 1)
}

function isWithin(location: Location | undefined, around: Location | undefined): boolean {
  return (
    location !== undefined &&
    around !== undefined &&
    location.source.name === around.source.name &&
    location.start >= around.start &&
    location.start < around.end
  )
}

import type { Code, Diagnostic, DiagnosticOf, Location } from '../diagnostics/index.ts'
import { keyAliases, type PlanDocument, pointsOf } from '../model/index.ts'
import { coverageOf } from '../succession/index.ts'

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
    (one) =>
      !swallowed.some(
        ({ lines, keys, id }) =>
          isWithin(one.location, lines) ||
          (isWithin(one.location, id) && askedFor.get(one.code)?.some((key) => keys.has(key))),
      ) && !(one.code === 'coverage/untouched' && isServed(one, swallowed, documents)),
  )
}

/** Whether a task of the longer plan for which the year does nothing is one that a swallowed `serves` names. */
function isServed(
  { args: { id, year }, location }: DiagnosticOf<'coverage/untouched'>,
  swallowed: readonly Swallowed[],
  documents: readonly PlanDocument[],
): boolean {
  const coverage = coverageOf(documents).find(({ plan }) => plan.parsed.source.name === location?.source.name)
  const names = coverage?.tasks.find((task) => task.id === id)?.callNames ?? []
  const ofYear = coverage?.yearly.filter(({ period }) => period.from === year) ?? []
  return swallowed.some(
    ({ lines, serves, id: point }) =>
      point !== undefined &&
      names.some((name) => serves.has(name)) &&
      ofYear.some(({ parsed }) => parsed.source.name === lines.source.name),
  )
}

/** What has fallen into a text. */
interface Swallowed {
  readonly lines: Location
  /** The keys among the lines, in English. */
  readonly keys: ReadonlySet<string>
  /** The tasks of the longer plan that they name under `serves`, by id. */
  readonly serves: ReadonlySet<string>
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
  const written = `${indentation}${lines.source.text.slice(lines.start, lines.end)}`
  // Each key with all that stands behind and below it, as far as the next.
  const entries = Array.from(
    written.matchAll(
      new RegExp(`^${indentation}([^\\s:]+):(.*(?:\\n(?!${indentation}[^\\s:]+:).*)*)`, 'gmu'),
    ),
    ([, key = '', value = '']) => ({ key: english(key), value }),
  )
  const served = entries
    .filter(({ key }) => key === 'serves')
    .flatMap(({ value }) => value.match(idWords) ?? [])
  const own = documents.filter(({ parsed }) => parsed.source.name === location.source.name)
  const ids = own.flatMap((document) =>
    pointsOf(document).flatMap(({ path }) => {
      const text = document.parsed.scalarAt([...path, english(args.text)])
      const isHere = text && text.start <= location.start && location.start < text.end
      return isHere ? [document.parsed.locate([...path, 'id'])] : []
    }),
  )
  return { lines, keys: new Set(entries.map(({ key }) => key)), serves: new Set(served), id: ids[0] }
}

/** As ids stand in a list of either style. */
const idWords = /[^\s,[\]"'#-][^\s,[\]"'#]*/gu

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

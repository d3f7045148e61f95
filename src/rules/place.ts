import type { Location } from '../diagnostics/index.ts'
import { locateInScalar, type ParsedSource, type SourcePath } from '../source/index.ts'

/** A place in a file, as rules speak of it: by path. It becomes a stretch of text only where it is reported. */
export interface Place {
  readonly parsed: ParsedSource
  readonly path: SourcePath
  /** The key at the path rather than its value. */
  readonly part?: 'key' | undefined
  /** Within the value of the scalar at the path, in UTF-16 units. */
  readonly stretch?: { readonly start: number; readonly length: number } | undefined
  /** Instead of all this, a stretch of the file itself, for what is found wherever it stands. */
  readonly range?: { readonly start: number; readonly end: number } | undefined
}

/** The stretch of text that a place is. */
export function locationOf({ parsed, path, part, stretch, range }: Place): Location {
  if (range) return { source: parsed.source, ...range }
  if (stretch) return locateInScalar(parsed, path, stretch.start, stretch.length)
  return parsed.locate(path, part ?? 'value')
}

/**
 * What a place is of, by permanent names: the document, the innermost thing with an id, and the keys from there:
 * `work-points-2025/day-surgery/targets/日间手术占比`. List indexes have no part in it, so that it stays the same when
 * things are moved or put before it.
 */
export function subjectOf({ parsed, path }: Place): string {
  let value = parsed.value
  let innermost: string | undefined
  let keys: string[] = []
  const root = idOf(value) ?? parsed.source.name.replace(/^.*[/\\]/u, '')
  for (const step of path) {
    value = isRecord(value) ? value[step] : undefined
    if (typeof step === 'string') keys.push(step)
    const id = idOf(value)
    if (id === undefined) continue
    innermost = id
    keys = []
  }
  return [root, ...(innermost === undefined ? [] : [innermost]), ...keys].join('/')
}

function idOf(value: unknown): string | undefined {
  const id = isRecord(value) ? value.id : undefined
  return typeof id === 'string' ? id : undefined
}

/** A mapping or a list: what a path can step into. */
function isRecord(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null
}

import type { Location, SourceText } from './diagnostic.ts'

/** A place as people name it: both counted from 1, the column in characters (not bytes, not UTF-16 units). */
export interface Position {
  readonly line: number
  readonly column: number
}

const lineStartsOf = new WeakMap<SourceText, readonly number[]>()

/** The offset of each line's first character; found once for each source. */
function lineStarts(source: SourceText): readonly number[] {
  let starts = lineStartsOf.get(source)
  if (!starts) {
    starts = [0, ...Array.from(source.text.matchAll(/\n/g), ({ index }) => index + 1)]
    lineStartsOf.set(source, starts)
  }
  return starts
}

/** Line and column of an offset. Computed only when printing: everything else speaks in offsets. */
export function positionAt(source: SourceText, offset: number): Position {
  const { line, start } = lineAt(source, offset)
  return { line, column: [...source.text.slice(start, offset)].length + 1 }
}

/** `12:5`: line and column at which a location begins. */
export function lineAndColumn({ source, start }: Location): string {
  const { line, column } = positionAt(source, start)
  return `${line}:${column}`
}

/** Line and column of an offset, for programs that count columns in UTF-16 units. */
export function utf16PositionAt(source: SourceText, offset: number): Position {
  const { line, start } = lineAt(source, offset)
  return { line, column: offset - start + 1 }
}

/** The line that an offset is on, counted from 1, and the offset of its first character. */
function lineAt(source: SourceText, offset: number): { line: number; start: number } {
  const starts = lineStarts(source)
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return { line: low + 1, start: starts[low] ?? 0 }
}

/** The text of a line (counted from 1), without its line break. */
export function lineText(source: SourceText, line: number): string {
  const starts = lineStarts(source)
  const start = starts[line - 1]
  if (start === undefined) return ''
  return source.text
    .slice(start, starts[line] ?? source.text.length)
    .replace(/\r?\n$/, '')
    .replace(/\r$/, '')
}

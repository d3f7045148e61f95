import type { SourceText } from './diagnostic.ts'

/** A place as people name it: both counted from 1, the column in characters (not bytes, not UTF-16 units). */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Line and column of an offset. Computed only when printing: everything else speaks in offsets. */
export function positionAt({ text }: SourceText, offset: number): Position {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  const line = before.split('\n').length
  return { line, column: [...before.slice(lineStart)].length + 1 }
}

/** The text of a line (counted from 1), without its line break. */
export function lineText({ text }: SourceText, line: number): string {
  return text.split('\n')[line - 1]?.replace(/\r$/, '') ?? ''
}

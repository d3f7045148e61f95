import { type Location, lineText, positionAt } from '../diagnostics/index.ts'
import { clip, displayWidth, printable } from './terminal-text.ts'

/** The characters and colours that a frame is drawn with. */
export interface FrameStyle {
  readonly bar: string
  readonly ellipsis: string
  readonly gutter: (text: string) => string
  readonly caret: (text: string) => string
}

/** How much of the source a frame shows. */
export interface FrameOptions {
  readonly style: FrameStyle
  readonly columns: number
  /** Whether the line before is shown too. */
  readonly withLineBefore: boolean
}

/**
 * The lines of the source around a location, with carets under it:
 *
 *     40 │   - id: day-surgery
 *     41 │     lead: 党委办公室医
 *        │           ^^^^^^^^^^^^
 *
 * A location of several lines shows its first one, then how it goes on. Nothing for a source without text.
 */
export function codeFrame(location: Location, { style, columns, withLineBefore }: FrameOptions): string[] {
  const { source } = location
  if (source.text === '') return []
  const first = positionAt(source, location.start)
  const last = positionAt(source, lastCharacter(location))
  const numberWidth = String(first.line).length + 2
  const gutterWidth = numberWidth + displayWidth(style.bar) + 2

  const gutter = (label: string) => style.gutter(`${label.padStart(numberWidth)} ${style.bar}`)
  const room = Math.max(columns - gutterWidth, 10)
  const frame: string[] = []
  const lineBefore = lineText(source, first.line - 1)
  if (withLineBefore && first.line > 1 && lineBefore.trim() !== '') {
    const { text } = clip(printable(lineBefore), 0, 0, room, style.ellipsis)
    frame.push(`${gutter(String(first.line - 1))} ${text}`)
  }

  const lineStart = source.text.slice(0, location.start).lastIndexOf('\n') + 1
  const line = printable(lineText(source, first.line))
  const start = Math.min(location.start - lineStart, line.length)
  const end = Math.min(Math.max(location.end - lineStart, start), line.length)
  const { text, markStart, markWidth } = clip(line, start, end, room, style.ellipsis)
  frame.push(`${gutter(String(first.line))} ${text}`.trimEnd())
  frame.push(`${gutter('')} ${' '.repeat(markStart)}${style.caret('^'.repeat(markWidth))}`)
  if (last.line > first.line) frame.push(`${gutter('')} ${style.ellipsis}`)
  return frame
}

/** The last visible character of a location: the line break at the end of a block is not a line more. */
function lastCharacter({ source, start, end }: Location): number {
  return start + Math.max(source.text.slice(start, end).trimEnd().length - 1, 0)
}

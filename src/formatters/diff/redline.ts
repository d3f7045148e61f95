import type { Revision } from '../../diff/index.ts'
import { wrap } from '../terminal-text.ts'

/** How much of what stays is shown before and after a change, in characters. */
const nearby = 10
/** How much is shown of a text that is new or gone as a whole. */
const longestWhole = 80

/** A text with its changes, of which all is shown that changed, and of what stays only what lies near a change. */
export function excerpt(revisions: readonly Revision[]): Revision[] {
  const isWhole = new Set(revisions.map(({ kind }) => kind)).size === 1
  return revisions.map((revision, index) => {
    const text = inOneLine(isWhole || revision.kind === 'kept' ? revision.text : markEnds(revision.text))
    if (revision.kind !== 'kept')
      return { ...revision, text: isWhole ? shorten(text, longestWhole, 0) : text }
    const isFirst = index === 0
    const isLast = index === revisions.length - 1
    return { ...revision, text: shorten(text, isFirst ? 0 : nearby, isLast ? 0 : nearby) }
  })
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/gu, ' ')
}

/** What begins or ends with the end of a paragraph: where that was struck out or written in, a blank shows nothing. */
function markEnds(text: string): string {
  return text.replace(/^\s*\n/u, '¶').replace(/\n\s*$/u, '¶')
}

/** The first and the last characters of a text, with …… for what lies between. */
function shorten(text: string, first: number, last: number): string {
  const letters = Array.from(text)
  if (letters.length <= first + last + 2) return text
  return `${letters.slice(0, first).join('')}……${last === 0 ? '' : letters.slice(-last).join('')}`
}

/** How each part of a redline is drawn. */
export type Paint = Readonly<Record<Revision['kind'], (text: string) => string>>

/** Without colour: what git's word diff has made known. */
export const marks: Paint = {
  kept: (text) => text,
  removed: (text) => `[-${text}-]`,
  added: (text) => `{+${text}+}`,
}

/** A redline as lines of at most `columns` cells, every line after `indent` spaces; marked by colour, or by marks where there is none. */
export function redlineLines(
  revisions: readonly Revision[],
  {
    paint,
    columns,
    indent,
  }: { readonly paint: Paint | undefined; readonly columns: number; readonly indent: number },
): string[] {
  const before = ' '.repeat(indent)
  if (!paint) {
    const text = revisions.map(({ kind, text }) => marks[kind](text)).join('')
    return wrap(before + text, columns, indent).split('\n')
  }
  const text = revisions.map((revision) => revision.text).join('')
  return paintLines(wrap(before + text, columns, indent).split('\n'), revisions, paint)
}

/** Colours lines that were broken before: colours have no width, and no line may be broken within one. */
function paintLines(lines: readonly string[], revisions: readonly Revision[], paint: Paint): string[] {
  // Breaking lines adds and takes away blanks only, so that the others are still in their order.
  const kinds = revisions.flatMap(({ kind, text }) => Array.from(text.replaceAll(/\s/gu, ''), () => kind))
  let at = 0
  return lines.map((line) => {
    const runs: { kind: Revision['kind']; text: string }[] = []
    for (const character of line) {
      const last = runs.at(-1)
      const isBlank = /\s/u.test(character)
      const kind = isBlank ? (last?.kind ?? 'kept') : (kinds[at] ?? 'kept')
      if (!isBlank) at++
      if (last?.kind === kind) last.text += character
      else runs.push({ kind, text: character })
    }
    return runs.map(({ kind, text }) => paint[kind](text)).join('')
  })
}

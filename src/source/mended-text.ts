/** A replacement in a text: what its author meant instead of the characters from `start` to `end`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly replacement: string
}

/**
 * A text with edits applied, which knows where each of its characters was in the text before. So the YAML
 * library reads what the author meant, and all complaints still point at what the author wrote.
 */
export interface MendedText {
  readonly text: string
  /** The offset in the original text of an offset in `text`. */
  toOriginal(offset: number): number
}

export function unmended(text: string): MendedText {
  return { text, toOriginal: (offset) => offset }
}

/** Applies `edits`, which speak in offsets of the text so far. Of two that overlap, the first one counts. */
export function mend(before: MendedText, edits: readonly Edit[]): MendedText {
  const applied: { readonly edit: Edit; readonly newStart: number }[] = []
  const pieces: string[] = []
  let consumed = 0
  let length = 0
  const append = (piece: string) => {
    pieces.push(piece)
    length += piece.length
  }
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < consumed) continue
    append(before.text.slice(consumed, edit.start))
    applied.push({ edit, newStart: length })
    append(edit.replacement)
    consumed = edit.end
  }
  append(before.text.slice(consumed))

  function toOriginal(offset: number): number {
    const last = lastStartingBy(offset)
    if (!last) return before.toOriginal(offset)
    const into = offset - last.newStart
    const beyond = into - last.edit.replacement.length
    const offsetBefore =
      beyond >= 0 ? last.edit.end + beyond : Math.min(last.edit.start + into, last.edit.end)
    return before.toOriginal(offsetBefore)
  }

  /** The last edit that begins at or before `offset`; by halving, for files where every line is mended. */
  function lastStartingBy(offset: number) {
    let low = 0
    let high = applied.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((applied[middle]?.newStart ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return applied[low - 1]
  }

  return { text: pieces.join(''), toOriginal }
}

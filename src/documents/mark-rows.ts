import { charactersPerMarkRow, type PageProfile, pointsToMm } from '../model/index.ts'
import { widthInTitle } from './character-width.ts'
import { rowsByMeaning } from './title-rows.ts'

/** The characters of a mark as they are set. */
export interface FittedMark {
  /** Width of a character, in points. */
  readonly markPt: number
  /** How much higher than wide it is drawn. */
  readonly markStretch: number
  /** Height of a character, in points. */
  readonly rowPt: number
}

/** More rows than these are a text and no mark; practice. */
const usualRows = 2

/**
 * Fits a row of a mark into the width of the 版心: narrower as far as that may go, then smaller.
 * @param width in characters of the mark
 */
export function fitMark(
  width: number,
  markPt: number,
  { typeArea, letterhead: { markStretchLimit } }: PageProfile,
): FittedMark {
  const condensed = Math.max(1, (width * pointsToMm(markPt)) / typeArea.widthMm)
  const markStretch = Math.min(condensed, markStretchLimit)
  return {
    markPt: markPt / condensed,
    markStretch,
    rowPt: condensed > markStretch ? (markPt / condensed) * markStretch : markPt,
  }
}

/** The height of a mark of so many rows, in points. */
export function markHeight({ rowPt }: FittedMark, rows: number, { letterhead }: PageProfile): number {
  return rowPt * (rows + (rows - 1) * letterhead.jointMarkGap)
}

/**
 * 发文机关标志 of one organ in its rows. 7.2.4 gives it no size but 醒目、美观、庄重: what would have to be narrower than a
 * profile allows is broken by meaning, as the names of a joint issue stand one below the other.
 */
export function markRows(mark: string, markPt: number, profile: PageProfile): readonly string[] {
  return rowsByMeaning(mark, [], charactersPerMarkRow(markPt, profile), widthInTitle)
}

/**
 * The heights that the characters of a mark may have, the one that the profile asks for first. A mark that stands in one
 * row keeps it; of others the first page may need room, and one of more than two rows becomes smaller until it has two.
 */
export function markSizes(
  marks: readonly string[],
  profile: PageProfile,
  { markPt }: { readonly markPt: number } = profile.letterhead,
): number[] {
  const { leastMarkPt } = profile.letterhead
  const sizes = Array.from({ length: Math.max(0, markPt - leastMarkPt) + 1 }, (_, step) => markPt - step)
  const [mark = ''] = marks
  if (marks.length > 1) return sizes
  const rowsAt = (size: number) => markRows(mark, size, profile).length
  if (rowsAt(markPt) === 1) return [markPt]
  const fitting = sizes.filter((size) => rowsAt(size) <= usualRows)
  return fitting.length > 0 ? fitting : sizes.slice(-1)
}

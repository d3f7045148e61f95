import { letterLines, type PageProfile } from '../model/index.ts'
import { widthInTitle } from './character-width.ts'
import type { FirstPageHead } from './letterhead.ts'
import { fitMark, markHeight, markRows } from './mark-rows.ts'
import type { TopMark } from './top-marks.ts'

/** The head of 信函格式, GB/T 9704-2012 10.1: mark, double rule, and below it marks on the left, the number on the right. */
export interface LetterHead extends FirstPageHead {
  readonly partial: 'shared/letter-head'
  /** 发文机关标志: the name of 主办机关, never with 文件; in more than one row where it is long. */
  readonly markRows: readonly string[]
  /** Width of a character of it in points, how much higher than wide it is drawn, and the height of the whole. */
  readonly markPt: number
  readonly markStretch: number
  readonly markHeightPt: number
  /** 份号, 密级, 紧急程度, one row each. */
  readonly topMarks: readonly TopMark[]
  /** 发文字号, on the first of these rows. */
  readonly number: string
}

/** @param markPt height of the mark's characters */
export function letterHead(
  mark: string,
  number: string,
  topMarks: readonly TopMark[],
  profile: PageProfile,
  markPt = profile.letter.markPt,
): LetterHead {
  const rows = markRows(mark, markPt, profile)
  const fitted = fitMark(Math.max(...rows.map(widthInTitle)), markPt, profile)
  const markHeightPt = markHeight(fitted, rows.length, profile)
  return {
    partial: 'shared/letter-head',
    markRows: rows,
    markPt: fitted.markPt,
    markStretch: fitted.markStretch,
    markHeightPt,
    topMarks,
    number,
    linesFromTitle:
      letterLines(profile, Math.max(1, topMarks.length), markHeightPt) - profile.letter.rowsAboveTitle,
  }
}

import { letterLines, type PageProfile } from '../model/index.ts'
import { widthInCharacters } from './character-width.ts'
import { type FirstPageHead, fitMark } from './letterhead.ts'
import type { TopMark } from './top-marks.ts'

/** The head of 信函格式, GB/T 9704-2012 10.1: mark, double rule, and below it marks on the left, the number on the right. */
export interface LetterHead extends FirstPageHead {
  readonly partial: 'shared/letter-head'
  /** 发文机关标志: the name of 主办机关, never with 文件. */
  readonly mark: string
  /** Width and height of a character of it in points, and how much higher than wide it is drawn. */
  readonly markPt: number
  readonly markHeightPt: number
  readonly markStretch: number
  /** 份号, 密级, 紧急程度, one row each. */
  readonly topMarks: readonly TopMark[]
  /** 发文字号, on the first of these rows. */
  readonly number: string
}

export function letterHead(
  mark: string,
  number: string,
  topMarks: readonly TopMark[],
  profile: PageProfile,
): LetterHead {
  const markHeightPt = profile.letter.markPt
  return {
    partial: 'shared/letter-head',
    mark,
    ...fitMark(widthInCharacters(mark), markHeightPt, profile),
    markHeightPt,
    topMarks,
    number,
    linesFromTitle: letterLines(profile, Math.max(1, topMarks.length)) - profile.letter.rowsAboveTitle,
  }
}

import { linesBelowRule, type PageProfile } from '../model/index.ts'
import { widthInTitle } from './character-width.ts'
import { fitMark, markHeight, markRows } from './mark-rows.ts'
import { type SignerList, signerList } from './signer-list.ts'

/** 版头, GB/T 9704-2012 7.2. */
export interface Letterhead extends FirstPageHead {
  readonly partial: 'shared/letterhead'
  /** 发文机关标志 of one organ, in more than one row where it is long; empty where several issue. */
  readonly markRows: readonly string[]
  readonly jointMark: JointMark | undefined
  /** Width of a character of the mark, in points: its widest row fills the 版心 at most. */
  readonly markPt: number
  /** How much higher than wide its characters are drawn. */
  readonly markStretch: number
  /** Height of the whole mark, in points. */
  readonly markHeightPt: number
  /** 发文字号, as printed; empty where there is none. */
  readonly number: string
  /** 签发人 of a document that goes upwards; undefined where none is named. */
  readonly signers: SignerList | undefined
}

/** Several names one below the other, spread to one width, and 文件 right of them (7.2.4). */
export interface JointMark {
  readonly names: readonly string[]
  /** 文件, or nothing. */
  readonly ending: string
  /** Width of the names and of all, in characters of the mark. */
  readonly nameWidth: number
  readonly width: number
}

/** What stands above the title: the partial below `templates/` that prints it, and the lines that it leaves. */
export interface FirstPageHead {
  readonly partial: string
  /** Of the first page, from the title on. */
  readonly linesFromTitle: number
}

interface LetterheadText {
  /** Of each organ in order. */
  readonly marks: readonly string[]
  readonly number: string
  readonly signers: readonly string[]
  /** From the top of the 版心 to the mark, where it is not that of the letterhead. */
  readonly markBelowTopMm?: number
}

/**
 * Fits the mark into the width of the 版心: a long name is set in characters that are narrower, not lower, and a longer
 * one in several rows.
 *
 * @param markPt height of the mark's characters
 */
export function letterhead(
  { marks, number, signers, markBelowTopMm }: LetterheadText,
  profile: PageProfile,
  markPt = profile.letterhead.markPt,
): Letterhead {
  const joint = marks.length > 1 ? jointMark(marks) : undefined
  const rows = joint ? [] : markRows(marks[0] ?? '', markPt, profile)
  const fitted = fitMark(joint?.width ?? Math.max(...rows.map(widthInTitle)), markPt, profile)
  const markHeightPt = markHeight(fitted, joint ? marks.length : rows.length, profile)
  const list = signerList(signers, number, profile)
  const numberRows = number === '' ? 0 : (list?.rows ?? 1)
  return {
    partial: 'shared/letterhead',
    markRows: rows,
    jointMark: joint,
    markPt: fitted.markPt,
    markStretch: fitted.markStretch,
    markHeightPt,
    number,
    signers: list,
    linesFromTitle:
      linesBelowRule(profile, {
        markHeightPt,
        numberRows,
        ...(markBelowTopMm !== undefined && { markBelowTopMm }),
      }) - profile.rowsAboveTitle,
  }
}

const ending = '文件'
/** Between the names and 文件, in characters of the mark. */
const beforeEnding = 0.5

/** Whether 文件 is printed is for the mark of 主办机关 to say. */
function jointMark(marks: readonly string[]): JointMark {
  const hasEnding = marks[0]?.endsWith(ending) === true
  const names = marks.map((mark) => (mark.endsWith(ending) ? mark.slice(0, -ending.length) : mark))
  const nameWidth = Math.max(...names.map(widthInTitle))
  const width = nameWidth + (hasEnding ? beforeEnding + widthInTitle(ending) : 0)
  return { names, ending: hasEnding ? ending : '', nameWidth, width }
}

import { linesBelowRule, type PageProfile, pointsToMm } from '../model/index.ts'
import { widthInCharacters } from './character-width.ts'
import { type SignerList, signerList } from './signer-list.ts'

/** 版头, GB/T 9704-2012 7.2. */
export interface Letterhead extends FirstPageHead {
  readonly partial: 'shared/letterhead'
  /** 发文机关标志 of one organ; empty where several issue. */
  readonly mark: string
  readonly jointMark: JointMark | undefined
  /** Width of a character of the mark, in points: the mark fills at most one row. */
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
 * Fits the mark into the width of the 版心: a long name is set in characters that are narrower, not lower.
 * @param markPt height of the mark's characters
 */
export function letterhead(
  { marks, number, signers, markBelowTopMm }: LetterheadText,
  profile: PageProfile,
  markPt = profile.letterhead.markPt,
): Letterhead {
  const [mark = ''] = marks
  const joint = marks.length > 1 ? jointMark(marks) : undefined
  const rows = Math.max(1, marks.length)
  const markHeightPt = markPt * (rows + (rows - 1) * profile.letterhead.jointMarkGap)
  const list = signerList(signers, number, profile)
  const numberRows = number === '' ? 0 : (list?.rows ?? 1)
  return {
    partial: 'shared/letterhead',
    mark: joint ? '' : mark,
    jointMark: joint,
    ...fitMark(joint?.width ?? widthInCharacters(mark), markPt, profile),
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

/**
 * Fits a mark into the width of the 版心.
 * @param width in characters of the mark
 */
export function fitMark(
  width: number,
  markPt: number,
  { typeArea, letterhead }: PageProfile,
): Pick<Letterhead, 'markPt' | 'markStretch'> {
  const condensed = Math.max(1, (width * pointsToMm(markPt)) / typeArea.widthMm)
  return { markPt: markPt / condensed, markStretch: Math.min(condensed, letterhead.markStretchLimit) }
}

/** The heights that the characters of a mark may have, the one that the profile asks for first. */
export function markSizes(
  organs: number,
  { letterhead: { markPt, leastJointMarkPt } }: PageProfile,
): number[] {
  if (organs < 2) return [markPt]
  return Array.from({ length: Math.max(0, markPt - leastJointMarkPt) + 1 }, (_, step) => markPt - step)
}

const ending = '文件'
/** Between the names and 文件, in characters of the mark. */
const beforeEnding = 0.5

/** Whether 文件 is printed is for the mark of 主办机关 to say. */
function jointMark(marks: readonly string[]): JointMark {
  const hasEnding = marks[0]?.endsWith(ending) === true
  const names = marks.map((mark) => (mark.endsWith(ending) ? mark.slice(0, -ending.length) : mark))
  const nameWidth = Math.max(...names.map(widthInCharacters))
  const width = nameWidth + (hasEnding ? beforeEnding + widthInCharacters(ending) : 0)
  return { names, ending: hasEnding ? ending : '', nameWidth, width }
}

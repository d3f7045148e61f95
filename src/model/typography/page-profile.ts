import { pointsToMm } from './length.ts'
import { type PageLengths, standardLengths } from './page-lengths.ts'

/**
 * All that a page is measured by. Lengths are in millimetres, type sizes in points, as their names say; where each
 * comes from says the table of lengths.
 */
export interface PageProfile {
  readonly paper: { readonly widthMm: number; readonly heightMm: number }
  /** 版心. The binding margin is left on odd pages, right on even. */
  readonly typeArea: {
    readonly topMm: number
    readonly bindingMm: number
    readonly widthMm: number
    readonly heightMm: number
  }
  readonly linesPerPage: number
  readonly charactersPerLine: number
  readonly bodyPt: number
  readonly titlePt: number
  /** For 版记 (7.4) and 页码 (7.5). */
  readonly smallPt: number
  readonly imprintPitchPt: number
  readonly letterhead: {
    /** From the top of the 版心. */
    readonly markBelowTopMm: number
    readonly markPt: number
    /** How much narrower than high a mark's characters may become so that a long name fits its row. */
    readonly markStretchLimit: number
    readonly rowsAboveNumber: number
    readonly ruleGapMm: number
    readonly ruleMm: number
  }
  readonly rowsAboveTitle: number
  readonly rowsBelowTitle: number
  readonly rowsAboveAttachments: number
  readonly rowsAboveSealedSignature: number
  readonly leastRowsAboveSealedSignature: number
  readonly rowsAboveSignature: number
  readonly rowsAboveAttachedTitle: number
  readonly imprint: { readonly outerRuleMm: number; readonly innerRuleMm: number }
  readonly pageNumberGapMm: number
  /** Red for screen and PDF. The standard gives it as ink: 黄 80 %, 品红 80 % (§6). */
  readonly red: string
}

/** §5.1: A4, from which nobody may deviate. */
const a4 = { widthMm: 210, heightMm: 297 }

export function pageProfile(lengths: PageLengths): PageProfile {
  return {
    paper: a4,
    typeArea: {
      topMm: lengths.topMargin,
      bindingMm: lengths.bindingMargin,
      widthMm: lengths.areaWidth,
      heightMm: lengths.areaHeight,
    },
    linesPerPage: lengths.linesPerPage,
    charactersPerLine: lengths.charactersPerLine,
    bodyPt: lengths.bodySize,
    titlePt: lengths.titleSize,
    smallPt: lengths.smallSize,
    imprintPitchPt: lengths.imprintPitch,
    letterhead: {
      markBelowTopMm: lengths.markTop,
      markPt: lengths.markSize,
      markStretchLimit: 1.6,
      rowsAboveNumber: lengths.rowsAboveNumber,
      ruleGapMm: lengths.ruleGap,
      ruleMm: lengths.ruleThickness,
    },
    rowsAboveTitle: lengths.rowsAboveTitle,
    rowsBelowTitle: lengths.rowsBelowTitle,
    rowsAboveAttachments: lengths.rowsAboveAttachments,
    rowsAboveSealedSignature: lengths.rowsAboveSealedSignature,
    leastRowsAboveSealedSignature: lengths.leastRowsAboveSealedSignature,
    rowsAboveSignature: lengths.rowsAboveSignature,
    rowsAboveAttachedTitle: lengths.rowsAboveAttachedTitle,
    imprint: { outerRuleMm: lengths.outerRule, innerRuleMm: lengths.innerRule },
    pageNumberGapMm: lengths.pageNumberGap,
    red: '#e60012',
  }
}

/** The page of the standard, and of practice where the standard is silent. */
export const gbt9704: PageProfile = pageProfile(standardLengths)

/** Width of one 字 of the body: by the standard 156 mm / 28. */
export function characterMm({ typeArea, charactersPerLine }: PageProfile): number {
  return typeArea.widthMm / charactersPerLine
}

/** From line to line: the first and the last reach the edges of the 版心 with their characters (5.2.3). */
export function pitchMm({ typeArea, linesPerPage, bodyPt }: PageProfile): number {
  return (typeArea.heightMm - pointsToMm(bodyPt)) / (linesPerPage - 1)
}

/** What the 版头 leaves of the 版心 of the first page, in lines. */
export function linesBelowRule(profile: PageProfile): number {
  const { typeArea, letterhead } = profile
  const pitch = pitchMm(profile)
  const halfLeading = (pitch - pointsToMm(profile.bodyPt)) / 2
  const rule =
    letterhead.markBelowTopMm +
    pointsToMm(letterhead.markPt) +
    (letterhead.rowsAboveNumber + 1) * pitch +
    (letterhead.ruleGapMm - halfLeading) +
    letterhead.ruleMm
  return Math.floor((typeArea.heightMm + halfLeading - rule) / pitch)
}

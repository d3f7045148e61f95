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
    /**
     * 7.2.4, joint issue: the names stand one below the other, so far apart in heights of a character. They become
     * smaller where the first page would show no text, down to this; both are practice.
     */
    readonly jointMarkGap: number
    readonly leastJointMarkPt: number
    readonly rowsAboveNumber: number
    readonly ruleGapMm: number
    readonly ruleMm: number
  }
  readonly rowsAboveTitle: number
  readonly rowsBelowTitle: number
  readonly rowsAboveAttachments: number
  /**
   * 7.3.5.1: the seal, where its office does not say how large it is; 42 mm is the common size of a 事业单位, whose
   * seal may have 45 mm. Seals of a joint issue do not touch: so far they stay apart, which is practice.
   */
  readonly seal: { readonly diameterMm: number; readonly gapMm: number }
  readonly rowsAboveSealedSignature: number
  readonly leastRowsAboveSealedSignature: number
  readonly rowsAboveSignature: number
  readonly rowsAboveAttachedTitle: number
  readonly imprint: { readonly outerRuleMm: number; readonly innerRuleMm: number }
  readonly table: {
    readonly pt: number
    readonly pitchPt: number
    readonly outerRuleMm: number
    readonly innerRuleMm: number
  }
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
      jointMarkGap: 0.25,
      leastJointMarkPt: 22,
      rowsAboveNumber: lengths.rowsAboveNumber,
      ruleGapMm: lengths.ruleGap,
      ruleMm: lengths.ruleThickness,
    },
    rowsAboveTitle: lengths.rowsAboveTitle,
    rowsBelowTitle: lengths.rowsBelowTitle,
    rowsAboveAttachments: lengths.rowsAboveAttachments,
    seal: { diameterMm: 42, gapMm: 3 },
    rowsAboveSealedSignature: lengths.rowsAboveSealedSignature,
    leastRowsAboveSealedSignature: lengths.leastRowsAboveSealedSignature,
    rowsAboveSignature: lengths.rowsAboveSignature,
    rowsAboveAttachedTitle: lengths.rowsAboveAttachedTitle,
    imprint: { outerRuleMm: lengths.outerRule, innerRuleMm: lengths.innerRule },
    table: {
      pt: lengths.tableSize,
      pitchPt: lengths.tablePitch,
      outerRuleMm: lengths.tableOuterRule,
      innerRuleMm: lengths.tableInnerRule,
    },
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

/** What a line has above and below its characters. */
export function halfLeadingMm(profile: PageProfile): number {
  return (pitchMm(profile) - pointsToMm(profile.bodyPt)) / 2
}

/**
 * What the 版头 leaves of the 版心 of the first page, in lines: that of one organ, or one with a higher mark or with more
 * rows beside 发文字号.
 */
export function linesBelowRule(
  profile: PageProfile,
  { markHeightPt, numberRows } = { markHeightPt: profile.letterhead.markPt, numberRows: 1 },
): number {
  const { typeArea, letterhead } = profile
  const pitch = pitchMm(profile)
  const halfLeading = halfLeadingMm(profile)
  const rule =
    letterhead.markBelowTopMm +
    pointsToMm(markHeightPt) +
    (letterhead.rowsAboveNumber + numberRows) * pitch +
    (letterhead.ruleGapMm - halfLeading) +
    letterhead.ruleMm
  return Math.floor((typeArea.heightMm + halfLeading - rule) / pitch)
}

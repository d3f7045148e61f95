/**
 * Every length of the page, in one typed place: GB/T 9704-2012, and where the standard is silent, practice.
 * Lengths are in millimetres, type sizes in points, as their names say.
 */
export interface PageProfile {
  /** §5.1: A4. */
  readonly paper: { readonly widthMm: number; readonly heightMm: number }
  /** §5.2.1: 天头 37 ± 1, 订口 28 ± 1, 版心 156 × 225. The binding margin is left on odd pages, right on even. */
  readonly typeArea: {
    readonly topMm: number
    readonly bindingMm: number
    readonly widthMm: number
    readonly heightMm: number
  }
  /** §5.2.3: 22 lines of 28 characters. */
  readonly linesPerPage: number
  readonly charactersPerLine: number
  /**
   * 3号. The standard's own figures (22 characters and 21 gaps of 7/8 character in 225 mm; 28 characters in
   * 156 mm) hold for 15.75 pt; a word processor's 16 pt would need 227.9 mm and 158 mm.
   */
  readonly bodyPt: number
  /** 2号, for the title (7.3.1). Its rows keep the pitch of the body; there the standard is silent. */
  readonly titlePt: number
  /** 4号, for 版记 (7.4) and 页码 (7.5). */
  readonly smallPt: number
  /** Pitch of the rows of 版记; the standard is silent. */
  readonly imprintPitchPt: number
  readonly letterhead: {
    /** 7.2.4: the mark's top edge is 35 mm below the top of the 版心. */
    readonly markBelowTopMm: number
    /** Height of the mark's characters; the standard asks only for 醒目、美观、庄重. */
    readonly markPt: number
    /** How much narrower than high a mark's characters may become so that a long name fits its row. */
    readonly markStretchLimit: number
    /** 7.2.5: 发文字号 two rows below the mark. */
    readonly rowsAboveNumber: number
    /** 7.2.7: 4 mm below 发文字号; its thickness is practice. */
    readonly ruleGapMm: number
    readonly ruleMm: number
  }
  /** 7.3.1: the title two rows below the red rule; 7.3.2: 主送机关 one row below the title. */
  readonly rowsAboveTitle: number
  readonly rowsBelowTitle: number
  /** 7.3.4: 附件说明 one row below the text. */
  readonly rowsAboveAttachments: number
  /** 7.3.5.1: room for the seal, whose top must lie within one row of the text; its size is practice. */
  readonly rowsAboveSealedSignature: number
  /** 7.3.5.5: what of that room must stay where the page ends too soon; practice. */
  readonly leastRowsAboveSealedSignature: number
  /** 7.3.5.2: one empty row where there is no seal. */
  readonly rowsAboveSignature: number
  /** 7.3.7: the title of what is attached stands on the third row of its page. */
  readonly rowsAboveAttachedTitle: number
  /** 7.4.1: first and last rule 0.35, inner ones 0.25. */
  readonly imprint: { readonly outerRuleMm: number; readonly innerRuleMm: number }
  /** 7.5: the dashes of the page number lie 7 mm below the 版心, one character from its outer edge. */
  readonly pageNumberGapMm: number
  /** Red for screen and PDF. The standard gives it as ink: 黄 80 %, 品红 80 % (§6). */
  readonly red: string
}

export const gbt9704: PageProfile = {
  paper: { widthMm: 210, heightMm: 297 },
  typeArea: { topMm: 37, bindingMm: 28, widthMm: 156, heightMm: 225 },
  linesPerPage: 22,
  charactersPerLine: 28,
  bodyPt: 15.75,
  titlePt: 22,
  smallPt: 14,
  imprintPitchPt: 25,
  letterhead: {
    markBelowTopMm: 35,
    markPt: 36,
    markStretchLimit: 1.6,
    rowsAboveNumber: 2,
    ruleGapMm: 4,
    ruleMm: 0.5,
  },
  rowsAboveTitle: 2,
  rowsBelowTitle: 1,
  rowsAboveAttachments: 1,
  rowsAboveSealedSignature: 2,
  leastRowsAboveSealedSignature: 1,
  rowsAboveSignature: 1,
  rowsAboveAttachedTitle: 2,
  imprint: { outerRuleMm: 0.35, innerRuleMm: 0.25 },
  pageNumberGapMm: 7,
  red: '#e60012',
}

const pointsPerInch = 72
const millimetresPerInch = 25.4

export function pointsToMm(points: number): number {
  return (points / pointsPerInch) * millimetresPerInch
}

/** Width of one 字 of the body: 156 mm / 28. */
export function characterMm({ typeArea, charactersPerLine }: PageProfile): number {
  return typeArea.widthMm / charactersPerLine
}

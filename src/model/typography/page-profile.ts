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
    /** How much narrower than high a mark's characters may become so that a long name fits its row; what is longer takes two. */
    readonly markStretchLimit: number
    /**
     * 7.2.4, joint issue: the names stand one below the other, so far apart in heights of a character, as the rows of a
     * long one do. They become smaller where the first page would show no text, down to this; both are practice.
     */
    readonly jointMarkGap: number
    readonly leastMarkPt: number
    readonly rowsAboveNumber: number
    readonly ruleGapMm: number
    readonly ruleMm: number
  }
  readonly letter: LetterLengths
  readonly minutes: {
    /** From the top of the 版心. */
    readonly markBelowTopMm: number
    readonly rowsAboveAttendance: number
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

/** 信函格式 (10.1), of which only the first page differs from others. */
export interface LetterLengths {
  /** From the top of the sheet. */
  readonly markTopMm: number
  readonly markPt: number
  /** From the mark to the first double rule, and from the second one to the foot of the sheet. */
  readonly ruleGapMm: number
  readonly ruleFootMm: number
  readonly ruleLengthMm: number
  readonly thickRuleMm: number
  readonly thinRuleMm: number
  readonly ruleSpaceMm: number
  readonly rowsAboveTitle: number
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
      leastMarkPt: 22,
      rowsAboveNumber: lengths.rowsAboveNumber,
      ruleGapMm: lengths.ruleGap,
      ruleMm: lengths.ruleThickness,
    },
    letter: {
      markTopMm: lengths.letterMarkTop,
      markPt: lengths.letterMarkSize,
      ruleGapMm: lengths.letterRuleGap,
      ruleFootMm: lengths.letterRuleFoot,
      ruleLengthMm: lengths.letterRuleLength,
      thickRuleMm: lengths.letterThickRule,
      thinRuleMm: lengths.letterThinRule,
      ruleSpaceMm: lengths.letterRuleSpace,
      rowsAboveTitle: lengths.rowsAboveLetterTitle,
    },
    minutes: {
      markBelowTopMm: lengths.minutesMarkTop,
      rowsAboveAttendance: lengths.rowsAboveAttendance,
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

/** What the 版头 holds that decides its height. */
interface HeadHeight {
  readonly markBelowTopMm: number
  readonly markHeightPt: number
  /** Rows beside 发文字号; 0 where there is no number. */
  readonly numberRows: number
}

/** What the 版头 leaves of the 版心 of the first page, in lines: that of one organ, or one that differs as it says. */
export function linesBelowRule(profile: PageProfile, head: Partial<HeadHeight> = {}): number {
  const { typeArea, letterhead } = profile
  const {
    markBelowTopMm = letterhead.markBelowTopMm,
    markHeightPt = letterhead.markPt,
    numberRows = 1,
  } = head
  const pitch = pitchMm(profile)
  const halfLeading = halfLeadingMm(profile)
  const rule =
    markBelowTopMm +
    pointsToMm(markHeightPt) +
    (numberRows > 0 ? letterhead.rowsAboveNumber + numberRows : 0) * pitch +
    (letterhead.ruleGapMm - halfLeading) +
    letterhead.ruleMm
  return Math.floor((typeArea.heightMm + halfLeading - rule) / pitch)
}

/** How many characters of a mark stand in a row at most: no narrower than a profile allows. */
export function charactersPerMarkRow(
  markPt: number,
  { typeArea, letterhead: { markStretchLimit } }: PageProfile,
): number {
  return (typeArea.widthMm / pointsToMm(markPt)) * markStretchLimit
}

/** 粗线, 细线 and what lies between them. */
export function letterRuleMm({ letter }: PageProfile): number {
  return letter.thickRuleMm + letter.ruleSpaceMm + letter.thinRuleMm
}

/** 10.1: so far the first elements stay below the first double rule, and the last row of the text above the second. */
export function letterGapMm({ bodyPt }: PageProfile): number {
  return (7 / 8) * pointsToMm(bodyPt)
}

/**
 * How many lines the first page of a letter holds below its marks and its number, whose rows are given. They reach
 * farther down than the 版心 of other pages: to the second double rule.
 */
export function letterLines(
  profile: PageProfile,
  rows: number,
  markHeightPt = profile.letter.markPt,
): number {
  const { paper, letter } = profile
  const head = letter.markTopMm + pointsToMm(markHeightPt) + letter.ruleGapMm
  const foot = paper.heightMm - letter.ruleFootMm
  const ruleAndGap = letterRuleMm(profile) + letterGapMm(profile) - halfLeadingMm(profile)
  return Math.floor((foot - ruleAndGap - head - ruleAndGap) / pitchMm(profile)) - rows
}

import { letterGapMm, letterRuleMm, type PageProfile } from '../documents/index.ts'
import { fine, pixelsPerMm, sheetPixels } from './layout-pixels.ts'

/** The margins of other pages, in pixels. */
interface Margins {
  readonly top: number
  readonly bottom: number
  readonly inner: number
  readonly outer: number
}

/** The first page of a letter, from its mark down to the foot of the second double rule, in pixels. */
function firstPage({ paper, letter }: PageProfile) {
  const top = Math.round(letter.markTopMm * pixelsPerMm)
  const height = fine((paper.heightMm - letter.ruleFootMm) * pixelsPerMm - top)
  return { top, height, bottom: fine(sheetPixels(paper.heightMm) - top - height) }
}

/** How far the double rules reach beyond the 版心 on either side, in whole pixels. */
function overhang({ letter, typeArea }: PageProfile): number {
  return Math.max(0, Math.ceil(((letter.ruleLengthMm - typeArea.widthMm) / 2) * pixelsPerMm))
}

/**
 * The pages of 信函格式 (GB/T 9704-2012 10.1). Their first one is higher than others and has no number. All are as wide
 * as its double rules: whatever reaches out of a page to the right makes the browser print the whole smaller.
 */
export function letterPages(profile: PageProfile, { top, bottom, inner, outer }: Margins): string {
  const first = firstPage(profile)
  const aside = overhang(profile)
  const [atBinding, atCut] = [inner - aside, outer - aside]
  const number = `calc(${profile.smallPt}pt + ${aside}px)`
  return `@page letter:right {
  margin: ${top}px ${atCut}px ${bottom}px ${atBinding}px;
  @bottom-right { padding-right: ${number}; }
}
@page letter:left {
  margin: ${top}px ${atBinding}px ${bottom}px ${atCut}px;
  @bottom-left { padding-left: ${number}; }
}
@page letter:first {
  margin: ${first.top}px ${atCut}px ${first.bottom}px ${atBinding}px;
  @bottom-right { content: none; }
}
`
}

/** What the style sheet of letters measures by. */
export function letterProperties(profile: PageProfile, halfLeadingMm: number): Record<string, string> {
  const { letter } = profile
  const { top, height } = firstPage(profile)
  return {
    'letter-page-height': `${height}px`,
    'letter-overhang': `${overhang(profile)}px`,
    'letter-tail': `${letterRuleMm(profile) + letterGapMm(profile) - halfLeadingMm}mm`,
    'letter-mark-top': `${letter.markTopMm - top / pixelsPerMm}mm`,
    'letter-gap': `${letterGapMm(profile)}mm`,
    'letter-rule-gap': `${letter.ruleGapMm}mm`,
    'letter-rule-length': `${letter.ruleLengthMm}mm`,
    'letter-thick-rule': `${letter.thickRuleMm}mm`,
    'letter-thin-rule': `${letter.thinRuleMm}mm`,
    'letter-rule-space': `${letter.ruleSpaceMm}mm`,
    'rows-above-letter-title': `${letter.rowsAboveTitle}`,
  }
}

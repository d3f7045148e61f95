import { characterMm, type PageProfile, pointsToMm } from '../documents/index.ts'

const pixelsPerMm = 96 / 25.4

/**
 * The page rules and the custom properties that the style sheets under `templates/` measure by.
 *
 * Chromium lays pages out on whole pixels, so the margins are rounded to them and the pitch follows from
 * what is left: 869 px / 22 = 39.5 px = 29.625 pt, within 0.1 mm of the standard's 7/8-character gap.
 *
 * The half-leading trap: a line box is higher than its characters, so a content box that began at 37 mm
 * would put the first ink at 39.4 mm. The content box therefore begins half a leading above the 版心 and
 * ends half a leading below; whatever the standard measures from the 版心 is placed by `--area-*`.
 */
export function pageCss(profile: PageProfile): string {
  const { paper, typeArea, linesPerPage, bodyPt, smallPt, letterhead, imprint } = profile
  const pitchMm = (typeArea.heightMm - pointsToMm(bodyPt)) / (linesPerPage - 1)
  const halfLeadingMm = (pitchMm - pointsToMm(bodyPt)) / 2
  const bottomOfArea = typeArea.topMm + typeArea.heightMm

  const top = wholePixels(typeArea.topMm - halfLeadingMm)
  const bottom = wholePixels(paper.heightMm - bottomOfArea - halfLeadingMm)
  const height = wholePixels(paper.heightMm) - top - bottom
  const inner = wholePixels(typeArea.bindingMm)
  const outer = wholePixels(paper.widthMm - typeArea.bindingMm - typeArea.widthMm)
  const contentBottomMm = (top + height) / pixelsPerMm
  const small = pointsToMm(smallPt)
  const numberTop = bottomOfArea + profile.pageNumberGapMm - small / 2 - contentBottomMm

  const properties = {
    'page-height': `${height}px`,
    pitch: `${height / linesPerPage}px`,
    character: `${characterMm(profile)}mm`,
    'area-width': `${typeArea.widthMm}mm`,
    'area-top': `${typeArea.topMm - top / pixelsPerMm}mm`,
    'area-bottom': `${contentBottomMm - bottomOfArea}mm`,
    'half-leading': `${(height / linesPerPage / pixelsPerMm - pointsToMm(bodyPt)) / 2}mm`,
    'body-size': `${bodyPt}pt`,
    'title-size': `${profile.titlePt}pt`,
    'small-size': `${smallPt}pt`,
    'imprint-pitch': `${profile.imprintPitchPt}pt`,
    'mark-top': `${letterhead.markTopMm - top / pixelsPerMm}mm`,
    'mark-height': `${letterhead.markPt}pt`,
    'rows-above-number': `${letterhead.rowsAboveNumber}`,
    'rule-gap': `${letterhead.ruleGapMm}mm`,
    'rule-thickness': `${letterhead.ruleMm}mm`,
    'rows-above-title': `${profile.rowsAboveTitle}`,
    'rows-below-title': `${profile.rowsBelowTitle}`,
    'rows-above-sealed-signature': `${profile.rowsAboveSealedSignature}`,
    'rows-above-signature': `${profile.rowsAboveSignature}`,
    'rows-above-attached-title': `${profile.rowsAboveAttachedTitle}`,
    'imprint-outer-rule': `${imprint.outerRuleMm}mm`,
    'imprint-inner-rule': `${imprint.innerRuleMm}mm`,
    red: profile.red,
  }
  const declarations = Object.entries(properties).map(([name, value]) => `  --${name}: ${value};`)
  const number = `content: "— " counter(page) " —"; font: ${smallPt}pt/1 "Plan Song"; vertical-align: top; padding-top: ${numberTop}mm;`
  return `:root {
${declarations.join('\n')}
}
@page { size: ${paper.widthMm}mm ${paper.heightMm}mm; }
@page :right {
  margin: ${top}px ${outer}px ${bottom}px ${inner}px;
  @bottom-right { ${number} padding-right: ${smallPt}pt; }
}
@page :left {
  margin: ${top}px ${inner}px ${bottom}px ${outer}px;
  @bottom-left { ${number} padding-left: ${smallPt}pt; }
}
`
}

function wholePixels(millimetres: number): number {
  return Math.round(millimetres * pixelsPerMm)
}

import { characterMm, type PageProfile, pitchMm, pointsToMm } from '../documents/index.ts'
import { fine, pixelsPerMm, sheetPixels } from './layout-pixels.ts'
import { letterPages, letterProperties } from './letter-pages.ts'
import { tablePages } from './table-pages.ts'

/**
 * The page rules and the custom properties that the style sheets under `templates/` measure by.
 *
 * The half-leading trap: a line box is higher than its characters, so a content box that began at 37 mm
 * would put the first ink at 39.4 mm. The content box therefore begins half a leading above the 版心 and
 * ends half a leading below; whatever the standard measures from the 版心 is placed by `--area-*`.
 *
 * The margins at the top and the sides are whole pixels, because Chromium places the content on them; the
 * one at the bottom takes what is left, so that the page holds its lines and not a pixel more.
 */
export function pageCss(profile: PageProfile): string {
  const { paper, typeArea, linesPerPage, bodyPt, smallPt, letterhead, imprint, table } = profile
  const bodyMm = pointsToMm(bodyPt)
  const smallMm = pointsToMm(smallPt)
  const pitch = fine(pitchMm(profile) * pixelsPerMm)
  const halfLeadingMm = (pitch / pixelsPerMm - bodyMm) / 2
  const height = linesPerPage * pitch

  const top = Math.round((typeArea.topMm - halfLeadingMm) * pixelsPerMm)
  const bottom = fine(sheetPixels(paper.heightMm) - top - height)
  const inner = Math.round(typeArea.bindingMm * pixelsPerMm)
  const outer = Math.round((paper.widthMm - typeArea.bindingMm - typeArea.widthMm) * pixelsPerMm)
  const topMm = top / pixelsPerMm
  const bottomOfContentMm = (top + height) / pixelsPerMm
  const bottomOfAreaMm = typeArea.topMm + typeArea.heightMm
  // The middle of a full-width dash is the middle of its line box. Margin boxes are not enlarged: there the
  // baseline goes down to a whole pixel, and half a pixel more puts it on the nearest one.
  const numberTopMm =
    bottomOfAreaMm + profile.pageNumberGapMm - smallMm / 2 - bottomOfContentMm + 0.5 / pixelsPerMm

  const properties = {
    'page-height': `${height}px`,
    pitch: `${pitch}px`,
    character: `${characterMm(profile)}mm`,
    'area-width': `${typeArea.widthMm}mm`,
    'area-bottom': `${bottomOfContentMm - bottomOfAreaMm}mm`,
    'half-leading': `${halfLeadingMm}mm`,
    'body-size': `${bodyPt}pt`,
    'title-size': `${profile.titlePt}pt`,
    'small-size': `${smallPt}pt`,
    'imprint-pitch': `${profile.imprintPitchPt}pt`,
    'mark-top': `${typeArea.topMm + letterhead.markBelowTopMm - topMm}mm`,
    'minutes-mark-top': `${typeArea.topMm + profile.minutes.markBelowTopMm - topMm}mm`,
    'rows-above-attendance': `${profile.minutes.rowsAboveAttendance}`,
    ...letterProperties(profile, halfLeadingMm),
    'joint-mark-gap': `${letterhead.jointMarkGap}em`,
    'rows-above-number': `${letterhead.rowsAboveNumber}`,
    'rule-gap': `${letterhead.ruleGapMm}mm`,
    'rule-thickness': `${letterhead.ruleMm}mm`,
    'rows-above-title': `${profile.rowsAboveTitle}`,
    'rows-below-title': `${profile.rowsBelowTitle}`,
    'rows-above-attachments': `${profile.rowsAboveAttachments}`,
    'rows-above-attached-title': `${profile.rowsAboveAttachedTitle}`,
    'imprint-outer-rule': `${imprint.outerRuleMm}mm`,
    'imprint-inner-rule': `${imprint.innerRuleMm}mm`,
    'table-size': `${table.pt}pt`,
    'table-pitch': `${table.pitchPt}pt`,
    'table-outer-rule': `${table.outerRuleMm}mm`,
    'table-inner-rule': `${table.innerRuleMm}mm`,
    red: profile.red,
  }
  const declarations = Object.entries(properties).map(([name, value]) => `  --${name}: ${value};`)
  const number = `content: "— " counter(page) " —"; font: ${smallPt}pt/1 "Own Song", "Plan Song"; vertical-align: top; padding-top: ${numberTopMm}mm;`
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
${letterPages(profile, { top, inner, outer, bottom })}${tablePages(profile)}`
}

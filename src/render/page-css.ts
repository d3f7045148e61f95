import { characterMm, type PageProfile, pitchMm, pointsToMm } from '../documents/index.ts'
import { tablePages } from './table-pages.ts'

const pixelsPerMm = 96 / 25.4

/**
 * How much larger a page is laid out than it is printed. Chromium puts baselines, borders and page breaks on
 * whole pixels (0.26 mm): rows would stand 10.32 and 10.58 mm apart in turn, and every rule would be 0.26 mm
 * thick. Ten is the most that it takes; the error is then 0.03 mm.
 */
export const printZoom = 10

/** Rounds a length in pixels to what the enlarged layout can hold. */
function fine(pixels: number): number {
  return Math.round(pixels * printZoom) / printZoom
}

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
${tablePages(profile)}`
}

/** The height of a sheet as Chromium lays it out: whole three-hundredths of an inch, then the next fine pixel. */
function sheetPixels(millimetres: number): number {
  const inches = Math.round((millimetres / 25.4) * 300) / 300
  return Math.ceil(inches * 96 * printZoom) / printZoom
}

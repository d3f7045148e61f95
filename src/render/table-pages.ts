import { type PageProfile, pointsToMm } from '../documents/index.ts'
import { pixelsPerMm } from './layout-pixels.ts'

/**
 * The pages that tables stand on, upright and lying, each in two names: attachments take them in turn.
 *
 * 续表 belongs on every page of a table but its first. Only the page itself knows which one it is: its counter goes
 * up on each page of its name and down to nothing on those of the other, and a counter style writes the first
 * number as nothing and every other as 续表. (`counter-reset` would begin a counter of that page alone, behind which the
 * old one goes on.)
 *
 * 横排 (GB/T 9704-2012 §8): the sheet is laid out lying and turned to the left as a whole, so that the head of the
 * table lies along the left edge of the upright sheet, at the binding on odd pages and at the cut on even ones. The
 * number stays where it is on the other pages; on the lying sheet that is the left margin, in vertical writing.
 */
export function tablePages(profile: PageProfile): string {
  const { paper, typeArea, smallPt, table } = profile
  const outerMm = paper.widthMm - typeArea.bindingMm - typeArea.widthMm
  const bottomMm = paper.heightMm - typeArea.topMm - typeArea.heightMm
  const px = (mm: number) => Math.round(mm * pixelsPerMm)
  const [top, bottom, inner, outer] = [typeArea.topMm, bottomMm, typeArea.bindingMm, outerMm].map(px)
  // The middle of the dashes is the middle of their line.
  const numberGapMm = profile.pageNumberGapMm - pointsToMm(smallPt) / 2
  const number = `content: "— " counter(page) " —"; font: ${smallPt}pt/1 "Own Song", "Plan Song"; writing-mode: vertical-rl; text-orientation: sideways; vertical-align: top; padding-right: ${numberGapMm}mm;`
  const continued = (name: string) =>
    `@top-right { content: counter(${name}, continued); font: ${table.pt}pt/${table.pitchPt}pt "Own Hei", "Plan Hei"; vertical-align: bottom; margin-bottom: -${table.pitchPt}pt; }`

  const rules = (['1', '2'] as const).map((own) => {
    const other = own === '1' ? '2' : '1'
    const pages = (kind: string) =>
      `counter-set: ${kind}-${other} 0; counter-increment: ${kind}-${own}; ${continued(`${kind}-${own}`)}`
    return `@page upright-${own} { ${pages('upright')} }
@page lying-${own} { size: ${paper.heightMm}mm ${paper.widthMm}mm; page-orientation: rotate-left; ${pages('lying')} }
@page lying-${own}:right {
  margin: ${inner}px ${top}px ${outer}px ${bottom}px;
  @bottom-right { content: none; }
  @left-bottom { ${number} text-align: end; padding-bottom: ${smallPt}pt; }
}
@page lying-${own}:left {
  margin: ${outer}px ${top}px ${inner}px ${bottom}px;
  @bottom-left { content: none; }
  @left-top { ${number} text-align: start; padding-top: ${smallPt}pt; }
}
`
  })
  return `@counter-style continued { system: fixed; symbols: ""; fallback: continued-on; }
@counter-style continued-on { system: cyclic; symbols: "续表"; }
${rules.join('')}`
}

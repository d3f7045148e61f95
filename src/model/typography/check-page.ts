import type { PageTrouble } from '../../diagnostics/index.ts'
import { pointsToMm } from './length.ts'
import type { PageLengthName } from './page-lengths.ts'
import { linesBelowRule, type PageProfile } from './page-profile.ts'

/** Lengths that make no page together: what is wanted, what there is, and which of them have to do with it. */
export interface ImpossiblePage {
  readonly trouble: PageTrouble
  readonly wanted: string
  readonly available: string
  readonly names: readonly PageLengthName[]
}

/** A row for 主送机关 and one for the text, which the first page must show (7.3.3). */
const leastRowsOfText = 2

/** Why no page can be made by a profile; nothing where one can. */
export function checkPage(profile: PageProfile): ImpossiblePage[] {
  const { paper, typeArea, linesPerPage, charactersPerLine, bodyPt, smallPt, pageNumberGapMm } = profile
  const bodyMm = pointsToMm(bodyPt)
  const mm = (length: number) => `${Number(length.toFixed(2))}mm`
  const troubles: ImpossiblePage[] = []
  const check = (
    trouble: PageTrouble,
    wanted: number,
    available: number,
    names: readonly PageLengthName[],
  ) => {
    if (wanted > available) troubles.push({ trouble, wanted: mm(wanted), available: mm(available), names })
  }
  check('row-too-wide', charactersPerLine * bodyMm, typeArea.widthMm, [
    'bodySize',
    'charactersPerLine',
    'areaWidth',
  ])
  check('lines-too-high', linesPerPage * bodyMm, typeArea.heightMm, [
    'bodySize',
    'linesPerPage',
    'areaHeight',
  ])
  check('page-too-wide', typeArea.bindingMm + typeArea.widthMm, paper.widthMm, ['bindingMargin', 'areaWidth'])
  check(
    'page-too-high',
    typeArea.topMm + typeArea.heightMm + pageNumberGapMm + pointsToMm(smallPt) / 2,
    paper.heightMm,
    ['topMargin', 'areaHeight', 'pageNumberGap', 'smallSize'],
  )
  if (troubles.length > 0) return troubles
  const wanted = profile.rowsAboveTitle + 1 + profile.rowsBelowTitle + leastRowsOfText
  const available = Math.max(0, linesBelowRule(profile))
  if (wanted > available) {
    const names = [
      'markTop',
      'markSize',
      'rowsAboveNumber',
      'ruleGap',
      'rowsAboveTitle',
      'rowsBelowTitle',
    ] as const
    const all = [...names, 'areaHeight', 'linesPerPage', 'bodySize'] as const
    troubles.push({ trouble: 'no-text', wanted: `${wanted}行`, available: `${available}行`, names: all })
  }
  const { leastRowsAboveSealedSignature: least, rowsAboveSealedSignature: rows } = profile
  if (least > rows) {
    const names = ['leastRowsAboveSealedSignature', 'rowsAboveSealedSignature'] as const
    troubles.push({ trouble: 'least-above-usual', wanted: `${least}行`, available: `${rows}行`, names })
  }
  return troubles
}

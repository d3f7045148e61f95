import { type PageProfile, pitchMm, pointsToMm } from '../model/index.ts'
import { blockRows } from './first-page.ts'
import { type Imprint, imprintRows, imprintRowsOfPage } from './imprint.ts'
import type { AttachedText, TextBody } from './text-body.ts'

/** From where on the pages are reckoned at whose last foot 版记 stands; one of the first five is true, if there is one. */
export interface Closing {
  readonly carrier: boolean
  readonly issued: boolean
  readonly attached: boolean
  /**
   * Behind a table that lies across its sheet 版记 has a page of its own (版记页, 7.5): 版心 and page number of that sheet stay upright
   * (§8), so that it would stand across the table, at the foot of a 版心 (7.4.1) that the table fills. Behind an upright one too
   * where it is so high, with 主送机关 in it, that its page has no room for the last rows of the table and their head.
   */
  readonly itself: boolean
  /** Whether it is higher than a page, which only a draft is: it begins one of its own, runs on, and stands at the foot of none. */
  readonly isDivided: boolean
  /** Whether a text, a table or a signature comes before it, whose last rows stay with 版记. */
  readonly isInside: boolean
  /** Whether it is a text, and its last paragraph is so short that it stays whole. */
  readonly inShortText: boolean
}

/** As many rows as the browser would divide against our will, and one more, because rows are only reckoned. */
const shortRows = 3

/** As many rows of the page as the end of a table takes: 续表, its head, two rows of two lines each, and what parts it from 版记. */
const tableEndRows = 7

/** What stands between the first document and 版记, and that. */
interface Inner {
  readonly imprint: Imprint
  readonly issued: TextBody | undefined
  readonly attached: readonly AttachedText[]
}

const none: Closing = {
  carrier: false,
  issued: false,
  attached: false,
  itself: false,
  isDivided: false,
  isInside: false,
  inShortText: false,
}

/**
 * 版记 belongs to the last page (GB/T 9704-2012 7.4.1), whatever stands there.
 * @param inner undefined where there is no 版记
 */
export function closingOf(inner: Inner | undefined, profile: PageProfile): Closing {
  if (!inner) return none
  const { imprint, issued, attached } = inner
  if (imprintRows(imprint, profile) > imprintRowsOfPage(profile)) return { ...none, isDivided: true }
  const last = attached.at(-1)
  const block = (last ?? issued)?.blocks.at(-1)
  const ending = (last ?? issued)?.attachments ? undefined : block
  const text = ending?.figure ? undefined : ending
  const table = last?.table ?? last?.indicators
  const holdsEnd = text !== undefined || ending?.figure?.holdsEnd === true
  const isLying = table?.isLandscape === true || ((last ?? issued)?.page ?? '') !== ''
  const isApart =
    isLying ||
    (last !== undefined && table !== undefined && !hasRoom(imprint, rowsWith(last, profile), profile))
  return {
    carrier: !last && !issued,
    issued: !last && issued !== undefined && !isApart,
    attached: last !== undefined && !isApart,
    itself: isApart,
    isDivided: false,
    isInside: (!last && !issued) || (!isApart && (table !== undefined || holdsEnd)),
    inShortText: text !== undefined && blockRows(text, profile) <= shortRows,
  }
}

/** How many rows stand on a page with the end of a table: of a short one all, with its mark and its title. */
function rowsWith(
  { table, indicators, titleRows, subtitleRows }: AttachedText,
  profile: PageProfile,
): number {
  const before = table ? table.rows : (indicators?.pieces ?? [])
  if (before.length > 0) return tableEndRows
  return tableEndRows + profile.rowsAboveAttachedTitle + titleRows.length + subtitleRows.length
}

/** Whether a page has room for 版记 and so many rows above it. */
function hasRoom(imprint: Imprint, rows: number, profile: PageProfile): boolean {
  const imprintMm = imprintRows(imprint, profile) * pointsToMm(profile.imprintPitchPt)
  return imprintMm + rows * pitchMm(profile) <= profile.typeArea.heightMm
}

import type { PageProfile } from '../model/index.ts'
import { blockRows } from './first-page.ts'
import type { AttachedText, TextBody } from './text-body.ts'

/** From where on the pages are reckoned at whose last foot 版记 stands; one of the first four is true, if there is one. */
export interface Closing {
  readonly carrier: boolean
  readonly issued: boolean
  readonly attached: boolean
  /**
   * Behind a table that lies across its sheet 版记 has a page of its own (版记页, 7.5): 版心 and page number of that sheet stay upright
   * (§8), so that it would stand across the table, at the foot of a 版心 (7.4.1) that the table fills.
   */
  readonly itself: boolean
  /** Whether a text, a table or a signature comes before it, whose last rows stay with 版记. */
  readonly isInside: boolean
  /** Whether it is a text, and its last paragraph is so short that it stays whole. */
  readonly inShortText: boolean
}

/** As many rows as the browser would divide against our will, and one more, because rows are only reckoned. */
const shortRows = 3

/** What stands between the first document and 版记. */
interface Inner {
  readonly issued: TextBody | undefined
  readonly attached: readonly AttachedText[]
}

const none: Closing = {
  carrier: false,
  issued: false,
  attached: false,
  itself: false,
  isInside: false,
  inShortText: false,
}

/**
 * 版记 belongs to the last page (GB/T 9704-2012 7.4.1), whatever stands there.
 * @param inner undefined where there is no 版记
 */
export function closingOf(inner: Inner | undefined, profile: PageProfile): Closing {
  if (!inner) return none
  const { issued, attached } = inner
  const last = attached.at(-1)
  const block = (last ?? issued)?.blocks.at(-1)
  const ending = (last ?? issued)?.attachments ? undefined : block
  const text = ending?.figure ? undefined : ending
  const table = last?.table ?? last?.indicators
  const holdsEnd = text !== undefined || ending?.figure?.holdsEnd === true
  const isLying = table?.isLandscape === true || ((last ?? issued)?.page ?? '') !== ''
  return {
    carrier: !last && !issued,
    issued: !last && issued !== undefined && !isLying,
    attached: last !== undefined && !isLying,
    itself: isLying,
    isInside: (!last && !issued) || (!isLying && (table !== undefined || holdsEnd)),
    inShortText: text !== undefined && blockRows(text, profile) <= shortRows,
  }
}

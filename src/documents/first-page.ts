import type { PageProfile } from '../model/index.ts'
import { type Block, blockText } from './block.ts'
import { widthInCharacters } from './character-width.ts'
import type { FirstPageHead } from './letterhead.ts'

/** What stands on a first page below its title, as far as its rows count. */
export interface FirstPage<H extends FirstPageHead = FirstPageHead> {
  readonly head: H
  readonly titleRows: number
  /** 主送机关, with its colon. */
  readonly addressees: string
  readonly blocks: readonly Block[]
  readonly note: string
  readonly hasAttachments: boolean
  /** Names, date and seals, and what must stay empty above them. */
  readonly signatureRows: number
}

/** Marks that no row begins with (GB/T 15834 5.1): they take the character before them along. */
const closing = /^[，。、；：？！）》〉”’〕]/u

/**
 * Whether the first page shows any of the text below its addressees: 首页必须显示正文 (GB/T 9704-2012 7.3.3). Of a text
 * of one row nothing stays there without the signature, because it goes over with it.
 */
export function showsText(page: FirstPage, profile: PageProfile): boolean {
  const { addressees, blocks, note, hasAttachments } = page
  const left = rowsBelowTitle(page, profile) - rowCount(addressees, profile)
  // A heading takes the first row of what follows it along.
  const text = blocks.findIndex((block) => block.text !== '')
  const headings = blocks.slice(0, Math.max(text, 0))
  const headingRows = headings.reduce((sum, block) => sum + blockRows(block, profile), 0)
  const first = blocks[text]
  if (!first) return left >= 1
  const rows = blockRows(first, profile)
  // A heading on the row of its text does not end a page alone.
  const together = first.heading ? 2 : 1
  if (rows > together || hasAttachments || text < blocks.length - 1) {
    return left >= headingRows + Math.min(rows, together)
  }
  const noteRows = note === '' ? 0 : paragraphRows(note, profile)
  return left >= headingRows + rows + page.signatureRows + noteRows
}

/** How many rows of the body the first page holds below its title. */
export function rowsBelowTitle(
  { head, titleRows }: Pick<FirstPage, 'head' | 'titleRows'>,
  profile: PageProfile,
): number {
  return head.linesFromTitle - titleRows - profile.rowsBelowTitle
}

/** How many rows a block of the text takes. */
export function blockRows(block: Block, profile: PageProfile): number {
  return paragraphRows(blockText(block), profile)
}

/** A paragraph begins two 字 in. */
export function paragraphRows(text: string, profile: PageProfile): number {
  return rowCount(`　　${text}`, profile)
}

/** How many rows of so many 字 (28 of the body by the standard) a text takes. */
export function rowCount(
  text: string,
  { charactersPerLine }: Pick<PageProfile, 'charactersPerLine'>,
): number {
  let rows = text === '' ? 0 : 1
  let width = 0
  let last = 0
  for (const character of text) {
    const own = widthInCharacters(character)
    if (width + own > charactersPerLine) {
      rows++
      width = closing.test(character) ? last : 0
    }
    width += own
    last = own
  }
  return rows
}

/**
 * The first page as it shows text: with the largest mark that leaves room for it, and where none does, without
 * 主送机关, which then stand in 版记 (7.3.2).
 *
 * @param heads the same with marks of several sizes, the largest first
 */
export function fittingFirstPage<H extends FirstPageHead>(
  heads: readonly H[],
  addressees: string,
  below: Omit<FirstPage, 'head' | 'addressees'>,
  profile: PageProfile,
): Pick<FirstPage<H>, 'head' | 'addressees'> {
  const pages = [addressees, ''].flatMap((list) =>
    heads.map((head) => ({ ...below, head, addressees: list })),
  )
  const fitting = pages.find((page) => showsText(page, profile)) ?? pages.at(-1)
  if (!fitting) throw new Error('a first page has a letterhead')
  return fitting
}

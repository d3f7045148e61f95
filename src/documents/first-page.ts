import { linesBelowRule, type PageProfile } from '../model/index.ts'
import { type Block, blockText } from './blocks.ts'
import { widthInCharacters } from './character-width.ts'

/** What stands on a first page below its title, as far as its rows count. */
export interface FirstPage {
  readonly titleRows: number
  /** 主送机关, with its colon. */
  readonly addressees: string
  readonly blocks: readonly Block[]
  readonly note: string
  readonly hasAttachments: boolean
}

/** Name and date, and the empty row above them. */
const signatureRows = 3

/** Marks that no row begins with (GB/T 15834 5.1): they take the character before them along. */
const closing = /^[，。、；：？！）》〉”’〕]/u

/**
 * Whether the first page shows any of the text below its addressees: 首页必须显示正文 (GB/T 9704-2012 7.3.3). A text
 * of one paragraph goes over with the signature down to its last two rows, so it needs more than a row.
 */
export function showsText(page: FirstPage, profile: PageProfile): boolean {
  const { addressees, blocks, note, hasAttachments } = page
  const left = rowsBelowTitle(page.titleRows, profile) - rowCount(addressees, profile)
  const rowsOf = (block: Block) => rowCount(`　　${blockText(block)}`, profile)
  // A heading takes the first row of what follows it along.
  const text = blocks.findIndex((block) => block.text !== '')
  const headingRows = blocks.slice(0, Math.max(text, 0)).reduce((sum, block) => sum + rowsOf(block), 0)
  const [first] = blocks
  if (hasAttachments || blocks.length > 1 || !first) return left >= headingRows + 1
  const rows = rowsOf(first)
  const wanted = rows > 2 ? 2 : rows + signatureRows + (note === '' ? 0 : rowCount(`　　${note}`, profile))
  return left >= wanted
}

/** How many rows of the body the first page holds below its title. */
export function rowsBelowTitle(titleRows: number, profile: PageProfile): number {
  return linesBelowRule(profile) - profile.rowsAboveTitle - titleRows - profile.rowsBelowTitle
}

/** How many rows of the body (28 字 by the standard) a text takes. */
export function rowCount(text: string, { charactersPerLine }: PageProfile): number {
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

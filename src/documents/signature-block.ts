import type { PageProfile } from '../model/index.ts'
import { widthInCharacters } from './character-width.ts'
import { type Signatory, type Signer, sealRoom, seatSignatories } from './seal-places.ts'
import { rowsByMeaning } from './title-rows.ts'

/** A line of the signature block: its text, and the space right of it in 字. */
export interface SignatureLine {
  readonly text: string
  readonly right: number
}

/** 署名 and 成文日期, and the room that they take: from the last row of the text on, in rows. */
export interface SignatureBlock {
  readonly isSealed: boolean
  /** Without seals: 署名 one below the other, then 成文日期. */
  readonly lines: readonly SignatureLine[]
  /** With seals: 署名 side by side, 成文日期 below the last. */
  readonly signatories: readonly Signatory[]
  readonly date: string
  /** Rows of the names and the date. */
  readonly height: number
  /** Rows from the text to the last of these. */
  readonly rows: number
  /** The same where the page ends too soon (7.3.5.5). */
  readonly leastRows: number
  /** How far a seal reaches below the last row, the first of 附注 included, in rows. */
  readonly overhang: number
}

/** What is signed, how, and what follows. */
interface Signing {
  readonly signers: readonly Signer[]
  readonly date: string
  readonly isSealed: boolean
  /** Whether 附注 stands on the row below the date. */
  readonly hasNote: boolean
}

/** Places 署名 and 成文日期 (GB/T 9704-2012 7.3.5). */
export function signatureBlock(
  { signers, date, isSealed, hasNote }: Signing,
  profile: PageProfile,
): SignatureBlock {
  if (!isSealed) {
    const widestRow = profile.charactersPerLine - 2
    const names = signers.flatMap(({ name }) => rowsByMeaning(name, [], widestRow))
    const lines = unsealedLines(names, date)
    const height = lines.length
    const rows = profile.rowsAboveSignature + height
    return { isSealed, lines, signatories: [], date, height, rows, leastRows: rows, overhang: 0 }
  }
  const signatories = seatSignatories(signers, date, profile)
  const room = sealRoom(signatories, profile)
  const overhang = Math.max(0, room.overhang - (hasNote ? 1 : 0))
  return { isSealed, lines: [], signatories, date, ...room, overhang }
}

/**
 * 7.3.5.2, without seal: the organ leaves two 字 on the right, the date begins two 字 right of the organ's first
 * character; if the date is the longer, the date leaves two 字 and the organ moves left. Of a joint issue 主办机关
 * comes first and the others below it; they begin on one vertical, that of the longest, where the standard is silent,
 * and so do the rows of a name that runs on.
 */
function unsealedLines(names: readonly string[], date: string): SignatureLine[] {
  const widest = Math.max(0, ...names.map(widthInCharacters))
  const dateWidth = widthInCharacters(date)
  const [widestRight, dateRight] = dateWidth <= widest ? [2, widest - dateWidth] : [4 + dateWidth - widest, 2]
  const organs = names.map((text) => ({ text, right: widestRight + widest - widthInCharacters(text) }))
  return [...organs, { text: date, right: dateRight }]
}

import { widthInCharacters } from './character-width.ts'

/** A line of the signature block: its text, and the space right of it in 字. */
export interface SignatureLine {
  readonly text: string
  readonly right: number
}

export interface SignatureBlock {
  /** 发文机关署名. */
  readonly organ: SignatureLine
  /** 成文日期. */
  readonly date: SignatureLine
  readonly isSealed: boolean
}

/**
 * Places 署名 and 成文日期 (GB/T 9704-2012).
 *
 * 7.3.5.1, with seal: the date leaves four 字 on the right, the organ is centred on the date. A name so long
 * that it would leave the 版心 moves both to the left; there the standard is silent.
 *
 * 7.3.5.2, without seal: the organ leaves two 字 on the right, the date begins two 字 right of the organ's
 * first character; if the date is the longer, the date leaves two 字 and the organ moves left.
 */
export function signatureBlock(organ: string, date: string, isSealed: boolean): SignatureBlock {
  const organWidth = widthInCharacters(organ)
  const dateWidth = widthInCharacters(date)
  const line = (text: string, right: number) => ({ text, right })
  if (isSealed) {
    const overhang = (organWidth - dateWidth) / 2
    const dateRight = Math.max(4, overhang)
    return { organ: line(organ, dateRight - overhang), date: line(date, dateRight), isSealed }
  }
  const [organRight, dateRight] =
    dateWidth <= organWidth ? [2, organWidth - dateWidth] : [4 + dateWidth - organWidth, 2]
  return { organ: line(organ, organRight), date: line(date, dateRight), isSealed }
}

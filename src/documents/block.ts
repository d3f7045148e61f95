/** One piece of a text as it is printed: a heading, a paragraph, one that begins with its heading, or a figure. */
export interface Block {
  /** The id of the point that begins here; else empty. */
  readonly id: string
  readonly heading: BlockHeading | undefined
  /** Empty where the heading stands on a row of its own, and of a figure. */
  readonly text: string
  /** Instead of heading and text. */
  readonly figure: Figure | undefined
}

export interface BlockHeading {
  /** With its number, and with 。 where the text goes on behind it. */
  readonly text: string
  /** In the page, whose title is the first. */
  readonly outlineLevel: number
  /** 第一层黑体、第二层楷体、第三层和第四层仿宋, 7.3.3. */
  readonly face: 'hei' | 'kai' | 'fang'
  /** Of a part: in the middle of its row. */
  readonly isCentred: boolean
}

/** What stands in a text and is no text: its data, and the partial below `templates/` that prints them. */
export interface Figure {
  readonly partial: string
  /**
   * Whether its partial keeps its last row with the signature (7.3.5.5) or 版记 (7.4.1) where it ends a text, told by
   * `signs` and `closes`; else nothing does.
   */
  readonly holdsEnd?: boolean
}

export function paragraphBlocks(texts: readonly string[], id = ''): Block[] {
  return texts.map((text, index) => ({
    id: index === 0 ? id : '',
    heading: undefined,
    text,
    figure: undefined,
  }))
}

/** What could not be made, of which something has been said: only a draft gets this far, and the gap must be seen. */
export function gapBlock(what: string): Block[] {
  return paragraphBlocks([`【${what}】`])
}

export function figureBlock(figure: Figure): Block {
  return { id: '', heading: undefined, text: '', figure }
}

/** All that a block shows, in a row. */
export function blockText({ heading, text }: Block): string {
  return `${heading?.text ?? ''}${text}`
}

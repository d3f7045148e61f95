import { type Comment, commentAt } from './source-node.ts'

/**
 * A walk through a text from token to token. Between two tokens there may be nothing but blanks, line breaks and
 * comments; whatever else stands there (an anchor, a tag, the `?` of a complex key) makes the walk lose its way.
 */
export class TokenWalk {
  readonly comments: Comment[] = []
  /** Where the last token that was passed ends. */
  offset = 0
  isLost = false
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** Passes the token from `start` to `end`, which must be the next one. */
  passToken(start: number, end: number): void {
    this.passBlanks()
    if (this.offset !== start) this.isLost = true
    this.offset = end
  }

  /** How far `offset` is from the beginning of its line. */
  columnOf(offset: number): number {
    return offset - lineStartBefore(this.#text, offset)
  }

  /** Passes to the next token, which must be the first of its line and stand at `column`. */
  passToLineStart(column: number): void {
    const end = this.offset
    this.passBlanks()
    const lineStart = lineStartBefore(this.#text, this.offset)
    if (lineStart < end || this.offset - lineStart !== column) this.isLost = true
  }

  /** Passes an indicator, which must be the next token. */
  passMark(mark: string): void {
    this.passBlanks()
    if (!this.#text.startsWith(mark, this.offset)) this.isLost = true
    this.offset += mark.length
  }

  /** Passes the colon of a key. Where its value follows at once, `a:b`, it is one only after a key in quotes. */
  passColon(): void {
    const afterKey = this.#text.charAt(this.offset - 1)
    this.passMark(':')
    const isAlone = this.offset === this.#text.length || isBlank(this.#text.charCodeAt(this.offset))
    if (!isAlone && afterKey !== '"' && afterKey !== "'") this.isLost = true
  }

  /** Passes an indicator if it is the next token. */
  passMarkIfNext(mark: string): void {
    this.passBlanks()
    if (this.#text.startsWith(mark, this.offset)) this.offset += mark.length
  }

  /**
   * Passes a block scalar, whose text stands from `start` to `end`; returns where its header, `|-`, begins. A
   * header that gives the indentation, `|2`, is not passed: readers of YAML differ about blank lines below it.
   */
  passBlockScalar(start: number, end: number): number {
    this.passBlanks()
    const header = this.offset
    const indicators = /[|>][-+]?/y
    indicators.lastIndex = header
    if (!indicators.test(this.#text)) this.isLost = true
    else this.offset = indicators.lastIndex
    this.passBlanks(start)
    if (this.offset !== start) this.isLost = true
    this.offset = end
    return header
  }

  /** Passes what may stand between tokens, up to `limit`. */
  passBlanks(limit = this.#text.length): void {
    const text = this.#text
    while (this.offset < limit) {
      const unit = text.charCodeAt(this.offset)
      if (isBlank(unit)) this.offset++
      else if (unit === commentMark && (this.offset === 0 || isBlank(text.charCodeAt(this.offset - 1)))) {
        this.#passComment()
      } else return
    }
  }

  #passComment(): void {
    const lineBreak = this.#text.indexOf('\n', this.offset)
    const end = lineBreak < 0 ? this.#text.length : lineBreak
    this.comments.push(commentAt(this.#text, this.offset, end))
    this.offset = end
  }
}

const commentMark = '#'.charCodeAt(0)

/** A space or a line break. */
function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d
}

function lineStartBefore(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
}

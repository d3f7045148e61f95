import type { Paragraph } from '../../model/index.ts'
import {
  addText,
  clauseEnds,
  endsClause,
  paragraphEnd,
  pieceToken,
  quotedWords,
  type TextReading,
  type Token,
  textOf,
} from './tokens.ts'

/** A text of a plan, clause by clause. */
export interface Passage {
  readonly reading: TextReading
  readonly clauses: readonly Clause[]
}

/**
 * What stands up to a mark, which belongs to it: as it is written where it is plain text without blanks, for most of it is
 * as it was the year before and is never cut into tokens; else its tokens.
 */
export type Clause = string | readonly Token[]

export function passageOf(paragraphs: readonly Paragraph[], reading: TextReading): Passage {
  const clauses: Clause[] = []
  // What a clause that has not ended is made of.
  let open: (string | Token)[] = []
  const close = () => {
    const [first, ...others] = open
    if (first === undefined) return
    clauses.push(typeof first === 'string' && others.length === 0 ? first : tokensOfParts(open, reading))
    open = []
  }
  const add = (part: string | Token, isEnd: boolean) => {
    open.push(part)
    if (isEnd) close()
  }
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) add(paragraphEnd, true)
    for (const piece of paragraph) {
      if (piece.type !== 'text') open.push(pieceToken(piece, reading))
      else if (/\s/u.test(piece.text))
        for (const token of tokensOfParts([piece.text], reading)) add(token, endsClause(token))
      else for (const clause of cutClauses(piece.text)) add(clause, clauseEnds.has(clause.at(-1) ?? ''))
    }
  }
  close()
  return { reading, clauses }
}

function tokensOfParts(parts: readonly (string | Token)[], reading: TextReading): Token[] {
  const tokens: Token[] = []
  // What stands side by side is cut at once.
  let text = ''
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part
      continue
    }
    addText(tokens, text, reading)
    tokens.push(part)
    text = ''
  }
  addText(tokens, text, reading)
  return tokens
}

const marks = [...clauseEnds].join('')
const clausePattern = new RegExp(`(?:[^${marks}《“]+|${quotedWords}|[《“])+[${marks}]?|[${marks}]`, 'gu')

/** A text behind each of its marks; those in titles and quoted terms are none. */
function cutClauses(text: string): readonly string[] {
  return text.match(clausePattern) ?? []
}

/** Paragraphs as tokens; what an author wrote as a reference is whole. */
export function tokensOf(paragraphs: readonly Paragraph[], reading: TextReading): Token[] {
  return tokensIn(passageOf(paragraphs, reading))
}

/** The tokens of some of its clauses, or of all. */
export function tokensIn({ clauses, reading }: Passage, from = 0, to = clauses.length): Token[] {
  return tokensOfParts(clauses.slice(from, to).flat(), reading)
}

/** What a reader sees of some of its clauses, or of all. */
export function printOf({ clauses }: Passage, from = 0, to = clauses.length): string {
  let print = ''
  for (const clause of clauses.slice(from, to)) print += typeof clause === 'string' ? clause : textOf(clause)
  return print
}

import { diagnostic } from '../../diagnostics/index.ts'
import type { Span } from '../source-node.ts'
import { type Line, linesOutside, replaceAt, type Trap, type TrapFinder, verbatimSpans } from './trap.ts'

/** Two of our spaces stand for one tab or one full-width space: what plans are indented with, and as wide. */
const twoSpaces = '  '

/** Lines indented with tabs or full-width spaces. One complaint for each line, at the first such character. */
export const findIndentationTraps: TrapFinder = ({ text, tokens }) => {
  if (!/[\t\u3000]/.test(text)) return []
  // In JSON, the one case of brackets that nothing is indented around, tabs are as good as spaces.
  const json = tokens.flatMap(({ token, parent }): Span[] => {
    if (parent || token.type !== 'flow-collection') return []
    return [{ start: token.offset, end: token.end[0]?.offset ?? text.length }]
  })
  const outsideJson = new Set(linesOutside(text, json).map(({ start }) => start))
  return linesOutside(text, verbatimSpans(tokens)).flatMap((line) => {
    const trap = indentationTrap(line)
    return trap && (outsideJson.has(line.start) || line.text.includes('\u3000')) ? [trap] : []
  })
}

function indentationTrap(line: Line): Trap | undefined {
  const indentation = /^[ \t\u3000]*/.exec(line.text)?.[0] ?? ''
  const position = indentation.search(/[\t\u3000]/)
  if (position < 0) return undefined
  const start = line.start + position
  const place = { start, end: start + 1 }
  if (!indentation.includes('\u3000') && /^(?:#|$)/.test(line.text.slice(indentation.length))) {
    // Before a comment or nothing, a tab means nothing. Yet after block text the library stumbles over it.
    return { place, edits: [replaceAt(line.start, indentation.length, '')] }
  }
  const edits = [...indentation].flatMap((character, index) =>
    character === ' ' ? [] : [replaceAt(line.start + index, 1, twoSpaces)],
  )
  const code = indentation[position] === '\t' ? 'yaml/tab' : 'yaml/full-width-space'
  return { place, edits, complain: (at) => diagnostic(code, {}, at) }
}

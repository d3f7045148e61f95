import { fullWidthTrap, isPlain, linesOutside, replaceAt, type TrapFinder, verbatimSpans } from './trap.ts'

/** Full-width marks at the beginning of a line, `－ item` and `＃ comment`, and full-width comments after a value. */
export const findLineMarkTraps: TrapFinder = ({ text, tokens }) => {
  if (!/[－＃]|-\u3000/.test(text)) return []
  const atLineStart = linesOutside(text, verbatimSpans(tokens)).flatMap((line) => {
    const indentation = line.text.length - line.text.trimStart().length
    const start = line.start + indentation
    const content = line.text.slice(indentation)
    if (content.startsWith('＃')) return [fullWidthTrap(start, '＃', '#', [replaceAt(start, 1, '#')])]
    if (content.startsWith('-\u3000'))
      return [fullWidthTrap(start + 1, '\u3000', ' ', [replaceAt(start + 1, 1, ' ')])]
    // －5 is a number that somebody typed with the wrong hyphen, not a list.
    const dash = /^－(?![\d.])[ \u3000]?/.exec(content)?.[0]
    return dash ? [fullWidthTrap(start, '－', '-', [replaceAt(start, dash.length, '- ')])] : []
  })
  const afterValue = tokens.flatMap(({ token }) => {
    if (!isPlain(token)) return []
    // One space is not enough to be sure: prose may speak of a ＃1 unit.
    const position = token.source.search(/(?<= {2})＃|(?<= )＃(?= )/)
    if (position < 0) return []
    const start = token.offset + position
    return [fullWidthTrap(start, '＃', '#', [replaceAt(start, 1, '#')])]
  })
  const seen = new Set(atLineStart.map(({ place }) => place.start))
  return [...atLineStart, ...afterValue.filter(({ place }) => !seen.has(place.start))]
}

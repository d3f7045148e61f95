import type { YAMLParseError } from 'yaml'
import type { TokenInContext } from './concrete-syntax.ts'
import type { Span } from './source-node.ts'
import { isAboutAnchors, nameSyntaxProblem, type SyntaxProblem } from './syntax-problem.ts'

/** A syntax error of the library, named in our terms and moved to where the author must look. */
export interface SyntaxFinding extends Span {
  readonly problem: SyntaxProblem
}

/** So many errors are looked at; a file with more of them is no plan, and may hold them all on one endless line. */
const mostErrors = 1000

/**
 * The syntax errors that are worth showing: one for each line, the first. What follows on the same line, and
 * after the library has lost its way in the stream, is the same mistake seen again.
 */
export function readSyntaxFindings(
  text: string,
  errors: readonly YAMLParseError[],
  tokens: readonly TokenInContext[],
): SyntaxFinding[] {
  const shown = new Map<number, SyntaxFinding>()
  const starts = new Set<number>()
  let isLost = false
  const ours = errors.filter(({ code, message }) => !isAboutAnchors(code, message))
  for (const error of ours.slice(0, mostErrors)) {
    if (isLost || starts.has(error.pos[0])) continue
    starts.add(error.pos[0])
    isLost = error.message.includes('in YAML stream')
    const finding = within(text, place(text, error, tokens))
    const lineStart = text.slice(0, finding.start).lastIndexOf('\n') + 1
    if (!shown.has(lineStart)) shown.set(lineStart, finding)
  }
  return withoutFollowing(text, [...shown.values()])
}

/** One line that begins at another column puts those below it out too; the first is the one to mend. */
function withoutFollowing(text: string, findings: readonly SyntaxFinding[]): SyntaxFinding[] {
  return findings.filter(({ problem, start }, index) => {
    const before = findings[index - 1]
    if (problem !== 'bad-indentation' || before?.problem !== problem) return true
    const between = text.slice(text.lastIndexOf('\n', before.start) + 1, text.lastIndexOf('\n', start) + 1)
    const [, ...lines] = between.split('\n').slice(0, -1)
    return lines.some((line) => !/^\s*(?:#|$)/u.test(line))
  })
}

/** The library and we point one character beyond the text where something is missing at its end. */
function within(text: string, finding: SyntaxFinding): SyntaxFinding {
  const start = Math.min(finding.start, text.length)
  return { ...finding, start, end: Math.max(start, Math.min(finding.end, text.length)) }
}

function place(text: string, error: YAMLParseError, tokens: readonly TokenInContext[]): SyntaxFinding {
  const problem = nameSyntaxProblem(error.code, error.message)
  const [start, end] = error.pos
  switch (problem) {
    case 'unclosed-quote':
      return { problem, ...firstCharacter(unclosedQuoteBefore(start, tokens)) }
    case 'unclosed-bracket':
      return { problem, ...firstCharacter(unclosedBracketBefore(start, tokens)) }
    case 'nested-colon':
      return placeNestedColon(text, start)
    case 'missing-colon':
      return placeMissingColon(text, start, end)
    case 'complex-key':
      // The library reads `{{target "x"}}` as a mapping inside a mapping.
      if (text.slice(start - 1, start + 1) === '{{')
        return { problem: 'unquoted-reference', start: start - 1, end: start + 1 }
      return { problem, start, end: onOneLine(text, start, end) }
    default:
      return placeAtText(text, problem, start, end)
  }
}

/** The library notices a missing quote where the text ends; the author must look where it began. */
function unclosedQuoteBefore(end: number, tokens: readonly TokenInContext[]): number {
  const found = tokens.findLast(
    ({ token }) =>
      token.type.endsWith('quoted-scalar') && 'source' in token && token.offset + token.source.length === end,
  )
  return found?.token.offset ?? end
}

function unclosedBracketBefore(end: number, tokens: readonly TokenInContext[]): number {
  const found = tokens.findLast(
    ({ token }) =>
      token.type === 'flow-collection' &&
      token.offset < end &&
      token.end[0]?.source !== (token.start.source === '{' ? '}' : ']'),
  )
  return found?.token.offset ?? end
}

/** `a: b: c`. When the second key stands on a later line, that line is indented too far. */
function placeNestedColon(text: string, start: number): SyntaxFinding {
  const line = text.slice(start, lineEnd(text, start))
  const colon = line.search(/:(?:\s|$)/)
  if (colon >= 0) return { problem: 'nested-colon', start: start + colon, end: start + colon + 1 }
  const nextLine = lineEnd(text, start) + 1
  const indentation = /^ */.exec(text.slice(nextLine))?.[0].length ?? 0
  return { problem: 'bad-indentation', ...firstCharacter(nextLine + indentation) }
}

/** A line without `: `. The library takes it together with the lines that follow, as one long key. */
function placeMissingColon(text: string, start: number, end: number): SyntaxFinding {
  const lastCharacter = onOneLine(text, start, Math.max(end, lineEnd(text, start)))
  const line = text.slice(start, lastCharacter)
  if (line.startsWith('- ')) return { problem: 'misplaced-dash', ...firstCharacter(start) }
  const colon = /^[^\s:"'[\]{}]+:(?=[^\s/])/.exec(line)?.[0]
  if (colon) return { problem: 'space-after-colon', ...firstCharacter(start + colon.length - 1) }
  return { problem: 'missing-colon', start, end: lastCharacter }
}

/** Places at the first visible character from `start` on, so that a mark never stands on mere indentation or an empty line. */
function placeAtText(text: string, problem: SyntaxProblem, start: number, end: number): SyntaxFinding {
  const isEmptyLine = text[start] === '\n' && (start === 0 || text[start - 1] === '\n')
  const rest = text.slice(start, isEmptyLine ? undefined : lineEnd(text, start))
  const space = (isEmptyLine ? /^\s*(?=\S)/ : /^ */).exec(rest)?.[0].length ?? 0
  return {
    problem,
    start: start + space,
    end: onOneLine(text, start + space, Math.max(end, start + space + 1)),
  }
}

function onOneLine(text: string, start: number, end: number): number {
  const line = text.slice(start, Math.min(end, lineEnd(text, start)))
  return start + line.trimEnd().length
}

function lineEnd(text: string, offset: number): number {
  const lineBreak = text.indexOf('\n', offset)
  return lineBreak < 0 ? text.length : lineBreak
}

function firstCharacter(offset: number): Span {
  return { start: offset, end: offset + 1 }
}

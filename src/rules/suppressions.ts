import { type Code, type Diagnostic, diagnostic, type Location, nearestNames } from '../diagnostics/index.ts'
import type { ParsedSource } from '../source/index.ts'

/** `# plan-ignore target/jump -- reason (until 2026-12-31)` */
interface Suppression {
  readonly rule: string
  readonly at: Location
  /** The stretch of the file that it speaks for, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

const opening = /^#\s*plan-ignore\b/u
const form = /^#\s*plan-ignore\s+(?<rule>[a-z]+\/[a-z-]+)\s+(?:--|——)\s*(?<reason>\S.*)$/u
const expiry = /[(（]\s*until\s+(?<day>\d{4}-\d{2}-\d{2})\s*[)）]\s*$/u

/**
 * Takes out what the authors have asked to ignore, with a reason, at its place: a comment on a line of its own speaks
 * for the entry that begins on the next line, with all that is indented below it; one at the end of a line for that
 * line. One that is incomplete, has expired or ignores nothing is itself complained of, so that none is forgotten.
 *
 * @param today yyyy-mm-dd
 * @param rules the codes of the rules that were run: a comment for one that was not is let be
 */
export function applySuppressions(
  diagnostics: readonly Diagnostic[],
  sources: readonly ParsedSource[],
  today: string,
  rules: { readonly run: ReadonlySet<string>; readonly all: ReadonlySet<string> },
): Diagnostic[] {
  const complaints: Diagnostic[] = []
  const active: Suppression[] = []
  for (const parsed of sources) {
    for (const { start, end } of parsed.comments) {
      const text = parsed.source.text.slice(start, end)
      if (!opening.test(text)) continue
      const at = { source: parsed.source, start, end }
      const { rule, reason } = form.exec(text)?.groups ?? {}
      if (rule === undefined || reason === undefined) {
        complaints.push(diagnostic('check/ignore-form', { found: text }, at))
        continue
      }
      if (!rules.all.has(rule)) {
        const nearest = nearestNames(rule, rules.all)
        complaints.push(diagnostic('check/unknown-rule', { rule, nearest }, at))
        continue
      }
      const until = expiry.exec(reason)?.groups?.day
      if (until !== undefined && until < today)
        complaints.push(diagnostic('check/ignore-expired', { rule, until }, at))
      else active.push({ rule, at, ...scopeOf(parsed.source.text, start) })
    }
  }
  const used = new Set<Suppression>()
  const kept = diagnostics.filter((found) => {
    const silencing = active.find((suppression) => speaksOf(suppression, found))
    if (silencing) used.add(silencing)
    return !silencing
  })
  const idle = active.filter((suppression) => !used.has(suppression) && rules.run.has(suppression.rule))
  return [
    ...kept,
    ...complaints,
    ...idle.map(({ rule, at }) => diagnostic('check/ignore-unused', { rule }, at)),
  ]
}

/** Whether what is ignored in a file depends on the day that it is. */
export function hasExpiry({ comments, source }: ParsedSource): boolean {
  return comments.some(({ start, end }) => {
    const text = source.text.slice(start, end)
    return opening.test(text) && expiry.test(text)
  })
}

function speaksOf(
  { rule, at, start, end }: Suppression,
  { code, location }: { code: Code; location?: Location },
) {
  return (
    code === rule &&
    location !== undefined &&
    location.source.name === at.source.name &&
    location.start >= start &&
    location.start < end
  )
}

/** What a comment that begins at `offset` speaks for. */
function scopeOf(text: string, offset: number): { start: number; end: number } {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const endOfLine = (from: number) => {
    const end = text.indexOf('\n', from)
    return end < 0 ? text.length : end + 1
  }
  if (text.slice(lineStart, offset).trim() !== '') return { start: lineStart, end: endOfLine(offset) }
  // Other comments may stand between it and its entry.
  let start = endOfLine(offset)
  while (start < text.length && /^\s*(?:#.*)?$/u.test(lineAt(text, start))) start = endOfLine(start)
  const indent = indentOf(lineAt(text, start))
  let end = endOfLine(start)
  while (end < text.length && belongsBelow(lineAt(text, end), indent)) end = endOfLine(end)
  return { start, end }
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start)
  return text.slice(start, end < 0 ? text.length : end)
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

function belongsBelow(line: string, indent: number): boolean {
  return line.trim() === '' || indentOf(line) > indent
}

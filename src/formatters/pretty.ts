import { Chalk } from 'chalk'
import {
  countBySeverity,
  type Diagnostic,
  describe,
  describeRelated,
  inReadingOrder,
  type Language,
  type Location,
  lineAndColumn,
  type Related,
  type Severity,
} from '../diagnostics/index.ts'
import { codeFrame, type FrameStyle } from './code-frame.ts'
import { defineFormatter, type ReportManner } from './define-formatter.ts'
import { countWords, severityNames } from './severity-words.ts'
import { displayWidth, printable, readableWidth, wrap } from './terminal-text.ts'

const words = {
  related: { 'zh-CN': '相关', en: 'related' },
  fixable: {
    'zh-CN': (count: number) => `其中 ${count} 个可用 plan check --fix 自动改正`,
    en: (count: number) => `${count} of them can be mended by plan check --fix`,
  },
  known: {
    'zh-CN': (count: number) => `存量问题 ${count} 个，未列出`,
    en: (count: number) => `the baseline holds ${count} that ${count === 1 ? 'is' : 'are'} not shown`,
  },
  explain: {
    'zh-CN': (code: string) => `查看代码的说明：plan explain ${code}`,
    en: (code: string) => `what a code means: plan explain ${code}`,
  },
} as const

/** What `plan check` shows at a terminal: the findings by file, then how many, and where to read on. */
export const prettyFormatter = defineFormatter({
  name: 'pretty',
  about: { 'zh-CN': '给人看的清单，附原文（默认）', en: 'for people, with the lines in question (default)' },
  format({ findings, known = [] }, manner) {
    const found = findings.map((finding) => finding.found)
    const { language } = manner
    const knownLine = known.length > 0 ? [words.known[language](known.length)] : []
    const [first] = found
    if (!first) return knownLine.map((line) => `${line}\n`).join('')
    const look = createLook(manner)
    const files = Map.groupBy(found, ({ location }) => location?.source.name)
    const groups = Array.from(files, ([name, inFile]) => {
      const counts = countWords(countBySeverity(inFile), language, look.severity)
      const head = name === undefined ? [] : [`${look.file(printable(name))}  ${counts}`]
      return [...head, ...blocksOf(inFile, manner, look)].join('\n\n')
    })
    const fixable = found.filter(({ fix }) => fix?.safety === 'safe').length
    const summary = [
      formatSummary(found, language, look),
      ...(fixable > 0 ? [words.fixable[language](fixable)] : []),
      ...knownLine,
      look.faint(words.explain[language](first.code)),
    ]
    return `${[...groups, summary.join('\n')].join('\n\n')}\n`
  },
})

/**
 * Diagnostics for people at a terminal: in reading order, each with its place, its sentence and the lines it
 * speaks of, then how many there were. Without colour only ASCII is drawn, whatever receives it. The text ends
 * with a line break; no diagnostics give no text.
 */
export function formatPretty(diagnostics: readonly Diagnostic[], manner: ReportManner): string {
  if (diagnostics.length === 0) return ''
  const look = createLook(manner)
  const blocks = blocksOf(inReadingOrder(diagnostics), manner, look)
  return `${[...blocks, formatSummary(diagnostics, manner.language, look)].join('\n\n')}\n`
}

/** Each diagnostic as a block of lines. */
function blocksOf(diagnostics: readonly Diagnostic[], manner: ReportManner, look: Look): string[] {
  const columns = readableWidth(manner.columns)
  return diagnostics.map((found) => formatOne(found, manner.language, columns, look).join('\n'))
}

/** Everything that depends on colour. */
interface Look {
  readonly cross: string
  readonly file: (text: string) => string
  readonly place: (text: string) => string
  readonly faint: (text: string) => string
  readonly severity: Record<Severity, (text: string) => string>
  readonly frame: (severity: Severity | 'related') => FrameStyle
}

function createLook({ color }: ReportManner): Look {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const severity = { error: chalk.red, warning: chalk.yellow, info: chalk.blue }
  return {
    cross: color ? chalk.red('✖ ') : '',
    file: chalk.bold.underline,
    place: chalk.cyan,
    faint: chalk.dim,
    severity,
    frame: (of) => ({
      bar: color ? '│' : '|',
      ellipsis: color ? '…' : '...',
      gutter: chalk.dim,
      caret: of === 'related' ? chalk.cyan : severity[of],
    }),
  }
}

function formatOne(diagnostic: Diagnostic, language: Language, columns: number, look: Look): string[] {
  const { code, severity, location, related = [] } = diagnostic
  const head = [
    ...(location ? [look.place(formatPlace(location))] : []),
    look.severity[severity](severityNames[severity][language]),
    look.faint(code),
  ].join(' ')
  const lines = [...formatHead(head, oneLine(describe(diagnostic, language)), columns)]
  if (location) {
    lines.push(...codeFrame(location, { style: look.frame(severity), columns, withLineBefore: true }))
  }
  return [...lines, ...related.flatMap((place) => formatRelated(place, language, columns, look))]
}

function formatRelated(
  { location, note }: Related,
  language: Language,
  columns: number,
  look: Look,
): string[] {
  const head = `   ${words.related[language]} ${look.place(formatPlace(location))}`
  const frame = codeFrame(location, {
    style: look.frame('related'),
    columns: columns - 3,
    withLineBefore: false,
  })
  return [...formatHead(head, describeRelated(note, language), columns), ...frame.map((line) => `   ${line}`)]
}

/** A message may quote several lines of somebody else: a browser, an operating system. */
function oneLine(message: string): string {
  return printable(message.trim().replaceAll(/\s*[\r\n]+\s*/g, ' '))
}

/** The head and the message on one line; a message that does not fit goes on below, indented. */
function formatHead(head: string, message: string, columns: number): string[] {
  const indent = 4
  if (displayWidth(head) + 2 + displayWidth(message) <= columns) return [`${head}  ${message}`]
  return [head, wrap(' '.repeat(indent) + message, columns, indent)]
}

function formatPlace(location: Location): string {
  return `${printable(location.source.name)}:${lineAndColumn(location)}`
}

function formatSummary(diagnostics: readonly Diagnostic[], language: Language, look: Look): string {
  const count = countBySeverity(diagnostics)
  return (count.error > 0 ? look.cross : '') + countWords(count, language, look.severity)
}

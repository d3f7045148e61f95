import { Chalk } from 'chalk'
import {
  countBySeverity,
  type Diagnostic,
  describe,
  describeRelated,
  inReadingOrder,
  type Language,
  type Location,
  positionAt,
  type Related,
  type Severity,
} from '../diagnostics/index.ts'
import { codeFrame, type FrameStyle } from './code-frame.ts'
import { displayWidth, printable, wrap } from './terminal-text.ts'

export interface PrettyOptions {
  readonly language: Language
  readonly color: boolean
  /** The width of the terminal in cells; `Infinity` where nothing needs to be wrapped or cut. */
  readonly columns: number
  /** Where the codes are explained; named once, at the end. */
  readonly catalogueUrl?: string
}

const severityNames = {
  error: { 'zh-CN': '错误', en: 'error' },
  warning: { 'zh-CN': '警告', en: 'warning' },
  info: { 'zh-CN': '提示', en: 'info' },
} as const satisfies Record<Severity, Record<Language, string>>

const relatedName = { 'zh-CN': '相关', en: 'related' } as const satisfies Record<Language, string>
const catalogueName = {
  'zh-CN': '代码说明：',
  en: 'what the codes mean: ',
} as const satisfies Record<Language, string>

/** Narrower than this nothing can be read; a terminal that claims so is not believed. */
const fewestColumns = 40

/**
 * Diagnostics for people at a terminal: in reading order, each with its place, its sentence and the lines it
 * speaks of, then how many there were. Without colour only ASCII is drawn, whatever receives it. The text ends
 * with a line break; no diagnostics give no text.
 */
export function formatPretty(diagnostics: readonly Diagnostic[], options: PrettyOptions): string {
  if (diagnostics.length === 0) return ''
  const { language, catalogueUrl } = options
  const look = createLook(options)
  const columns = Math.max(Number.isNaN(options.columns) ? 80 : options.columns, fewestColumns)
  const blocks = inReadingOrder(diagnostics).map((found) =>
    formatOne(found, language, columns, look).join('\n'),
  )
  const summary = [formatSummary(diagnostics, language, look)]
  if (catalogueUrl) summary.push(look.faint(catalogueName[language] + catalogueUrl))
  return `${[...blocks, summary.join('\n')].join('\n\n')}\n`
}

/** Everything that depends on colour. */
interface Look {
  readonly cross: string
  readonly place: (text: string) => string
  readonly faint: (text: string) => string
  readonly severity: Record<Severity, (text: string) => string>
  readonly frame: (severity: Severity | 'related') => FrameStyle
}

function createLook({ color }: PrettyOptions): Look {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const severity = { error: chalk.red, warning: chalk.yellow, info: chalk.blue }
  return {
    cross: color ? chalk.red('✖ ') : '',
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
  const head = `   ${relatedName[language]} ${look.place(formatPlace(location))}`
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
  const { line, column } = positionAt(location.source, location.start)
  return `${printable(location.source.name)}:${line}:${column}`
}

function formatSummary(diagnostics: readonly Diagnostic[], language: Language, look: Look): string {
  const count = countBySeverity(diagnostics)
  const parts = (['error', 'warning', 'info'] as const)
    .filter((severity) => count[severity] > 0)
    .map((severity) => look.severity[severity](formatCount(count[severity], severity, language)))
  return (count.error > 0 ? look.cross : '') + parts.join(language === 'en' ? ', ' : '，')
}

function formatCount(count: number, severity: Severity, language: Language): string {
  if (language === 'zh-CN') return `${count} 个${severityNames[severity]['zh-CN']}`
  const noun = severity === 'info' ? 'note' : severity
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

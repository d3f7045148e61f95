import {
  type Diagnostic,
  describe,
  describeRelated,
  gravestFirst,
  lineAndColumn,
  positionAt,
  type Severity,
} from '../diagnostics/index.ts'
import { defineFormatter, type ReportManner, repositoryPath } from './define-formatter.ts'

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<
  Severity,
  string
>

/** Workflow commands of GitHub Actions. It shows the first ten of each kind only: the gravest come first. */
export const githubFormatter = defineFormatter({
  name: 'github',
  about: {
    'zh-CN': 'GitHub Actions 的行内批注，并写入作业小结',
    en: 'annotations of GitHub Actions, and the summary of the job',
  },
  format: ({ findings }, manner) =>
    gravestFirst(findings.map(({ found }) => found))
      .map((found) => `${commandOf(found, manner)}\n`)
      .join(''),
})

function commandOf(found: Diagnostic, manner: ReportManner): string {
  const { language } = manner
  const { code, severity, location, related = [] } = found
  const others = related.map(
    ({ location, note }) =>
      `\n${describeRelated(note, language)}: ${repositoryPath(location.source.name, manner)}:${lineAndColumn(location)}`,
  )
  const text = describe(found, language) + others.join('')
  return workflowCommand(severity, { ...(location && placeOf(location, manner)), title: code }, text)
}

/** One annotation, on one line. */
export function workflowCommand(
  severity: Severity,
  properties: Readonly<Record<string, string | number>>,
  text: string,
): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(`${value}`)}`)
  return `::${commands[severity]} ${written.join(',')}::${escapeData(text)}`
}

/** Columns only for what lies on one line: GitHub refuses them otherwise. */
function placeOf({ source, start, end }: NonNullable<Diagnostic['location']>, manner: ReportManner) {
  const from = positionAt(source, start)
  const to = positionAt(source, end)
  const file = repositoryPath(source.name, manner)
  if (from.line !== to.line) return { file, line: from.line, endLine: to.line }
  return { file, line: from.line, col: from.column, endColumn: to.column }
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

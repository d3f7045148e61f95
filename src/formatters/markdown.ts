import {
  countBySeverity,
  type Diagnostic,
  describe,
  describeRelated,
  type Language,
  lineAndColumn,
} from '../diagnostics/index.ts'
import { defineFormatter } from './define-formatter.ts'
import { countWords, severityNames } from './severity-words.ts'

const words = {
  title: { 'zh-CN': '计划检查', en: 'Check of the plans' },
  none: { 'zh-CN': '没有发现问题。', en: 'Nothing was found.' },
  known: {
    'zh-CN': (count: number) => `存量问题 ${count} 个，未列出。`,
    en: (count: number) => `The baseline holds ${count} that ${count === 1 ? 'is' : 'are'} not shown.`,
  },
  columns: {
    'zh-CN': ['位置', '轻重', '代码', '问题'],
    en: ['Place', 'Severity', 'Code', 'Finding'],
  },
  nowhere: { 'zh-CN': '整个工作区', en: 'The workspace' },
} as const

/** Markdown for a summary or a comment: a table for each file. */
export const markdownFormatter = defineFormatter({
  name: 'markdown',
  about: { 'zh-CN': 'Markdown 表格，供小结和评论', en: 'Markdown tables, for summaries and comments' },
  format({ findings, known }, { language }) {
    const found = findings.map((finding) => finding.found)
    const files = Map.groupBy(found, ({ location }) => location?.source.name ?? words.nowhere[language])
    const blocks = [
      `## ${words.title[language]}`,
      found.length === 0 ? words.none[language] : countWords(countBySeverity(found), language),
      ...(known && known.length > 0 ? [words.known[language](known.length)] : []),
      ...Array.from(files, ([name, inFile]) => `### ${escapeCell(name)}\n\n${tableOf(inFile, language)}`),
    ]
    return `${blocks.join('\n\n')}\n`
  },
})

function tableOf(found: readonly Diagnostic[], language: Language): string {
  const rows = found.map((one) => [
    one.location ? lineAndColumn(one.location) : '',
    severityNames[one.severity][language],
    `\`${one.code}\``,
    [describe(one, language), ...relatedOf(one, language)].map(escapeCell).join('<br>'),
  ])
  return [tableHead(words.columns[language]), ...rows.map(tableRow)].join('\n')
}

/** The two lines above the rows of a table: what its columns are called, and the rule below. */
export function tableHead(columns: readonly string[]): string {
  return [columns, columns.map(() => '---')].map(tableRow).join('\n')
}

/** Cells, whose marks of Markdown count, as one line. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function relatedOf({ related = [] }: Diagnostic, language: Language): string[] {
  return related.map(
    ({ location, note }) =>
      `${describeRelated(note, language)} ${location.source.name}:${lineAndColumn(location)}`,
  )
}

/** Text that stays text in a cell, whatever a file holds. */
export function escapeCell(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_[\]<>|#~]/gu, (mark) => `&#${mark.charCodeAt(0)};`)
}

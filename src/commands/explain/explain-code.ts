import { diagnostic, type Language, nearestNames } from '../../diagnostics/index.ts'
import { clip, layOutMarkdown, severityNames } from '../../formatters/index.ts'
import { type CommandContext, type ExitCode, exitCodes } from '../define-command.ts'
import { layOutColumns } from '../lay-out-columns.ts'
import { refuse } from '../refuse.ts'
import { type DescribedCode, describeCodes } from '../reporting/describe-codes.ts'

const words = {
  wrong: { 'zh-CN': '错误示例', en: 'Wrong' },
  right: { 'zh-CN': '正确示例', en: 'Right' },
  /** Where an example without a file belongs. */
  points: { 'zh-CN': '年度要点', en: 'points of a year' },
} as const

/** Shows the page of a code, or all codes where none is given. */
export async function explainCode(context: CommandContext, asked: string | undefined): Promise<ExitCode> {
  const { host, language, hasColor } = context
  const codes = await describeCodes(host)
  const { columns, isTerminal } = host.stdout
  if (asked === undefined) {
    // A program, or a search, wants the whole line.
    host.stdout.write(listOf(codes, language, isTerminal ? columns : Number.POSITIVE_INFINITY))
    return exitCodes.clean
  }
  const found = codes.filter(
    ({ code, number }) => asked === code || asked.toUpperCase() === number?.toUpperCase(),
  )
  if (found.length > 0) {
    // One number is that of several rules where one thing goes wrong in several ways.
    const pages = found.map((one) => layOutMarkdown(pageOf(one, language), { columns, color: hasColor }))
    host.stdout.write(pages.join('\n'))
    return exitCodes.clean
  }
  const nearest = nearestNames(
    asked,
    codes.map(({ code }): string => code),
  )
  return refuse(context, [diagnostic('usage/unknown-code', { code: asked, nearest })])
}

/** One line a code: weight, group, number, and what it is about. */
function listOf(codes: readonly DescribedCode[], language: Language, columns: number): string {
  const rows = codes.map(({ code, severity, preset = '', number = '', title }) => [
    code,
    severityNames[severity][language],
    preset,
    number,
    title[language],
  ])
  const lines = layOutColumns(rows).split('\n')
  return lines.map((line) => clip(line, 0, 0, columns, '…').text).join('\n')
}

/** The page of a code in one language, as Markdown. */
function pageOf(
  { code, severity, preset, number, title, text, examples }: DescribedCode,
  language: Language,
): string {
  const facts = [severityNames[severity][language], preset, number].filter((fact) => fact !== undefined)
  return [
    `# ${title[language]}`,
    [code, ...facts].join(' · '),
    text[language],
    ...examples.flatMap(({ isRight, file, yaml }) => [
      `## ${words[isRight ? 'right' : 'wrong'][language]} (${file ?? words.points[language]})`,
      `\`\`\`yaml\n${yaml}\`\`\``,
    ]),
  ].join('\n\n')
}

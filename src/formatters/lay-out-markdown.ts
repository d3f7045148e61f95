import { Chalk } from 'chalk'
import { printable, wrap } from './terminal-text.ts'

/** How Markdown is to look in a terminal. */
export interface MarkdownLook {
  readonly color: boolean
  /** The width of the terminal in cells. */
  readonly columns: number
}

/** Wider lines are hard to read, however wide the terminal is. */
const mostColumns = 100

/**
 * Markdown as a terminal shows it: paragraphs filled to the width (a Chinese character takes two cells), headings
 * set off, code as it stands. Of Markdown it knows what the pages of codes use: headings, paragraphs, lists, code.
 */
export function layOutMarkdown(markdown: string, { color, columns }: MarkdownLook): string {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const width = Math.min(columns, mostColumns)
  const blocks = markdown.trim().match(/^```[\s\S]*?^```$|(?:^(?!```).*\S.*$\n?)+/gmu) ?? []
  const laidOut = blocks.map((block) => {
    if (block.startsWith('```')) return layOutCode(block)
    const [, heading] = /^#+ +(.*)/u.exec(block) ?? []
    if (heading !== undefined) return chalk.bold(printable(heading))
    const items = block.split(/^(?=- )/mu)
    return items.map((item) => colourCode(layOutParagraph(item, width), chalk.cyan, color)).join('\n')
  })
  return `${laidOut.join('\n\n')}\n`
}

function layOutCode(block: string): string {
  const lines = block.split('\n').slice(1, -1)
  return lines.map((line) => `    ${printable(line)}`.trimEnd()).join('\n')
}

/** A line break within a paragraph is a space between words, and nothing between Chinese characters. */
function layOutParagraph(text: string, width: number): string {
  const filled = text.trim().replaceAll(/(\S)\n\s*(\S)/gu, (_, before: string, after: string) => {
    return /[!-~]/u.test(before) || /[!-~]/u.test(after) ? `${before} ${after}` : before + after
  })
  return wrap(printable(filled), width, text.startsWith('- ') ? 2 : 0)
}

/** Colour takes the place of the backticks; without it they stay. */
function colourCode(text: string, paint: (code: string) => string, color: boolean): string {
  if (!color) return text
  return text.replaceAll(/`([^`]+)`/gu, (_, code: string) =>
    code
      .split('\n')
      .map((line) => paint(line))
      .join('\n'),
  )
}

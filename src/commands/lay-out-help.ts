/** One entry of a help text: what is written, and what it does. */
export interface HelpItem {
  readonly term: string
  readonly about: string
}

/** A help text before it is laid out. */
export interface HelpPage {
  readonly usage: string
  readonly about: string
  /** Lists under a title, their explanations in one column through the whole page; empty ones are left out. */
  readonly lists: readonly { readonly title: string; readonly items: readonly HelpItem[] }[]
  readonly examplesTitle: string
  readonly examples: readonly HelpItem[]
}

/** A help text in `columns` cells, ending with a line break. */
export async function layOutHelp(page: HelpPage, columns: number): Promise<string> {
  const { displayWidth, wrap } = await import('../formatters/index.ts')
  const lists = page.lists.filter(({ items }) => items.length > 0)
  const termWidth = Math.max(...lists.flatMap(({ items }) => items.map(({ term }) => displayWidth(term))))
  const indent = termWidth + 4
  const line = ({ term, about }: HelpItem) =>
    wrap(`  ${term}${' '.repeat(indent - 2 - displayWidth(term))}${about}`, columns, indent)
  const examples = page.examples.flatMap(({ term, about }) => [
    `  ${term}`,
    wrap(`      ${about}`, columns, 6),
  ])
  const blocks = [
    [page.usage],
    [wrap(page.about, columns, 0)],
    ...lists.map(({ title, items }) => [title, ...items.map(line)]),
    ...(examples.length > 0 ? [[page.examplesTitle, ...examples]] : []),
  ]
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

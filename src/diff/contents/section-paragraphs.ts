import type { Paragraph, Section } from '../../model/index.ts'

/** What a part says in paragraphs: its text, and the items of its lists, whose marks are computed. */
export function sectionParagraphs({ paragraphs, insets }: Section): Paragraph[] {
  return [...paragraphs, ...insets.flatMap((inset) => (inset.type === 'list' ? inset.items.flat() : []))]
}

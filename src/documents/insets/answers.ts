import type { Answers } from '../../model/index.ts'
import { type Block, paragraphBlocks } from '../block.ts'
import type { DocumentContext } from '../define-document.ts'
import type { NumberedLevel } from '../numbered-level.ts'
import { paragraphText } from '../prose-text.ts'

/** Each answer is a paragraph or several; those with a title are numbered and begin with it. */
export function answersBlocks(
  { answers }: Answers,
  context: DocumentContext,
  level: NumberedLevel | undefined,
): Block[] {
  let titled = 0
  return answers.flatMap(({ title, paragraphs }) => {
    const blocks = paragraphBlocks(paragraphs.map((paragraph) => paragraphText(paragraph, context)))
    const [first, ...rest] = blocks
    if (title === undefined || !first || !level) return blocks
    return [{ ...first, heading: level.heading(`${level.number(titled++)}${title}。`) }, ...rest]
  })
}

import type { Answers } from '../../model/index.ts'
import { type Block, paragraphBlocks } from '../block.ts'
import type { DocumentContext } from '../define-document.ts'
import { paragraphText } from '../prose-text.ts'

/** Each answer begins a paragraph, after its title where it has one. */
export function answersBlocks(
  { answers }: Answers,
  context: DocumentContext,
  on: string | undefined,
): Block[] {
  return answers.flatMap(({ title, paragraphs }) => {
    const texts = paragraphs.map((paragraph) => paragraphText(paragraph, context, on))
    const [first, ...rest] = paragraphBlocks(texts)
    if (title === undefined || !first) return paragraphBlocks(texts)
    return [{ ...first, text: `${title}。${first.text}` }, ...rest]
  })
}

import type { Paragraph, Point } from '../model/index.ts'
import type { DocumentContext } from './define-document.ts'
import { openingWords } from './opening-words.ts'
import { paragraphText } from './prose-text.ts'

/** A sentence of so many characters, without a pause in it, is a name where it opens a text. */
const openingSentence = /^(?<name>[^\s，；：、。！？（）]{4,20})。(?=\s*\S)/u

/**
 * What a task is called beyond doubt: by its author, or by a short first sentence with all the rest behind it
 * (发挥区域医疗龙头作用。组建……). Undefined where its text begins with what is to be done.
 */
export function taskName({ shortTitle, title, paragraphs }: Point): string | undefined {
  return shortTitle ?? title ?? openingOf(paragraphs[0])
}

/** What a point is called among people: by its name, or how its text begins. */
export function pointTitle(point: Point, context: DocumentContext): string {
  return taskName(point) ?? openingWords(paragraphText(point.paragraphs[0] ?? [], context))
}

/** The paragraphs of a point as printed, without what stands beside them as its name. */
export function measuresOf({ shortTitle, title, paragraphs }: Point, context: DocumentContext): string[] {
  const [first = '', ...others] = paragraphs.map((paragraph) => paragraphText(paragraph, context))
  if (shortTitle !== undefined) return [title === undefined ? first : `${title}。${first}`, ...others]
  const opening = title === undefined ? openingOf(paragraphs[0]) : undefined
  return [opening === undefined ? first : first.slice(opening.length + '。'.length).trimStart(), ...others]
}

/** Whatever stands for something else may be printed otherwise on another day. */
function openingOf(paragraph: Paragraph | undefined): string | undefined {
  const [first] = paragraph ?? []
  const text = first?.type === 'text' ? first.text : ''
  // What follows may be a reference.
  return openingSentence.exec(paragraph && paragraph.length > 1 ? `${text}…` : text)?.groups?.name
}

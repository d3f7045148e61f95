import type { Paragraph, Section } from '../model/index.ts'
import type { DocumentContext } from './define-document.ts'
import { type Level, sectionNumber } from './numbering.ts'
import { paragraphText } from './prose-text.ts'
import { responsibility } from './responsibility.ts'

/** One piece of a text as it is printed: a heading, a paragraph, or a paragraph that begins with its heading. */
export interface Block {
  /** The id of the point that begins here; else empty. */
  readonly id: string
  readonly heading: BlockHeading | undefined
  /** Empty where the heading stands on a row of its own. */
  readonly text: string
}

export interface BlockHeading {
  /** With its number, and with 。 where the text goes on behind it. */
  readonly text: string
  /** In the page, whose title is the first. */
  readonly outlineLevel: number
  /** 第一层黑体、第二层楷体、第三层和第四层仿宋, 7.3.3. */
  readonly face: 'hei' | 'kai' | 'fang'
}

const faces = { 1: 'hei', 2: 'kai', 3: 'fang', 4: 'fang' } as const satisfies Record<Level, string>
const below = { 1: 2, 2: 3, 3: 4, 4: undefined } as const satisfies Record<Level, Level | undefined>

/** What a text consists of: paragraphs, then numbered parts. */
interface BlockText {
  readonly paragraphs: readonly Paragraph[]
  readonly sections?: readonly Section[]
}

/**
 * A text with its parts as they follow each other on the page, numbers computed.
 * @param on the day (yyyy-mm-dd) on which names must be valid; undefined: the latest names
 */
export function textBlocks(
  { paragraphs, sections = [] }: BlockText,
  context: DocumentContext,
  on: string | undefined,
): Block[] {
  const print = (paragraph: Paragraph) => paragraphText(paragraph, context, on)
  return [
    ...paragraphBlocks(paragraphs.map(print)),
    ...sections.flatMap((section, index) => partBlocks(section, index, 1)),
  ]

  function partBlocks(section: Section, index: number, level: Level): Block[] {
    const own = [
      ...paragraphBlocks(section.paragraphs.map(print)),
      ...section.points.flatMap((point) => {
        const texts = point.paragraphs.map(print)
        const last = texts.pop() ?? ''
        return paragraphBlocks([...texts, last + responsibility(point, on)], point.id)
      }),
    ]
    const next = below[level]
    const inner = next ? section.sections.flatMap((part, place) => partBlocks(part, place, next)) : []
    return [...headed(section, sectionNumber(index, level), level, own), ...inner]
  }
}

export function paragraphBlocks(texts: readonly string[], id = ''): Block[] {
  return texts.map((text, index) => ({ id: index === 0 ? id : '', heading: undefined, text }))
}

/** Puts number and title before the blocks of a part: on a row of their own, or on the first one's. */
function headed(
  { title, isRunIn }: Section,
  number: string,
  level: Level,
  blocks: readonly Block[],
): Block[] {
  const [first, ...rest] = blocks
  if (title === undefined) return first ? [{ ...first, text: number + first.text }, ...rest] : []
  const heading = {
    text: `${number}${title}${isRunIn ? '。' : ''}`,
    outlineLevel: level + 1,
    face: faces[level],
  }
  if (isRunIn && first) return [{ ...first, heading }, ...rest]
  return [{ id: '', heading, text: '' }, ...blocks]
}

/** All that a block shows, in a row. */
export function blockText({ heading, text }: Block): string {
  return `${heading?.text ?? ''}${text}`
}

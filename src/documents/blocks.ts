import {
  isChapter,
  isChapterSection,
  type Numbering,
  type Paragraph,
  type Point,
  type Section,
} from '../model/index.ts'
import { type Block, type BlockHeading, paragraphBlocks } from './block.ts'
import type { DocumentContext } from './define-document.ts'
import { insetBlocks } from './insets/index.ts'
import { type NumberedLevel, numberedLevel } from './numbered-level.ts'
import { articleNumber, chapterNumber, chapterSectionNumber, partNumber } from './numbering.ts'
import { paragraphText } from './prose-text.ts'
import { responsibility } from './responsibility.ts'

/** The points of a text without parts of its own above them are numbered as its third level is, 1. and so on. */
const levelOfPoints = 3

/** What a text consists of: paragraphs, then numbered parts. */
interface BlockText {
  readonly paragraphs: readonly Paragraph[]
  readonly sections?: readonly Section[]
  readonly numbering?: Numbering
}

/**
 * A text with its parts as they follow each other on the page, numbers computed.
 */
export function textBlocks(
  { paragraphs, sections = [], numbering = 'by-level' }: BlockText,
  context: DocumentContext,
): Block[] {
  const print = (paragraph: Paragraph) => paragraphText(paragraph, context)
  // 第一部分 stands above the four levels of the standard, which are a step further down then.
  const above = numbering === 'parts' || numbering === 'articles' ? 2 : 1
  const first = numberedLevel(1, above, numbering !== 'unnumbered')
  let pointsBefore = 0
  let articlesBefore = 0
  const top =
    numbering === 'parts'
      ? sections.flatMap(outermostPart)
      : numbering === 'articles'
        ? chapters(sections)
        : partsBelow(sections, first)
  return [...paragraphBlocks(paragraphs.map(print)), ...top]

  function outermostPart(section: Section, index: number): Block[] {
    return [
      centred(`${partNumber(index)}　${section.title ?? ''}`),
      ...contents(section, first),
      ...partsBelow(section.sections, first),
    ]
  }

  /** Chapters with their articles; what has no title of its own row is an article that stands in no chapter. */
  function chapters(parts: readonly Section[]): Block[] {
    let chaptersBefore = 0
    return parts.flatMap((part) => {
      if (!isChapter(part)) return article(part, above)
      const heading = centred(`${chapterNumber(chaptersBefore++)}　${part.title ?? ''}`)
      return [heading, ...contents(part, undefined), ...articlesOf(part)]
    })
  }

  /** The articles of a chapter, in its sections where it has some. */
  function articlesOf({ sections: parts }: Section): Block[] {
    let sectionsBefore = 0
    return parts.flatMap((part) => {
      if (!isChapterSection(part)) return article(part, above)
      const heading = centred(`${chapterSectionNumber(sectionsBefore++)}　${part.title ?? ''}`, 2)
      return [heading, ...part.sections.flatMap((inner) => article(inner, above + 1))]
    })
  }

  /**
   * 第一条　……, with what it lists as （一） and 1. below it.
   * @param headings how many stand above it
   */
  function article(part: Section, headings: number): Block[] {
    const number = `${articleNumber(articlesBefore++)}　`
    const text = `${number}${part.title ?? ''}${part.title !== undefined && part.isRunIn ? '。' : ''}`
    const heading = { text, outlineLevel: headings + 1, face: 'hei', isCentred: false } as const
    const isRunIn = part.title === undefined || part.isRunIn
    const listed = numberedLevel(2, headings)
    return [
      ...headed({ number, heading, isRunIn }, contents(part, listed)),
      ...partsBelow(part.sections, listed),
    ]
  }

  function partsBelow(parts: readonly Section[], level: NumberedLevel | undefined): Block[] {
    if (!level) return []
    return parts.flatMap((part, index) => [
      ...headed(headingOf(part, index, level), contents(part, level.below)),
      ...partsBelow(part.sections, level.below),
    ])
  }

  /** @param level of what is numbered in the part */
  function contents({ paragraphs, insets, points }: Section, level: NumberedLevel | undefined): Block[] {
    return [
      ...paragraphBlocks(paragraphs.map(print)),
      ...insets.flatMap((inset) => insetBlocks(inset, context, level)),
      ...points.flatMap((point, index) => pointBlocks(point, index, level)),
    ]
  }

  function pointBlocks(point: Point, index: number, level: NumberedLevel | undefined): Block[] {
    const texts = point.paragraphs.map(print)
    const last = texts.pop() ?? ''
    const blocks = paragraphBlocks([...texts, last + responsibility(point, context.on)], point.id)
    if (numbering === 'continuous') {
      // Below 一、 they are numbered as a third level is, and yet are the second: no heading is left out between.
      const ofPoints = numberedLevel(levelOfPoints, above + (level?.level ?? levelOfPoints) - levelOfPoints)
      return headed(headingOf({ ...point, isRunIn: true }, pointsBefore++, ofPoints), blocks)
    }
    if (point.title === undefined || !level) return blocks
    return headed(headingOf({ ...point, isRunIn: true }, index, level), blocks)
  }
}

/** A heading in the middle of its row: by its level 黑体 or 楷体 (7.3.3), as the numbered levels below it. */
function centred(text: string, level: 1 | 2 = 1): Block {
  const face = level === 1 ? 'hei' : 'kai'
  return {
    id: '',
    heading: { text, outlineLevel: level + 1, face, isCentred: true },
    text: '',
    figure: undefined,
  }
}

type Headed = Pick<Section, 'title' | 'isRunIn'>

interface PartHeading {
  readonly number: string
  readonly heading: BlockHeading | undefined
  readonly isRunIn: boolean
}

/** Number and title of what is numbered. */
function headingOf({ title, isRunIn }: Headed, index: number, level: NumberedLevel): PartHeading {
  const number = level.number(index)
  const heading = title === undefined ? undefined : level.heading(`${number}${title}${isRunIn ? '。' : ''}`)
  return { number, heading, isRunIn }
}

/** Puts number and title before the blocks of a part: on a row of their own, or on the first one's. */
function headed({ number, heading, isRunIn }: PartHeading, blocks: readonly Block[]): Block[] {
  const [first, ...rest] = blocks
  if (!heading) return first ? [{ ...first, text: number + first.text }, ...rest] : []
  if (isRunIn && first && !first.figure) return [{ ...first, heading }, ...rest]
  return [{ id: '', heading, text: '', figure: undefined }, ...blocks]
}

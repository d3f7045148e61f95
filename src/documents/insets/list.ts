import type { MarkedList } from '../../model/index.ts'
import { printNumeral } from '../../quantity/index.ts'
import type { Block } from '../block.ts'
import { paragraphBlocks } from '../block.ts'
import type { DocumentContext } from '../define-document.ts'
import { paragraphText } from '../prose-text.ts'

const marks = {
  dashes: () => '——',
  ordinals: (index: number) => `${printNumeral(index + 1)}是`,
} as const satisfies Record<MarkedList['marks'], (index: number) => string>

/** Each item begins a paragraph after its mark. */
export function listBlocks({ marks: kind, items }: MarkedList, context: DocumentContext): Block[] {
  return items.flatMap((item, index) => {
    const [first = '', ...rest] = item.map((paragraph) => paragraphText(paragraph, context))
    return paragraphBlocks([marks[kind](index) + first, ...rest])
  })
}

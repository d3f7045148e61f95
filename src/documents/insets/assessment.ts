import type { Assessment } from '../../model/index.ts'
import { type Block, paragraphBlocks } from '../block.ts'
import type { DocumentContext } from '../define-document.ts'
import { paragraphText } from '../prose-text.ts'
import { assessmentParagraph } from './assessment-words.ts'

export function assessmentBlocks(
  assessment: Assessment,
  context: DocumentContext,
  on: string | undefined,
): Block[] {
  return paragraphBlocks([paragraphText(assessmentParagraph(assessment), context, on)])
}

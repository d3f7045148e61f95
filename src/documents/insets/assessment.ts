import { type Assessment, bodyNameOn } from '../../model/index.ts'
import { type Block, paragraphBlocks } from '../block.ts'
import { countOf } from '../counts.ts'
import type { DocumentContext } from '../define-document.ts'

/** 年终，由……从完成度、员工满意度、贡献度三个方面对项目进行评估考核。 */
export function assessmentBlocks(
  { assessor, cycle, subject, dimensions }: Assessment,
  { on }: DocumentContext,
): Block[] {
  const who = bodyNameOn(assessor, on)
  const count = dimensions.length === 1 ? '' : countOf(dimensions.length)
  return paragraphBlocks([
    `${cycle}，由${who}从${dimensions.join('、')}${count}方面对${subject}进行评估考核。`,
  ])
}

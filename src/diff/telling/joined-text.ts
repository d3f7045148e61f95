import type { PointContents } from '../contents/contents.ts'
import { tokensIn } from '../wording/passage.ts'
import { paragraphEnd, type Token } from '../wording/tokens.ts'

/** The text of points one after the other, a paragraph each: what was split is compared with all that it became. */
export function joinedText(points: readonly PointContents[]): readonly Token[] {
  return points.flatMap(({ text }, index) => [...(index === 0 ? [] : [paragraphEnd]), ...tokensIn(text)])
}

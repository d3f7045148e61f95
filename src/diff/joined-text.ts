import type { PointContents } from './contents.ts'
import { tokensIn } from './passage.ts'
import { paragraphEnd, type Token } from './tokens.ts'

/** The text of points one after the other, a paragraph each: what was split is compared with all that it became. */
export function joinedText(points: readonly PointContents[]): readonly Token[] {
  return points.flatMap(({ text }, index) => [...(index === 0 ? [] : [paragraphEnd]), ...tokensIn(text)])
}

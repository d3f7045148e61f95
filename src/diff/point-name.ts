import { openingWords } from '../documents/index.ts'
import type { PointContents } from './contents.ts'

/** What a commitment is called among people: points have no titles, but their texts begin with what is to be done. */
export function pointName({ text }: PointContents): string {
  return openingWords(text.map((token) => token.text).join(''))
}

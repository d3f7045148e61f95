import { openingWords } from '../documents/index.ts'
import type { PointContents } from './contents.ts'

/** What a commitment is called among people: points have no titles, but their texts begin with what is to be done. */
export function pointName({ text }: PointContents): string {
  const end = text.findIndex((token) => ends.has(token.text))
  const opening = end < 0 ? text : text.slice(0, end)
  return openingWords(opening.map((token) => token.text).join(''))
}

/** Beyond the first of these nothing is opening words. */
const ends: ReadonlySet<string> = new Set('。；\n')

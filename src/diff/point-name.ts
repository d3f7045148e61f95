import { openingWords } from '../documents/index.ts'
import type { PointContents } from './contents.ts'
import { textOf } from './tokens.ts'

/** What a commitment is called among people: by its author, else by what is to be done, with which its text begins. */
export function pointName({ point: { shortTitle, title }, text }: PointContents): string {
  const known = shortTitle ?? title
  if (known !== undefined) return known
  const end = text.findIndex((token) => ends.has(token.text))
  const opening = end < 0 ? text : text.slice(0, end)
  return openingWords(textOf(opening))
}

/** Beyond the first of these nothing is opening words. */
const ends: ReadonlySet<string> = new Set('。；\n')

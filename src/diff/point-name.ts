import { openingWords } from '../documents/index.ts'
import type { PointContents } from './contents.ts'

/** What a commitment is called among people: by its author, else by what is to be done, with which its text begins. */
export function pointName({ point: { shortTitle, title }, text }: PointContents): string {
  return shortTitle ?? title ?? openingWords(text.map((token) => token.text).join(''))
}

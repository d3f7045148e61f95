import { openingWords } from '../../documents/index.ts'
import type { Point } from '../../model/index.ts'
import { type Clause, printOf } from '../wording/passage.ts'
import type { PointContents } from './contents.ts'

/** What a commitment is called among people: by its author, else by what is to be done, with which its text begins. */
export function pointName({ point, text }: PointContents): string {
  const given = givenName(point)
  if (given !== undefined) return given
  const end = text.clauses.findIndex(endsOpening)
  const opening = end < 0 ? printOf(text) : printOf(text, 0, end + 1).slice(0, -1)
  return openingWords(opening)
}

/** What its author calls it; undefined where it has neither short title nor title. */
export function givenName({ shortTitle, title }: Point): string | undefined {
  return shortTitle ?? title
}

/** Beyond the first of these nothing is opening words. */
const ends: ReadonlySet<string> = new Set('。；\n')

function endsOpening(clause: Clause): boolean {
  const last = typeof clause === 'string' ? clause.at(-1) : clause.at(-1)?.text
  return last !== undefined && ends.has(last)
}

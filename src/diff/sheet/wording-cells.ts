import type { Line, RichCell, Run } from '../../documents/index.ts'
import type { PointContents } from '../contents/contents.ts'
import type { PointChange } from '../points/compare-points.ts'
import { joinedText } from '../telling/joined-text.ts'
import { isRevised, type Revision, reviseText } from '../wording/revise-text.ts'
import { textOf } from '../wording/tokens.ts'
import { nothing, orNothing, plain } from './sheet-context.ts'

/** What the sheet calls a text of which hardly a word was left. */
export const rewrittenName = '全文改写'

/**
 * Where a lesser part of its words is left than this, a text was not revised but replaced, and a column that is struck
 * out from end to end tells nothing. In the examples what is edited keeps 0.9 and more, what is written anew below 0.2.
 */
const leastLeft = 0.2

/** What two texts are on paper, side by side. */
export interface Wording {
  readonly before: RichCell
  readonly after: RichCell
  /** Whether the newer one was written anew, so that nothing of it is marked. */
  readonly isRewritten: boolean
}

/** The wording of both years with its revisions; of what stands on one side only, as it is. */
export function pointWording({ before, after, revisions }: PointChange): Wording {
  if (after.length === 0) return { before: wholeText(before), after: nothing, isRewritten: false }
  if (before.length === 0) return { before: nothing, after: wholeText(after), isRewritten: false }
  return revisedWording(revisions ?? reviseText(joinedText(before), joinedText(after)))
}

/** Whether hardly anything is left of the shorter text: what was cut down, or had much added to it, was not replaced. */
export function isRewritten(revisions: readonly Revision[]): boolean {
  const count = (kind: Revision['kind']) =>
    revisions.reduce((sum, one) => sum + (one.kind === kind ? wordLength(one.text) : 0), 0)
  const [kept, removed, added] = [count('kept'), count('removed'), count('added')]
  const isReworded = revisions.some((revision) => revision.isReworded)
  return isReworded && kept < leastLeft * (kept + Math.min(removed, added))
}

/** Without blanks and marks, which any two texts share. */
function wordLength(text: string): number {
  return text.replaceAll(/[\s\p{P}]/gu, '').length
}

/**
 * What was stands in the older column with what was struck out, what is in the newer with what was written in; the same
 * wording stands once. Nothing is marked of one that was written anew, or that stands on one side only.
 */
export function revisedWording(revisions: readonly Revision[]): Wording {
  const isAnew = isRewritten(revisions)
  const isPlain = isAnew || !isOnBothSides(revisions)
  const without = (kind: Run['kind']) =>
    linesOf(
      revisions
        .filter((revision) => revision.kind !== kind)
        .map(({ kind, text }): Run => ({ kind: isPlain ? 'kept' : kind, text })),
    )
  return {
    before: orNothing(without('added')),
    after: isRevised(revisions) ? orNothing(without('removed')) : [plain('同左')],
    isRewritten: isAnew,
  }
}

function isOnBothSides(revisions: readonly Revision[]): boolean {
  return new Set(revisions.map(({ kind }) => kind)).size > 1 || revisions[0]?.kind === 'kept'
}

function wholeText(points: readonly PointContents[]): Line[] {
  return linesOf([{ kind: 'kept', text: textOf(joinedText(points)) }])
}

/** Runs in the lines that the ends of paragraphs make of them. */
function linesOf(runs: readonly Run[]): Line[] {
  const lines: Run[][] = [[]]
  for (const { kind, text } of runs) {
    for (const [index, stretch] of text.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (stretch !== '') lines.at(-1)?.push({ kind, text: stretch })
    }
  }
  return lines.filter((line) => line.length > 0)
}

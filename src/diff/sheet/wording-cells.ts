import type { Line, RichCell, Run } from '../../documents/index.ts'
import type { PointChange } from '../compare-points.ts'
import type { PointContents } from '../contents.ts'
import { type Revision, reviseText } from '../revise-text.ts'
import { paragraphEnd } from '../tokens.ts'
import { nothing, plain } from './sheet-context.ts'

/** The wording of both years with its revisions; of what stands on one side only, as it is. */
export function wordingCells({ before, after, revisions }: PointChange): [RichCell, RichCell] {
  if (after.length === 0) return [wholeText(before), nothing]
  if (before.length === 0) return [nothing, wholeText(after)]
  return revisionCells(revisions ?? reviseText(joined(before), joined(after)))
}

/**
 * What was stands in the older column with what was struck out, what is in the newer with what was written in; the same
 * wording stands once.
 */
export function revisionCells(revisions: readonly Revision[]): [RichCell, RichCell] {
  const without = (kind: Run['kind']) => linesOf(revisions.filter((revision) => revision.kind !== kind))
  const isSame = revisions.every(({ kind }) => kind === 'kept')
  const [before, after] = [without('added'), without('removed')]
  return [before.length > 0 ? before : nothing, isSame ? [plain('同左')] : after.length > 0 ? after : nothing]
}

function joined(points: readonly PointContents[]) {
  return points.flatMap(({ text }, index) => (index === 0 ? text : [paragraphEnd, ...text]))
}

function wholeText(points: readonly PointContents[]): Line[] {
  return linesOf([
    {
      kind: 'kept',
      text: joined(points)
        .map((token) => token.text)
        .join(''),
    },
  ])
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

import { type CommitmentReading, readCommitments } from './commitment.ts'
import { blame, type Cursor, isAtEnd, openCursor, type Trouble } from './cursor.ts'
import { type Deadline, takeDeadline } from './date-phrase.ts'
import { ALL_FORMS } from './forms/index.ts'
import { nearestTo } from './nearest-form.ts'
import { periodsAhead } from './period-ahead.ts'
import { openPhrase, problemOf } from './phrase-reading.ts'
import { printTarget } from './print-target.ts'
import type { PhraseContext, PhraseProblem } from './problem.ts'
import type { Target, TargetFrame } from './target.ts'

/** A target, or the one problem that kept the phrase from being understood. */
export type TargetReading =
  | { readonly ok: true; readonly target: Target }
  | { readonly ok: false; readonly problem: PhraseProblem }

/** Shown when there is nothing to compare with. */
const STARTERS = ['3～5个', '600人以上', '提升3～5个百分点', '2025年12月底前完成']

interface Head {
  readonly frame: TargetFrame
  readonly at: number
}

/**
 * Reads the phrase of a target: phrase → plain text → commitment and date → the one form that fits the rest.
 *
 * All of the phrase is understood or none of it: a rest that no form knows is a problem, never dropped.
 *
 * @param phrase as the author wrote it: full or half width, with or without spaces
 * @param context what is known about the indicator and the period
 */
export function parseTarget(phrase: string, context: PhraseContext = {}): TargetReading {
  const opening = openPhrase(phrase, context, STARTERS)
  if (!opening.ok) return opening
  const { plain, cursor } = opening
  const target = readAll(cursor)
  if (target) return { ok: true, target }
  const trouble = periodTrouble(cursor) ??
    cursor.trouble ?? { kind: 'not-understood', at: 0, end: plain.text.length, nearest: [] }
  return { ok: false, problem: problemOf(trouble, plain, () => nearestExamples(plain.text, context)) }
}

/** The target that the whole text is. */
function readAll(cursor: Cursor): Target | undefined {
  for (const { frame, at } of readHeads(cursor)) {
    for (const form of ALL_FORMS) {
      cursor.at = at
      const body = form.parse(cursor, frame)
      if (body && isAtEnd(cursor)) return { ...body, ...frame }
      blame(cursor, 'not-understood', cursor.at)
    }
  }
  return undefined
}

/** That all of a phrase but the time at its beginning is a target, which tells how to write it. */
function periodTrouble({ text, context }: Cursor): Trouble | undefined {
  for (const { start, end, rewritten } of periodsAhead(text, context)) {
    const target = readAll(openCursor(rewritten, context))
    if (target) return { kind: 'period-ahead', at: start, end, nearest: [printTarget(target)] }
  }
  return undefined
}

/** The ways to take commitment and date off the front, the most telling first. A faulty date leaves none. */
function readHeads(cursor: Cursor): readonly Head[] {
  const heads: Head[] = []
  for (const { commitment, at } of readCommitments(cursor)) {
    cursor.at = at
    const due = takeDeadline(cursor)
    if (!due && cursor.trouble && cursor.trouble.kind !== 'not-understood') return []
    if (due) {
      const behind = commitment ? [{ commitment: undefined, at: cursor.at }] : readCommitments(cursor)
      heads.push(...behind.map((reading) => headOf(commitment, due, reading)))
    } else {
      heads.push({ frame: commitment ? { commitment } : {}, at })
    }
  }
  return heads
}

function headOf(ahead: TargetFrame['commitment'], due: Deadline, behind: CommitmentReading): Head {
  const commitment = ahead ?? (behind.commitment && { ...behind.commitment, afterDue: true as const })
  return { frame: { ...(commitment && { commitment }), due }, at: behind.at }
}

function nearestExamples(written: string, context: PhraseContext): readonly string[] {
  const examples = ALL_FORMS.flatMap((form) => form.examples)
  const fitting = examples.filter((example) => Boolean(example.context?.scale) === Boolean(context.scale))
  if (!context.scale)
    return nearestTo(
      written,
      fitting.map(({ phrase }) => phrase),
    )
  return nearestTo(written, context.scale.levels)
}

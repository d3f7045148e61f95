import { type Amount, takeAmount } from './amount.ts'
import { blame, isAtEnd } from './cursor.ts'
import { nearestTo } from './nearest-form.ts'
import { openPhrase, problemOf } from './phrase-reading.ts'
import type { PhraseContext, PhraseProblem } from './problem.ts'

/** An amount, or the one problem that kept it from being understood. */
export type AmountReading =
  | { readonly ok: true; readonly amount: Amount }
  | { readonly ok: false; readonly problem: PhraseProblem }

const EXAMPLES = ['22个', '5.5万人次', '500万元', '21.4%', '2100余人次', '近5万人次', '600人以上']

/**
 * Reads one amount, for baselines and actuals: `5.5万人次`, `21.4%`, `2100余人次`, `-2.5%`.
 *
 * @param context only its `unit` matters: a measure word that is not in the table must stand there
 */
export function parseAmount(phrase: string, context: PhraseContext = {}): AmountReading {
  const opening = openPhrase(phrase, context, EXAMPLES.slice(0, 4))
  if (!opening.ok) return opening
  const { plain, cursor } = opening
  const amount = takeAmount(cursor)
  if (amount && isAtEnd(cursor)) return { ok: true, amount }
  blame(cursor, 'not-understood', cursor.at)
  const trouble = cursor.trouble ?? { kind: 'not-understood', at: 0, end: plain.text.length, nearest: [] }
  return { ok: false, problem: problemOf(trouble, plain, () => nearestTo(plain.text, EXAMPLES)) }
}

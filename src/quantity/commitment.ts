import { attempt, type Cursor, takeWord, wordList } from './cursor.ts'
import type { Commitment } from './target.ts'

type Strength = Commitment['strength']

/** How firm each word is (确保 → 力争 is a weakening). */
const WORDS: Readonly<Record<string, Strength>> = {
  确保: 'firm',
  保证: 'firm',
  务必: 'firm',
  完成: 'firm',
  实现: 'firm',
  力争: 'strive',
  争取: 'strive',
  努力: 'strive',
  力求: 'strive',
  拟: 'strive',
  探索: 'explore',
  尝试: 'explore',
  试点: 'explore',
  推进: 'directional',
  推动: 'directional',
  加强: 'directional',
  加快: 'directional',
  深化: 'directional',
  促进: 'directional',
}

/** The commitment that a word stands for, also for structured targets; `undefined` for any other word. */
export function commitmentOf(word: string): Commitment | undefined {
  const strength = WORDS[word]
  return strength && { strength, word }
}

/** The words that say how firm a promise is. */
export const COMMITMENT_WORDS = Object.keys(WORDS)

const HEADS = wordList(Object.keys(WORDS))
/** 确保完成, 力争实现: the first word says how firm it is. */
const FOLLOWERS = wordList(['完成', '实现'])

/** A commitment that could begin here, and where its body would. */
export interface CommitmentReading {
  readonly commitment: Commitment | undefined
  readonly at: number
}

/**
 * The ways to read a commitment here, the longest first and none last: in 确保完成 the 完成 belongs to the
 * commitment if a number follows, and is itself what is promised if nothing does.
 */
export function readCommitments(cursor: Cursor): readonly CommitmentReading[] {
  const none = { commitment: undefined, at: cursor.at }
  const head = attempt(cursor, (here) => takeWord(here, HEADS))
  const strength = head === undefined ? undefined : WORDS[head]
  if (head === undefined || strength === undefined) return [none]
  const short = { commitment: { strength, word: head }, at: cursor.at }
  const follower = takeWord(cursor, FOLLOWERS)
  if (follower === undefined || follower === head) return [short, none]
  return [{ commitment: { strength, word: `${head}${follower}` }, at: cursor.at }, short, none]
}

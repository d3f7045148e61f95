import { COMMITMENT_WORDS, type Commitment, commitmentOf } from '../quantity/index.ts'
import { firmnessOfWord } from './weakening.ts'
import { likenessOf, type Wording, wordingOf } from './wording.ts'

/** A clause with the word that says how firmly it is meant. */
interface SaidFirmly {
  readonly word: string
  readonly strength: Commitment['strength']
  readonly clause: string
  /** Where the word stands in the text, in UTF-16 units. */
  readonly at: number
}

/** A clause that says the same as it did, less or more firmly: 确保如期建成 became 力争如期建成. */
export interface WordChange {
  readonly before: SaidFirmly
  readonly after: SaidFirmly
  readonly sense: 'weaker' | 'firmer'
}

/** Words that promise a result outright, though a target would not be coloured with them. */
export const RESULT_WORDS: readonly string[] = ['建成', '建立', '落成']

/** Words of rules: 一律集体研究 became 原则上集体研究. */
const RULE_WORDS: Readonly<Record<string, Commitment['strength']>> = {
  必须: 'firm',
  一律: 'firm',
  原则上: 'strive',
  尽量: 'strive',
  尽可能: 'strive',
}

const strengths = new Map<string, Commitment['strength']>([
  ...Object.entries(RULE_WORDS),
  ...RESULT_WORDS.map((word) => [word, 'firm'] as const),
  ...COMMITMENT_WORDS.flatMap((word) => {
    const strength = commitmentOf(word)?.strength
    return strength ? [[word, strength] as const] : []
  }),
])
const words = new RegExp([...strengths.keys()].toSorted((a, b) => b.length - a.length).join('|'), 'gu')
const clauseEnds = /[，。；：！？\n]/u

/**
 * The clauses of two texts that are one, and say otherwise how firmly they are meant.
 *
 * @param least how much of two clauses, apart from that word, is the same where they are one: 0 to 1
 */
export function compareFirmness(before: string, after: string, least: number): WordChange[] {
  const said = { before: clausesIn(before), after: clausesIn(after) }
  // What stands in both texts as it was is meant as it was.
  const older = saidFirmly(said.before, said.after)
  const newer = older.length > 0 ? saidFirmly(said.after, said.before) : []
  const candidates = older.flatMap((was) =>
    newer.flatMap((is) => {
      const likeness = likenessOf(was.rest, is.rest)
      return likeness >= least ? [{ was, is, likeness }] : []
    }),
  )
  const taken = new Set<Clause>()
  return candidates
    .toSorted((a, b) => b.likeness - a.likeness)
    .flatMap(({ was, is }): WordChange[] => {
      if (taken.has(was) || taken.has(is)) return []
      taken.add(was).add(is)
      const [old, now] = [was.strength, is.strength].map(firmnessOfWord)
      if (old === undefined || now === undefined || old === now) return []
      return [{ before: was, after: is, sense: now < old ? 'weaker' : 'firmer' }]
    })
}

interface Clause extends SaidFirmly {
  /** Without the words that say how firmly it is meant, and without figures. */
  readonly rest: Wording
}

/** Where a clause stands in its text, and what the clause before it says. */
interface Standing {
  readonly at: number
  readonly before: string
}

/** The clauses of a text, with where they stand in it. */
function clausesIn(text: string): ReadonlyMap<string, Standing> {
  const clauses = new Map<string, Standing>()
  let [at, before] = [0, '']
  for (const clause of text.split(clauseEnds)) {
    if (clause !== '') clauses.set(clause, { at, before })
    at += clause.length + 1
    before = clause
  }
  return clauses
}

/** The clauses that say how firmly they are meant; of several words in one the first tells (力争完成). */
function saidFirmly(clauses: ReadonlyMap<string, Standing>, others: ReadonlyMap<string, Standing>): Clause[] {
  return [...clauses].flatMap(([clause, { at, before }]): Clause[] => {
    if (others.has(clause)) return []
    const word = clause.match(words)?.[0]
    const strength = word === undefined ? undefined : strengths.get(word)
    if (word === undefined || strength === undefined) return []
    const own = restOf(clause)
    // Two characters are too few to know a clause by: 确保22%以上 is known by what it speaks of, which stands before it.
    const rest = own.pairs.size < 2 ? restOf(before + clause) : own
    if (rest.pairs.size < 2) return []
    return [{ word, strength, clause, at: at + clause.indexOf(word), rest }]
  })
}

function restOf(clause: string): Wording {
  return wordingOf(clause.replaceAll(words, '').replaceAll(/[\d\s\p{P}%]/gu, ''))
}

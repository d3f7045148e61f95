import { COMMITMENT_WORDS, type Commitment, commitmentOf } from '../quantity/index.ts'
import { firmnessOfWord, likenessOf, type Wording, wordingOf } from '../succession/index.ts'
import type { PointContents } from './contents.ts'
import type { Token } from './tokens.ts'

/** A clause that says the same as it did, less or more firmly: 确保如期建成 became 力争如期建成. */
export interface WordChange {
  readonly before: SaidFirmly
  readonly after: SaidFirmly
  readonly sense: 'weaker' | 'firmer'
}

/** A clause with the word that says how firmly it is meant. */
export interface SaidFirmly {
  readonly word: string
  readonly clause: string
}

/** So much of two clauses, apart from that word, is the same where they are one. */
const least = 0.6

/** Words that promise a result outright, though a target would not be coloured with them. */
const results = ['建成', '建立', '落成']

const strengths = new Map<string, Commitment['strength']>([
  ...results.map((word) => [word, 'firm'] as const),
  ...COMMITMENT_WORDS.flatMap((word) => {
    const strength = commitmentOf(word)?.strength
    return strength ? [[word, strength] as const] : []
  }),
])
const words = new RegExp([...strengths.keys()].toSorted((a, b) => b.length - a.length).join('|'), 'gu')

/** Where the prose of a point promises less, or more, by the word that colours a clause. */
export function compareWords(before: PointContents, after: PointContents): WordChange[] {
  const older = clausesOf(before.text)
  const newer = older.length > 0 ? clausesOf(after.text) : []
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
      if (was.firmness === is.firmness) return []
      return [{ before: was, after: is, sense: is.firmness < was.firmness ? 'weaker' : 'firmer' }]
    })
}

interface Clause extends SaidFirmly {
  readonly firmness: number
  /** Without the words that say how firmly it is meant, and without figures. */
  readonly rest: Wording
}

/** The clauses that say how firmly they are meant; of several words in one the first tells (力争完成). */
function clausesOf(tokens: readonly Token[]): Clause[] {
  const text = tokens.map((token) => token.text).join('')
  return text.split(/[，。；：！？\n]/u).flatMap((clause): Clause[] => {
    const word = clause.match(words)?.[0]
    const strength = word === undefined ? undefined : strengths.get(word)
    if (word === undefined || strength === undefined) return []
    const rest = wordingOf(clause.replaceAll(words, '').replaceAll(/[\d\s\p{P}%]/gu, ''))
    // Two characters are too few to know a clause by.
    return rest.pairs.size < 2 ? [] : [{ word, clause, firmness: firmnessOfWord(strength), rest }]
  })
}

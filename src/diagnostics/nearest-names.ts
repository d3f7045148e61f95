import { distance } from 'fastest-levenshtein'

/**
 * The names among `candidates` that `name` may be a slip for, the likeliest first: one letter off (`led` for
 * `lead`), two neighbours swapped, one name within the other (`党委办公室医` for 党委办公室), or an abbreviation of
 * the Chinese kind (`党办`). Ties go by length, then by code unit, never by the order of the candidates.
 */
export function nearestNames(name: string, candidates: Iterable<string>, limit = 3): string[] {
  const wanted = fold(name)
  if (wanted === '' || wanted.length > longestName) return []
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, cost: costBetween(wanted, fold(candidate)) }))
    .filter(({ cost }) => cost <= highestCost)
    .sort((a, b) => a.cost - b.cost || compareNames(a.candidate, b.candidate))
    .slice(0, limit)
    .map(({ candidate }) => candidate)
}

/** Comparing takes time by the square of the length; nothing that long is a slip for a name. */
const longestName = 100

/** The share of the longer name that may be wrong. */
const highestCost = 0.45

/** Case, width and the choice of separator are no difference worth a thought. */
function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '-')
}

/** From 0 (the same) to 1 (nothing in common). */
function costBetween(name: string, candidate: string): number {
  if (name === candidate) return 0
  const longer = Math.max(name.length, candidate.length)
  const edits = distance(name, candidate) - swappedNeighbours(name, candidate)
  const byEdits = edits / longer
  const shorter = Math.min(name.length, candidate.length)
  // One character in common says little, two Chinese ones already much.
  if (shorter < 2) return byEdits
  const missing = 1 - shorter / longer
  if (name.includes(candidate) || candidate.includes(name)) return Math.min(byEdits, 0.3 + 0.1 * missing)
  return isAbbreviation(name, candidate) ? Math.min(byEdits, 0.4) : byEdits
}

/** `党办` for 党委办公室: the first character, then some of the others, in order. Chinese only. */
function isAbbreviation(short: string, long: string): boolean {
  if (short[0] !== long[0] || !/^\p{Script=Han}+$/u.test(short)) return false
  let position = 0
  for (const character of short) {
    position = long.indexOf(character, position) + 1
    if (position === 0) return false
  }
  return true
}

/** Levenshtein counts swapped neighbours as two edits; to the person who typed them they are one. */
function swappedNeighbours(name: string, candidate: string): number {
  if (name.length !== candidate.length) return 0
  let swaps = 0
  for (let index = 0; index + 1 < name.length; index++) {
    const isSwapped = name[index] === candidate[index + 1] && name[index + 1] === candidate[index]
    if (isSwapped && name[index] !== name[index + 1]) {
      swaps++
      index++
    }
  }
  return swaps
}

function compareNames(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1)
}

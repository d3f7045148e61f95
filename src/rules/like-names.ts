import { distance } from 'fastest-levenshtein'
import { soundAlike } from './homophones.ts'

/**
 * Takes in names of persons one after the other, and gives for each the first before it that may be the same, mistyped. Names
 * a character apart share one of their keys, so that not every two are compared.
 */
export function likeNameFinder() {
  const order = new Map<string, number>()
  const byKey = new Map<string, string[]>()
  return (name: string): string | undefined => {
    if (order.has(name)) return undefined
    order.set(name, order.size)
    const like = new Set<string>()
    for (const key of keysOf(name)) {
      const known = byKey.get(key) ?? []
      for (const other of known) if (mayBeOne(other, name)) like.add(other)
      byKey.set(key, known)
      known.push(name)
    }
    return [...like].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)).at(0)
  }
}

/** A name, and what is left of it without each of its characters. */
function keysOf(name: string): string[] {
  return [name, ...Array.from({ length: name.length }, (_, at) => name.slice(0, at) + name.slice(at + 1))]
}

/**
 * Of three characters one that sounds alike; of more any one, or one too few: such names are too rare to be alike by
 * chance. Names of two are.
 */
function mayBeOne(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (shorter < 3 || Math.abs(a.length - b.length) > 1 || distance(a, b) !== 1) return false
  if (shorter > 3) return true
  const differs = Array.from(a).findIndex((character, index) => character !== b[index])
  return a.length === b.length && soundAlike(a[differs] ?? '', b[differs] ?? '')
}

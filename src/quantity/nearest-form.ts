import { distance } from 'fastest-levenshtein'

/** Longer phrases are compared by their beginning: the distance costs length × length. */
const COMPARED_LENGTH = 40
const MOST_SUGGESTIONS = 3

/**
 * The candidates closest to what was written, closest first; equal ones in the order given.
 *
 * @param written the part that was not understood
 * @param candidates example phrases, units or names of levels
 */
export function nearestTo(
  written: string,
  candidates: Iterable<string>,
  most: number = MOST_SUGGESTIONS,
): string[] {
  const shape = shapeOf(written)
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, far: distance(shape, shapeOf(candidate)) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

/** Which number it is does not matter for which form it is. */
function shapeOf(phrase: string): string {
  return phrase.slice(0, COMPARED_LENGTH).replace(/\d+(?:\.\d+)?/g, '0')
}

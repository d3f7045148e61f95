import type { Location } from '../../diagnostics/index.ts'

/** Puts things of one file into the order of the page. */
export function byPlace(a: { readonly location: Location }, b: { readonly location: Location }): number {
  return a.location.start - b.location.start
}

/**
 * The things of a sequence that have to be moved so that it gets the order of another one: as few as possible.
 *
 * @param places for each thing, in the new order, its place in the old one
 * @returns indexes into `places`
 */
export function movedPlaces(places: readonly number[]): Set<number> {
  // The longest rising sequence stays: for each length the index that ends one with the smallest place.
  const ends: number[] = []
  const previous = new Map<number, number | undefined>()
  for (const [index, place] of places.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[ends[middle] ?? 0] ?? 0) < place) low = middle + 1
      else high = middle
    }
    previous.set(index, ends[low - 1])
    ends[low] = index
  }
  const staying = new Set<number>()
  for (let index = ends.at(-1); index !== undefined; index = previous.get(index)) staying.add(index)
  return new Set([...places.keys()].filter((index) => !staying.has(index)))
}

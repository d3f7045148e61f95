/**
 * Makes the function that finds a thing by any of the names that it may be called. A list is worked through once,
 * however often it is asked; of two things with one name the first is meant.
 */
export function findByName<T>(callNames: (thing: T) => readonly string[]) {
  const indexes = new WeakMap<readonly T[], ReadonlyMap<string, T>>()
  return (things: readonly T[], name: string): T | undefined => {
    const known = indexes.get(things)
    if (known) return known.get(name)
    // Written from the last to the first, so that the first stands.
    const index = new Map(
      things.toReversed().flatMap((thing) => callNames(thing).map((called) => [called, thing] as const)),
    )
    indexes.set(things, index)
    return index.get(name)
  }
}

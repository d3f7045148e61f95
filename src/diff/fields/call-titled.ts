/** What a thing of either document is called, so that what belongs together is called alike. */
export type CallTitled<T> = (thing: T) => string

/**
 * Things with titles are the same by their title, else by their place among those whose title is new; these are called as the
 * newer document calls them.
 */
export function callTitled<T>(
  before: readonly T[],
  after: readonly T[],
  titleOf: (thing: T) => string,
): CallTitled<T> {
  const isKnown = (one: T, others: readonly T[]) => others.some((other) => titleOf(other) === titleOf(one))
  const retitled = after.filter((one) => !isKnown(one, before))
  const former = before.filter((one) => !isKnown(one, after))
  const titles = new Map(
    former.flatMap((one, index) => {
      const is = retitled[index]
      return is === undefined ? [] : [[one, titleOf(is)] as const]
    }),
  )
  return (thing) => titles.get(thing) ?? titleOf(thing)
}

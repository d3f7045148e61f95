/**
 * Tells things apart that have one name: the second 指标图 is called 指标图#2.
 *
 * @param among under what they are counted, where the name alone is too little
 */
export type TellApart = (name: string, among?: string) => string

/** For things in the order of the page. */
export function tellApart(): TellApart {
  const counts = new Map<string, number>()
  return (name, among = name) => {
    const count = (counts.get(among) ?? 0) + 1
    counts.set(among, count)
    return count > 1 ? `${name}#${count}` : name
  }
}

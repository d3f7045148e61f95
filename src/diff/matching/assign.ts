import TinyQueue from 'tinyqueue'

/** Two things that may belong together, by their numbers. */
export interface Edge {
  readonly before: number
  readonly after: number
  /** How much speaks for it, from 0 to 1. */
  readonly score: number
  /** What decides between equal scores; so little that it never outweighs one. */
  readonly order: number
}

/**
 * Puts things together one to one so that the sum of what their scores are above `least` is the greatest that there
 * is: two doubtful pairs are worth no more than one that is beyond doubt.
 *
 * It is the method of Kuhn and Munkres, along edges only, for of thousands of things each may be one of a handful. One
 * older thing after another takes the newer one that suits it best; what had that one moves on, and so does the next,
 * until one finds something free or stays alone: on the way that costs the whole least.
 */
export function assign(edges: readonly Edge[], least: number): Edge[] {
  const eligible = edges.filter(({ score }) => score >= least)
  const offers = Map.groupBy(eligible, ({ before }) => before)
  // A pair at the very line is better than none.
  const worthOf = ({ score, order }: Edge) => score - least + 1e-3 + order
  const pairs = { before: new Map<number, Edge>(), after: new Map<number, Edge>() }
  const shares = { before: new Map<number, number>(), after: new Map<number, number>() }
  for (const [place, own] of offers) shares.before.set(place, Math.max(...own.map(worthOf)))
  for (const first of offers.keys()) settle(first, { offers, worthOf, pairs, shares })
  return [...pairs.before.values()]
}

interface Pairing {
  /** The edges of each older thing. */
  readonly offers: ReadonlyMap<number, readonly Edge[]>
  worthOf(edge: Edge): number
  /** Those that are together so far, by either end. */
  readonly pairs: BySide<Map<number, Edge>>
  /**
   * How two things share what they are worth together: all of it where they have each other, and elsewhere no pair is worth
   * more than the shares of both. A newer thing that is free has none, and so has an older one that stays alone.
   */
  readonly shares: BySide<Map<number, number>>
}

type BySide<T> = Readonly<Record<'before' | 'after', T>>

/** A way to a newer thing, by its last edge, and what is lost on it. */
interface Way {
  readonly edge: Edge
  readonly cost: number
}

/** Where a way ends: at a newer thing, which is free, or from which its owner is turned out to stay alone. */
interface End {
  readonly after: number | undefined
  readonly alone: number | undefined
  readonly cost: number
}

/** Finds a place for one more of the older things. */
function settle(first: number, pairing: Pairing): void {
  const { pairs, shares } = pairing
  const { ways, passed, end } = cheapestWay(first, pairing)
  const add = (side: 'before' | 'after', place: number, more: number) =>
    shares[side].set(place, (shares[side].get(place) ?? 0) + more)
  add('before', first, -end.cost)
  for (const [after, { before, cost }] of passed) {
    add('after', after, end.cost - cost)
    add('before', before, cost - end.cost)
  }
  if (end.alone !== undefined) pairs.before.delete(end.alone)
  // Back from the end of the way: each takes what the next one has left.
  for (let edge = ways.get(end.after ?? -1)?.edge; edge; ) {
    const left = pairs.before.get(edge.before)
    pairs.before.set(edge.before, edge)
    pairs.after.set(edge.after, edge)
    edge = left && ways.get(left.after)?.edge
  }
}

/** The shortest way (Dijkstra) from what has no place yet to one that is free, or to one whose owner can best be alone. */
function cheapestWay(first: number, { offers, worthOf, pairs, shares }: Pairing) {
  const ways = new Map<number, Way>()
  const open = new TinyQueue<Way>([], (a, b) => a.cost - b.cost)
  /** The owners of the newer things on the way. */
  const passed = new Map<number, { readonly before: number; readonly cost: number }>()
  const shareOf = (side: 'before' | 'after', place: number) => shares[side].get(place) ?? 0
  let end: End = { after: undefined, alone: first, cost: Number.POSITIVE_INFINITY }
  let [here, cost] = [first, 0]
  for (;;) {
    const costAlone = cost + shareOf('before', here)
    if (costAlone < end.cost) end = { after: pairs.before.get(here)?.after, alone: here, cost: costAlone }
    for (const edge of offers.get(here) ?? []) {
      const way = { edge, cost: costAlone + shareOf('after', edge.after) - worthOf(edge) }
      const isLonger = way.cost >= Math.min(end.cost, ways.get(edge.after)?.cost ?? end.cost)
      if (isLonger || passed.has(edge.after)) continue
      ways.set(edge.after, way)
      open.push(way)
    }
    let next = open.pop()
    while (next && passed.has(next.edge.after)) next = open.pop()
    if (!next || next.cost >= end.cost) return { ways, passed, end }
    const { after } = next.edge
    const owner = pairs.after.get(after)
    cost = next.cost
    if (!owner) return { ways, passed, end: { after, alone: undefined, cost } }
    here = owner.before
    passed.set(after, { before: here, cost })
  }
}

import { munkres } from 'munkres'

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
 * is: two doubtful pairs are worth no more than one that is beyond doubt. Thousands of points are many small questions,
 * each solved by itself, and one great one only at worst.
 */
export function assign(edges: readonly Edge[], least: number): Edge[] {
  const eligible = edges.filter(({ score }) => score >= least)
  const { evident, rest } = takeEvident(eligible, least)
  return [...evident, ...components(rest).flatMap((component) => solve(component, least))]
}

function worthOf({ score, order }: Edge, least: number): number {
  // A pair at the very line is better than none.
  return score - least + 1e-3 + order
}

/**
 * Takes out pairs that belong to a best solution whatever the others do: a pair worth as much as the next best ones of
 * both its ends together loses nothing by being chosen.
 */
function takeEvident(edges: readonly Edge[], least: number): { evident: Edge[]; rest: readonly Edge[] } {
  const evident: Edge[] = []
  let rest = edges
  for (;;) {
    const [before, after] = [secondBest(rest, 'before', least), secondBest(rest, 'after', least)]
    const found = rest.filter((edge) => {
      const [left, right] = [before.get(edge.before), after.get(edge.after)]
      if (left?.best !== edge || right?.best !== edge) return false
      return worthOf(edge, least) > left.next + right.next
    })
    if (found.length === 0) return { evident, rest }
    evident.push(...found)
    const lefts = new Set(found.map((edge) => edge.before))
    const rights = new Set(found.map((edge) => edge.after))
    rest = rest.filter((edge) => !lefts.has(edge.before) && !rights.has(edge.after))
  }
}

/** For each end its best pair, and what the next best is worth. */
function secondBest(
  edges: readonly Edge[],
  side: 'before' | 'after',
  least: number,
): Map<number, { best: Edge; next: number }> {
  const found = new Map<number, { best: Edge; next: number }>()
  for (const edge of edges) {
    const known = found.get(edge[side])
    const worth = worthOf(edge, least)
    if (!known) found.set(edge[side], { best: edge, next: 0 })
    else if (worth > worthOf(known.best, least))
      found.set(edge[side], { best: edge, next: worthOf(known.best, least) })
    else known.next = Math.max(known.next, worth)
  }
  return found
}

function solve(edges: readonly Edge[], least: number): Edge[] {
  const rows = numbered(edges.map(({ before }) => before))
  const columns = numbered(edges.map(({ after }) => after))
  // What no edge joins is worth nothing.
  const costs = [...rows].map(() => new Array<number>(columns.size).fill(0))
  const known = new Map<number, Edge>()
  for (const edge of edges) {
    const [row, column] = [rows.get(edge.before) ?? 0, columns.get(edge.after) ?? 0]
    const line = costs[row]
    if (line) line[column] = -worthOf(edge, least)
    known.set(row * columns.size + column, edge)
  }
  return munkres(costs).flatMap(([row, column]) => known.get(row * columns.size + column) ?? [])
}

/** The rank of each number. */
function numbered(numbers: readonly number[]): Map<number, number> {
  return new Map([...new Set(numbers)].toSorted((a, b) => a - b).map((number, rank) => [number, rank]))
}

/** Edges that hang together. */
function components(edges: readonly Edge[]): Edge[][] {
  const byEnd = {
    before: Map.groupBy(edges, (edge) => edge.before),
    after: Map.groupBy(edges, (edge) => edge.after),
  }
  const seen = new Set<Edge>()
  return edges.flatMap((first) => {
    if (seen.has(first)) return []
    seen.add(first)
    // A list that grows while it is gone through.
    const component = [first]
    for (const edge of component) {
      for (const side of ['before', 'after'] as const) {
        for (const other of byEnd[side].get(edge[side]) ?? []) {
          if (!seen.has(other)) component.push(other)
          seen.add(other)
        }
        byEnd[side].delete(edge[side])
      }
    }
    return [component]
  })
}

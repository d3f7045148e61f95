import type { Redefinition } from '../../model/index.ts'
import { redefinitionsBetween } from '../../succession/index.ts'
import type { PlacedTarget } from './placed-target.ts'

/**
 * What the registers say of a definition that changed between two promises. From year to year what counts is the day: a
 * change within the older year, or on the first day of the newer, parts the two. Of one year at two times it is what only
 * one of the two registers declares for that year.
 */
export function declaredRedefinitions(before: PlacedTarget, after: PlacedTarget): readonly Redefinition[] {
  const [was, is] = [before, after].map(({ document: { period } }) => period.from)
  if (was === undefined || is === undefined) return []
  if (was !== is) {
    const between = (target: PlacedTarget) =>
      redefinitionsBetween(
        target.target.indicator,
        `${Math.min(was, is)}-01-01`,
        `${Math.max(was, is)}-01-01`,
      )
    return joined(between(after), between(before))
  }
  const { to } = after.document.period
  const within = (target: PlacedTarget) =>
    redefinitionsBetween(target.target.indicator, `${is - 1}-12-31`, `${to}-12-31`)
  const [older, newer] = [within(before), within(after)]
  return joined(without(newer, older), without(older, newer))
}

/** All of both, in order of their days. */
function joined(one: readonly Redefinition[], other: readonly Redefinition[]): readonly Redefinition[] {
  return [...one, ...without(other, one)].toSorted((a, b) => (a.from < b.from ? -1 : 1))
}

function without(all: readonly Redefinition[], known: readonly Redefinition[]): readonly Redefinition[] {
  const isSame = (a: Redefinition, b: Redefinition) => a.from === b.from && a.definition === b.definition
  return all.filter((one) => !known.some((other) => isSame(one, other)))
}

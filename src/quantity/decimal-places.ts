import type Big from 'big.js'

/** How many digits a number has behind its point. */
export function decimalPlaces({ c, e }: Big): number {
  return Math.max(c.length - 1 - e, 0)
}

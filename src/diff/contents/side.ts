/** One of two plans: the older or the newer. */
export type Side = 'before' | 'after'

export function opposite(side: Side): Side {
  return side === 'before' ? 'after' : 'before'
}

import type { Plan } from '../../model/index.ts'

/** Whether two plans are one plan at two times, and not those of two years. */
export function areOfOneTime({ period: a }: Plan, { period: b }: Plan): boolean {
  return a.from === b.from && a.to === b.to
}

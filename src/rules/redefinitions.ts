import type { Indicator, Redefinition } from '../model/index.ts'
import { redefinitionsBetween } from '../succession/index.ts'
import type { Place } from './place.ts'
import type { Subject } from './subject.ts'

/** A change of what an indicator counts, with the place in its register that tells of it. */
export interface PlacedRedefinition extends Redefinition {
  readonly at: Place
}

/** Finds by indicator what is counted otherwise from a day on that comes after the first day (yyyy-mm-dd), up to the last. */
export function redefinitionFinder({ workspace }: Subject) {
  const { parsed, value } = workspace.sources.indicators
  const places = new Map(value.indicators.map(({ id }, index) => [id, ['indicators', index, 'revisions']]))
  return (indicator: Indicator, first: string, last: string): PlacedRedefinition | undefined => {
    const [found] = redefinitionsBetween(indicator, first, last)
    const path = places.get(indicator.id)
    const index = found && indicator.revisions?.indexOf(found)
    return found && path && index !== undefined
      ? { ...found, at: { parsed, path: [...path, index, 'from'] } }
      : undefined
  }
}

import type { Indicator, Redefinition } from '../model/index.ts'
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
  return ({ id, revisions = [] }: Indicator, first: string, last: string): PlacedRedefinition | undefined => {
    const index = revisions.findIndex(({ from }) => first < from && from <= last)
    const [found, path] = [revisions[index], places.get(id)]
    return found && path && { ...found, at: { parsed, path: [...path, index, 'from'] } }
  }
}

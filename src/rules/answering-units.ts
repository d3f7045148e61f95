import { type Unit, unitNameOn } from '../model/index.ts'
import type { Place } from './place.ts'
import { placeIn, type Subject } from './subject.ts'

/** A unit that is to answer for something: it leads a point, or owns a row of a table of indicators. */
export interface AnsweringUnit {
  readonly unit: Unit
  /** On the day of signing. */
  readonly name: string
  readonly isRow: true | undefined
  readonly at: Place
}

/** Every unit that answers for something, in order of the documents. */
export function answeringUnits({ documents, unitsOf, signedOn }: Subject): AnsweringUnit[] {
  return documents.flatMap((document) =>
    unitsOf(document).flatMap(({ unit, path }): AnsweringUnit[] => {
      const isRow = path.includes('owner') || undefined
      if (!path.includes('lead') && !isRow) return []
      return [{ unit, name: unitNameOn(unit, signedOn(document)), isRow, at: placeIn(document, path) }]
    }),
  )
}

import type { Location } from '../../diagnostics/index.ts'
import { pathOn } from '../../diff/index.ts'
import { type JsonPlace, placeOf } from '../json.ts'
import type { DiffSide } from './define-diff-formatter.ts'

/** A place of either side. `revision` is missing where the file lies on the disk. */
export type JsonDiffPlace = JsonPlace & { readonly revision?: string }

/** A file of a revision is shown as git calls it, `main:plans/plan.yaml`; programs want path and revision apart. */
export function placeOn(location: Location, { revision }: Pick<DiffSide, 'revision'>): JsonDiffPlace {
  const place = placeOf(location)
  return revision === undefined ? place : { ...place, file: pathOn(location, revision), revision }
}

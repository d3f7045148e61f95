import type { PlanDocument } from '../model/index.ts'
import { isCounted } from '../succession/index.ts'
import { looksBack } from './looks-back.ts'
import type { Place } from './place.ts'
import { readFigures } from './said-figures.ts'
import { type PlacedTarget, placeIn, type Subject } from './subject.ts'

/** A promise in figures that a document makes outside its tables of indicators. */
export interface PromisedFigure {
  /** Of its indicator. */
  readonly id: string
  /** The indicators that add to it. */
  readonly fedBy: readonly string[]
  /** Of prose, the figure as it stands there. */
  readonly found: string | undefined
  readonly at: Place
}

/** Done or not, and what a rule prescribes, are no figures that a table follows from year to year. */
const notFollowed: readonly string[] = ['milestone', 'checklist', 'rule']

/** The promises in figures of points, then of prose: where both say the same, the point is the place to mend. */
export function promisedFigures(document: PlanDocument, subject: Subject): PromisedFigure[] {
  const ofPoints = subject
    .targetsOf(document)
    .flatMap((target) => (isFigure(target) ? [ofTarget(target)] : []))
  const said = subject.proseOf(document).flatMap((prose) => readFigures(prose, subject).said)
  const ofProse = said
    .filter(({ prose, isPromise, figure }) => {
      return prose.form === 'prose' && isPromise && !figure.isStart && !looksBack(prose, figure.number.start)
    })
    .map(({ prose, mention: { id }, figure: { start, end }, written: found }) => {
      return { id, fedBy: [], found, at: prose.place(start, end) }
    })
  return [...ofPoints, ...ofProse]
}

function isFigure({ point, target, isUnderstood, indicator }: PlacedTarget): boolean {
  const isFollowed = isCounted(target) && !notFollowed.includes(target.kind) && indicator.measure !== 'event'
  return point !== undefined && isUnderstood && isFollowed
}

function ofTarget({ document, indicator, fedBy, path }: PlacedTarget): PromisedFigure {
  const flows = fedBy.map(({ id }) => id)
  return { id: indicator.id, fedBy: flows, found: undefined, at: placeIn(document, path, 'key') }
}

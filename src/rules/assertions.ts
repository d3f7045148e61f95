import Big from 'big.js'
import {
  type Assertion,
  asText,
  indicatorCallNames,
  type PlanDocument,
  pointsOf,
  unitCallNames,
} from '../model/index.ts'
import { asPromised, baselineInterval, isAmount, wantedInterval } from '../quantity/index.ts'
import type { Place } from './place.ts'
import { type PlacedTarget, placeIn, type Subject } from './subject.ts'
import { isComputable } from './unit-faults.ts'

/** An assertion where it was written, and the documents that it speaks of. */
export interface PlacedAssertion {
  readonly assertion: Assertion
  readonly at: Place
  readonly documents: readonly PlanDocument[]
}

/** The assertions of plan.yaml, which hold in every plan, and those of single documents. */
export function assertionsOf({ workspace, documents }: Subject): PlacedAssertion[] {
  const { parsed, value } = workspace.sources.plan
  const plans = documents.flatMap((document) => asText(document) ?? [])
  return [
    ...value.assert.map((assertion, index) => ({
      assertion,
      at: { parsed, path: ['assert', index, 'that'] },
      documents: plans,
    })),
    ...plans.flatMap((document) =>
      document.assertions.map((assertion, index) => ({
        assertion,
        at: placeIn(document, ['assert', index, 'that']),
        documents: [document],
      })),
    ),
  ]
}

/** What an expression comes to: a number or a truth; undefined where a document has not what it asks for. */
export type Value = Big | boolean | undefined

/** What an expression can ask of a document, by the names it can be called by. */
const questions: Readonly<
  Record<string, (name: string, document: PlanDocument, subject: Subject, year?: Big) => Value>
> = {
  target: (name, document, subject) => firstOf(targetOf(name, document, subject)),
  baseline: (name, document, subject) => startOf(targetOf(name, document, subject)),
  annual: (name, document, subject, year) => {
    const placed = targetOf(name, document, subject)
    const ofYear = placed?.annual.find((one) => year?.eq(one.year))
    return placed && ofYear && boundOf({ ...placed, target: ofYear.target })
  },
  lastYear: (name, document, subject) => {
    const before = subject.previous(document)
    return before && firstOf(targetOf(name, before, subject))
  },
  leads: (name, document) =>
    countPoints(document, ({ leads }) => leads.some((unit) => unitCallNames(unit).includes(name))),
  supports: (name, document) =>
    countPoints(document, ({ support }) => support.some((unit) => unitCallNames(unit).includes(name))),
  points: (_name, document) => new Big(pointsOf(document).length),
}

const chinese: Readonly<Record<string, string>> = {
  目标: 'target',
  基数: 'baseline',
  分年度: 'annual',
  上年: 'lastYear',
  牵头: 'leads',
  配合: 'supports',
  要点数: 'points',
}

/** The question that a name of either language stands for. */
export function questionOf(name: string): (typeof questions)[string] | undefined {
  return questions[chinese[name] ?? name]
}

/** Every name that an expression can call. */
export const questionNames: readonly string[] = [...Object.keys(questions), ...Object.keys(chinese)]

function targetOf(name: string, document: PlanDocument, subject: Subject): PlacedTarget | undefined {
  return subject.targetsOf(document).find(({ indicator }) => indicatorCallNames(indicator).includes(name))
}

function firstOf(placed: PlacedTarget | undefined): Value {
  return placed && boundOf(placed)
}

/** The number that a target promises: its lower end, or its upper where less is better. */
function boundOf(placed: PlacedTarget): Value {
  if (!isComputable(placed)) return undefined
  const { target, baseline, indicator } = placed
  const wanted = wantedInterval(target, baseline, indicator.unit)
  const { low, high } = wanted ? asPromised(wanted) : { low: null, high: null }
  return (indicator.better === 'lower' ? high : low) ?? undefined
}

function startOf(placed: PlacedTarget | undefined): Value {
  if (!placed || !isAmount(placed.baseline)) return undefined
  return baselineInterval(placed.baseline, placed.indicator.unit)?.low ?? undefined
}

function countPoints(
  document: PlanDocument,
  isMeant: (point: ReturnType<typeof pointsOf>[number]) => boolean,
): Big {
  return new Big(pointsOf(document).filter(isMeant).length)
}

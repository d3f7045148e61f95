import { exampleFiles } from '../../helpers/example-workspace.ts'
import { diffOf, loadPlans } from '../../helpers/plan-pair.ts'
import { type EditKind, type Expected, editKinds, type HeldPair } from './edits.ts'
import { type PlanData, planToEdit, pointIn, pointsIn } from './plan-data.ts'
import { carryOut, progressEdits } from './progress-edits.ts'

/** With the ids and lineage that their author wrote, or with all of them new and none. */
export type Names = 'ids' | 'no ids'

/** What the comparison said of one held pair beside what was done. */
export interface Outcome {
  /** Each `older > newer`, in the ids of the edits. */
  readonly meantPairs: readonly string[]
  readonly foundPairs: readonly string[]
  /** Each `older > newer: class`; also of every point that nobody touched. */
  readonly meantCodes: readonly string[]
  readonly foundCodes: readonly string[]
  /** What is told of parts of the plan. */
  readonly sectionCodes: readonly string[]
  /** For each kind of edit whether all was told that it did, and nothing else. */
  readonly told: ReadonlyMap<string, boolean>
}

/** Edits that are made in one pair of plans, each at another point. */
export interface EditSet {
  readonly kinds: readonly EditKind[]
  /** Makes both plans ready for them. */
  readonly prepare: (pair: HeldPair) => void
}

/** There are more kinds of edit than one plan has points for. */
export const editSets: readonly EditSet[] = [
  { kinds: editKinds, prepare: () => {} },
  { kinds: progressEdits, prepare: carryOut },
]

/** Makes every kind of edit once, each at another point, and has the two plans compared. */
export async function tryEdits(seed: number, names: Names, { kinds, prepare }: EditSet): Promise<Outcome> {
  const pair: HeldPair = { older: planToEdit(), newer: planToEdit() }
  toYear2025(pair.newer)
  prepare(pair)
  const edits = makeEdits(pair, seed, kinds)
  bindTargets(pair, edits)
  swapSections(pair.newer)
  const ids = names === 'ids' ? new Map<string, string>() : withoutNames(pair.newer)
  const workspace = await loadPlans({
    'organization.yaml': exampleFiles['organization.yaml'] ?? '',
    'indicators.yaml': exampleFiles['indicators.yaml'] ?? '',
    // Whose tasks the points serve.
    '2021-2025/five-year-plan.yaml': exampleFiles['2021-2025/five-year-plan.yaml'] ?? '',
    // JSON is YAML.
    '2024/work-points.yaml': JSON.stringify(pair.older),
    '2025/work-points.yaml': JSON.stringify(pair.newer),
  })
  const { points, sections } = diffOf(workspace, workspace)
  const found = points.map(({ before, after, codes }) => ({
    before: before.map(({ point }) => point.id),
    after: after.map(({ point }) => ids.get(point.id) ?? point.id),
    codes,
  }))
  const complete = [
    ...edits.flatMap(({ expected }) => everything(expected)),
    ...untouched(pair.older, edits),
  ].map((expected) => completed(expected, names))
  const rows = new Set(found.map(rowOf))
  return {
    meantPairs: complete.flatMap(pairsOf),
    foundPairs: found.flatMap(pairsOf),
    meantCodes: complete.flatMap(codesOf),
    foundCodes: found.flatMap(codesOf),
    sectionCodes: sections.flatMap(({ codes }) => codes),
    told: new Map(
      edits.map(({ kind, expected }) => [
        kind.what,
        everything(expected).every((one) => rows.has(rowOf(completed(one, names)))),
      ]),
    ),
  }
}

function everything(expected: Expected): Expected[] {
  return expected.also ? [expected, expected.also] : [expected]
}

/** With what only lineage says, where there is any. */
function completed(expected: Expected, names: Names): Expected {
  const codes = [...expected.codes, ...(names === 'ids' ? (expected.said ?? []) : [])]
  return { ...expected, codes: codes.length > 0 ? codes : ['unchanged'] }
}

interface Edit {
  readonly kind: EditKind
  readonly expected: Expected
}

function makeEdits(pair: HeldPair, seed: number, kinds: readonly EditKind[]): Edit[] {
  const order = shuffled(
    pointsIn(pair.newer).map(({ id }) => id),
    seed,
  )
  const touched = new Set<string>()
  return kinds.map((kind): Edit => {
    const id = order.find((name) => {
      const point = pointsIn(pair.newer).find((one) => one.id === name)
      return point !== undefined && !touched.has(name) && kind.fits(point, pair)
    })
    if (id === undefined) throw new Error(`nothing left to ${kind.what}`)
    const expected = kind.make(pointIn(pair.newer, id), pair)
    for (const { before, after } of everything(expected))
      for (const name of [...before, ...after]) touched.add(name)
    return { kind, expected }
  })
}

/** A target that is no longer binding was it before. */
function bindTargets({ older }: HeldPair, edits: readonly Edit[]): void {
  const edit = edits.find(({ kind }) => kind.what.startsWith('约束性'))
  if (!edit) return
  const targets = pointIn(older, edit.expected.before[0] ?? '').targets ?? {}
  for (const [name, target] of Object.entries(targets)) {
    if (typeof target === 'string' && /\d/u.test(target)) {
      targets[name] = { target, binding: '约束性' }
      return
    }
  }
}

function toYear2025(plan: PlanData): void {
  Object.assign(plan, { id: 'work-points-2025', period: 2025 })
  for (const point of pointsIn(plan)) if (point.by) point.by = point.by.replace('2024', '2025')
}

function swapSections({ sections }: PlanData): void {
  sections.splice(0, 2, ...sections.slice(0, 2).toReversed())
}

/** Gives every part and point a new id, and takes away what is said of where they come from. */
function withoutNames(plan: PlanData): Map<string, string> {
  const ids = new Map<string, string>()
  for (const [index, section] of plan.sections.entries()) section.id = `part-${index}`
  for (const [index, point] of pointsIn(plan).entries()) {
    ids.set(`task-${index}`, point.id)
    point.id = `task-${index}`
    for (const key of ['continues', 'renames', 'splitFrom', 'mergedFrom']) delete point[key]
  }
  const renewed = new Map([...ids].map(([fresh, former]) => [former, fresh]))
  plan.ended = plan.ended?.map(({ into, ...end }) => ({
    ...end,
    ...(into !== undefined && { into: renewed.get(into) ?? into }),
  }))
  return ids
}

function untouched(older: PlanData, edits: readonly Edit[]): Expected[] {
  const touched = new Set(edits.flatMap(({ expected }) => expected.before))
  return pointsIn(older)
    .filter(({ id }) => !touched.has(id))
    .map(({ id }) => ({ before: [id], after: [id], codes: [] }))
}

type Told = Pick<Expected, 'before' | 'after' | 'codes'>

function rowOf(told: Told): string {
  return `${sides(told)}: ${told.codes.toSorted().join(' ')}`
}

function sides({ before, after }: Told): string {
  return [before, after].map((side) => side.toSorted().join('+')).join(' > ')
}

function codesOf(told: Told): string[] {
  return told.codes.map((code) => `${sides(told)}: ${code}`)
}

function pairsOf({ before, after }: Told): string[] {
  return before.flatMap((was) => after.map((is) => `${was} > ${is}`))
}

/** The same order for the same seed. */
function shuffled<T>(things: readonly T[], seed: number): T[] {
  let state = seed * 2_654_435_761
  const order = [...things]
  for (let last = order.length - 1; last > 0; last--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const at = state % (last + 1)
    order.splice(last, 1, ...order.splice(at, 1, ...order.slice(last, last + 1)))
  }
  return order
}

/** How much of what was meant was found, and how much of what was found was meant; from 0 to 1. */
export interface Accuracy {
  readonly precision: number
  readonly recall: number
  readonly meant: number
}

/** @param runs what was meant and what was found, run by run */
export function accuracyOf(
  runs: readonly (readonly [meant: readonly string[], found: readonly string[]])[],
): Accuracy {
  const counts = runs.map(([meant, found]) => {
    const [known, told] = [new Set(meant), new Set(found)]
    return { meant: known.size, found: told.size, right: [...told].filter((one) => known.has(one)).length }
  })
  const sum = (key: 'meant' | 'found' | 'right') => counts.reduce((total, one) => total + one[key], 0)
  const share = (whole: number) => (whole === 0 ? 1 : sum('right') / whole)
  return { precision: share(sum('found')), recall: share(sum('meant')), meant: sum('meant') }
}

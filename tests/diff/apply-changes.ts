import type {
  PlanContents,
  PlanDiff,
  PointChange,
  PointContents,
  TargetChange,
} from '../../src/diff/index.ts'
import { printOf } from '../../src/diff/wording/passage.ts'

import { promisedPhrase } from '../../src/succession/index.ts'

/** A plan in the terms in which changes are told. */
export interface DescribedSection {
  readonly title: string
  readonly points: readonly DescribedPoint[]
}

export interface DescribedPoint {
  readonly id: string
  readonly text: string
  readonly shortTitle: string | undefined
  readonly leads: readonly string[]
  readonly support: readonly string[]
  /** `06`: a year later the same month is the same deadline. */
  readonly due: string | undefined
  readonly nature: string
  readonly targets: readonly string[]
  /** `1 完成桩基检测`: by quarter. */
  readonly steps: readonly string[]
  readonly deliverables: readonly string[]
  readonly leader: string | undefined
}

export function describePlan({ sections, points }: PlanContents): DescribedSection[] {
  return sections.map((section) => ({
    title: section.title,
    points: points.filter((point) => point.section === section).map(describePoint),
  }))
}

function describePoint({ point, text, steps }: PointContents): DescribedPoint {
  return {
    id: point.id,
    text: printOf(text),
    shortTitle: point.shortTitle,
    leads: point.leads.map(({ id }) => id).toSorted(),
    support: point.support.map(({ id }) => id).toSorted(),
    due: monthOf(point.by),
    nature: point.nature,
    targets: point.targets.map((target) => `${target.indicator.id} ${promisedPhrase(target)}`).toSorted(),
    steps: steps.map(describeStep).toSorted(),
    deliverables: point.deliverables.toSorted(),
    leader: point.leader,
  }
}

function monthOf(by: PointContents['point']['by']): string | undefined {
  return by?.written.slice('2024-'.length)
}

function describeStep({ quarter, text }: PointContents['steps'][number]): string {
  return `${quarter} ${text}`
}

/**
 * Makes the changes in the older plan, as an editor does who has only the list of changes: what is said to have stayed
 * is taken from the older plan, only what is new from the newer one.
 */
export function applyChanges(diff: PlanDiff): DescribedSection[] {
  const sections = inOrder(
    diff.sections.filter(({ after }) => after !== undefined),
    ({ before, codes }) => {
      return before && !codes.includes('section-moved') ? diff.before.sections.indexOf(before) : undefined
    },
  )
  return sections.map(({ before, after, title }) => ({
    title: before
      ? title.map(({ kind, text }) => (kind === 'removed' ? '' : text)).join('')
      : (after?.title ?? ''),
    points: inOrder(
      diff.after.points.filter(({ section }) => section === after),
      (point) => {
        const change = changeOf(diff, point)
        const [was] = change.before
        return was && isOneToOne(change) && !change.codes.includes('moved')
          ? diff.before.points.indexOf(was)
          : undefined
      },
    ).map((point) => changedPoint(changeOf(diff, point), point)),
  }))
}

/** What stays keeps the order that it had; what was added or moved stands where it was put. */
function inOrder<T>(things: readonly T[], placeBefore: (thing: T) => number | undefined): T[] {
  const staying = things
    .filter((thing) => placeBefore(thing) !== undefined)
    .toSorted((a, b) => (placeBefore(a) ?? 0) - (placeBefore(b) ?? 0))
  return things.map((thing) => (placeBefore(thing) === undefined ? thing : (staying.shift() ?? thing)))
}

function changeOf({ points }: PlanDiff, point: PointContents): PointChange {
  const change = points.find(({ after }) => after.includes(point))
  if (!change) throw new Error(`nothing is said of ${point.point.id}`)
  return change
}

function isOneToOne({ before, after }: PointChange): boolean {
  return before.length === 1 && after.length === 1
}

function changedPoint(change: PointChange, point: PointContents): DescribedPoint {
  const [was] = change.before
  if (!was || !isOneToOne(change)) return describePoint(point)
  const old = describePoint(was)
  const { leads, support, deadline, nature, targets } = change
  const { steps, deliverables, leader, shortTitle, revisions = [] } = change
  const exchanged = (before: readonly string[], { added, removed }: PointChange['leads']) => {
    const gone = new Set(removed.map(({ id }) => id))
    return [...before.filter((id) => !gone.has(id)), ...added.map(({ id }) => id)].toSorted()
  }
  return {
    id: point.point.id,
    text: revisions.map(({ kind, text }) => (kind === 'removed' ? '' : text)).join(''),
    shortTitle: shortTitle ? shortTitle.after : old.shortTitle,
    leads: exchanged(old.leads, leads),
    support: exchanged(old.support, support),
    due: deadline ? monthOf(deadline.after) : old.due,
    nature: nature ? nature.after : old.nature,
    targets: targets.flatMap((target) => changedTarget(target, point)).toSorted(),
    steps: without(
      old.steps,
      steps.flatMap((step) => (step.before ? [describeStep(step.before)] : [])),
    )
      .concat(steps.flatMap((step) => (step.after ? [describeStep(step.after)] : [])))
      .toSorted(),
    deliverables: [...without(old.deliverables, deliverables.removed), ...deliverables.added].toSorted(),
    leader: leader ? leader.after : old.leader,
  }
}

function without(all: readonly string[], gone: readonly string[]): string[] {
  return all.filter((one) => !gone.includes(one))
}

/** A target that has moved to another point is a change of both. */
function changedTarget({ indicator, before, after, codes }: TargetChange, point: PointContents): string[] {
  const standing = codes.includes('target-unchanged') ? before : after
  return standing && after?.owner === point ? [`${indicator.id} ${promisedPhrase(standing.target)}`] : []
}

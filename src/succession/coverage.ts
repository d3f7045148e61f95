import {
  allSections,
  isPlan,
  type Plan,
  type PlanDocument,
  type Point,
  pointsOf,
  type Section,
  yearsIn,
} from '../model/index.ts'
import { isWithin } from './planned-path.ts'

/** 规划任务, what a plan of several years sets: a point of it, or a part that has an id and holds none that has. */
export interface PlannedTask {
  readonly id: string
  /** Of a part its title, of a point its title or its first words. */
  readonly name: string
  /** Where it stands in the plan. */
  readonly path: Section['path']
  /** What a point may name to serve it: its own id, and those of the parts that it stands in. */
  readonly callNames: readonly string[]
  /** The points that serve it, or a part above it, in the years' plans. */
  readonly servedBy: readonly ServingPoint[]
}

export interface ServingPoint {
  readonly point: Point
  readonly document: Plan
}

/** Which years' plans carry which tasks of a plan of several years. */
export interface Coverage {
  readonly plan: Plan
  /** In order of the page. */
  readonly tasks: readonly PlannedTask[]
  /** The plans of single years within it, in order of the years. */
  readonly yearly: readonly Plan[]
}

/** For every plan of several years what the years have made of it. */
export function coverageOf(documents: readonly PlanDocument[]): Coverage[] {
  const plans = documents.filter(isPlan)
  return plans
    .filter(({ period }) => yearsIn(period) > 1)
    .map((plan) => {
      // Measures hold until they are changed: the year in which they are made has its own plan.
      const yearly = plans
        .filter(({ kind }) => kind === 'work-points')
        .filter(({ period }) => yearsIn(period) === 1 && isWithin(period, plan.period))
        .toSorted((one, two) => one.period.from - two.period.from)
      const serving = yearly.flatMap((document) => pointsOf(document).map((point) => ({ point, document })))
      const tasks = tasksIn(plan.sections, []).map(({ above, ...task }) => {
        const callNames = [task.id, ...above]
        const servedBy = serving.filter(({ point }) => callNames.some((id) => point.serves.includes(id)))
        return { ...task, callNames, servedBy }
      })
      return { plan, tasks, yearly }
    })
}

interface FoundTask extends Omit<PlannedTask, 'callNames' | 'servedBy'> {
  /** The ids of the parts that it stands in. */
  readonly above: readonly string[]
}

function tasksIn(sections: readonly Section[], above: readonly string[]): FoundTask[] {
  return sections.flatMap((section) => {
    const { id, title = '', path } = section
    const inner = id === undefined ? above : [id, ...above]
    const points = section.points.map((point) => ({
      id: point.id,
      name: point.title ?? firstWords(point),
      path: point.path,
      above: inner,
    }))
    const parts = tasksIn(section.sections, inner)
    const isTask = id !== undefined && points.length === 0 && !allSections(section.sections).some(hasId)
    return [...(isTask ? [{ id, name: title, path, above }] : []), ...points, ...parts]
  })
}

function hasId({ id, points }: Section): boolean {
  return id !== undefined || points.length > 0
}

/** The text before the first mark, as far as it is no reference. */
function firstWords({ paragraphs }: Point): string {
  const [first] = paragraphs[0] ?? []
  return first?.type === 'text' ? (/^[^，。；：]*/u.exec(first.text)?.[0] ?? '') : ''
}

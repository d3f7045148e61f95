import type { PlanText, Point } from '../model/index.ts'
import { printDate, printDeadline } from './dates.ts'
import type { DocumentContext } from './define-document.ts'
import { outcomeOf } from './results/outcome.ts'
import { stateNames } from './results/state-names.ts'

/**
 * How far a point of a plan is, a line each: what its targets have come to, so far or in the whole year, and what the
 * register of progress said last.
 */
export function progressLines(point: Point, plan: PlanText, { workspace }: DocumentContext): string[] {
  const figures = point.targets.flatMap((target) => {
    const { indicator, actual, achievement, state } = outcomeOf(target, plan, workspace, plan.period.to)
    if (!actual) return []
    return [`${indicator.name}：${actual.printed}${achievement === undefined ? '' : `，${state}`}`]
  })
  const known = workspace.progress.of(plan.id, point.id)
  if (!known) return figures
  const { last, state, extendedTo } = known
  const said = [
    stateNames[state],
    last.note,
    extendedTo && state !== 'done' ? `延至${printDeadline(extendedTo)}` : undefined,
  ]
  const words = said.filter((one) => one !== undefined).join('，')
  return [...figures, `${printDate(last.on)}：${words}`]
}

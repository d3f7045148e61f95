import { documentContext } from '../../documents/index.ts'
import { coverageOf } from '../../succession/index.ts'
import type { Workspace } from '../../workspace/index.ts'
import { layOutColumns } from '../lay-out-columns.ts'

type CoverageListing = ReturnType<typeof listCoverage>

/** Which tasks of the plans of several years each year's points carry, as data; the shape of `plan list --coverage --json`. */
export function listCoverage(workspace: Workspace) {
  const context = documentContext(workspace, false)
  return coverageOf(workspace.documents).map(({ plan, tasks, yearly }) => {
    const years = Array.from(
      { length: plan.period.to - plan.period.from + 1 },
      (_, index) => plan.period.from + index,
    )
    return {
      plan: plan.id,
      title: context.titleOf(plan),
      years: years.map((year) => ({
        year,
        /** Empty where there is no plan of the year, so that nothing can serve anything. */
        plans: yearly.filter(({ period }) => period.from === year).map(({ id }) => id),
      })),
      tasks: tasks.map(({ id, name, servedBy }) => ({
        id,
        name,
        years: years.map((year) => ({
          year,
          points: servedBy
            .filter(({ document }) => document.period.from === year)
            .map(({ point }) => point.id),
        })),
      })),
    }
  })
}

/** The matrix as people read it: how many points of each year carry a task; `—` where none does, blank where none could. */
export function coverageText(plans: CoverageListing): string {
  return plans
    .map(({ title, years, tasks }) => {
      const head = ['', '', ...years.map(({ year }) => `${year}`)]
      const rows = tasks.map(({ id, name, years: served }) => [
        id,
        name,
        ...served.map(({ points }, index) => cellOf(points.length, (years[index]?.plans.length ?? 0) > 0)),
      ])
      return `${title}\n${layOutColumns([head, ...rows])}`
    })
    .join('\n')
}

function cellOf(count: number, isPlanned: boolean): string {
  if (count > 0) return `${count}`
  return isPlanned ? '—' : ''
}

import {
  firstDayOf,
  isDepartment,
  pointsOf,
  type Unit,
  unitCallNames,
  unitNameOn,
} from '../../model/index.ts'
import { placeOfUnit } from '../register-places.ts'
import { defineRule } from '../rule.ts'

/** A department of the register that no point of the latest annual plan names. */
export const ownerIdle = defineRule({
  code: 'owner/idle',
  number: 'D07',
  preset: 'strict',
  check({ workspace, documents }, report) {
    const plans = documents
      .filter((document) => document.kind === 'work-points')
      .filter(({ period }) => period.from === period.to)
    const year = Math.max(...plans.map(({ period }) => period.to))
    const latest = plans.filter(({ period }) => period.to === year)
    // Who is of a group that has work has work.
    const busy = new Set(
      latest.flatMap((plan) =>
        pointsOf(plan).flatMap(({ leads, support }) =>
          [...leads, ...support].flatMap(({ id, members }) => [id, ...members]),
        ),
      ),
    )
    if (latest.length === 0) return
    for (const unit of workspace.organization.units.filter(isDepartment)) {
      if (!isThereIn(unit, year)) continue
      if (unitCallNames(unit).some((name) => busy.has(name))) continue
      report({ args: { unit: unitNameOn(unit), year }, at: placeOfUnit(unit, { workspace }, 'id') })
    }
  },
})

/** Whether the department is there all year: one that comes or goes within it need not have work of its own. */
function isThereIn(unit: Unit, year: number): boolean {
  const [from, { until }] = [firstDayOf(unit), unit]
  return (from === undefined || from <= `${year}-01-01`) && (until === undefined || until >= `${year}-12-31`)
}

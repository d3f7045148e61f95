import { pointsOf, unitNameOn } from '../../model/index.ts'
import { defineRule } from '../rule.ts'

/** A department of the register that no point of the latest annual plan names. */
export const ownerIdle = defineRule({
  code: 'owner/idle',
  number: 'D07',
  preset: 'strict',
  check({ workspace, documents }, report) {
    const plans = documents.flatMap((document) => (document.kind === 'work-points' ? [document] : []))
    const year = Math.max(...plans.map(({ period }) => period.to))
    const latest = plans.filter(({ period }) => period.to === year)
    const busy = new Set(
      latest.flatMap((plan) =>
        pointsOf(plan).flatMap(({ leads, support }) => [...leads, ...support].map(({ id }) => id)),
      ),
    )
    const { parsed, value } = workspace.sources.organization
    for (const [index, { id }] of value.units.entries()) {
      const unit = workspace.organization.units.find((candidate) => candidate.id === id)
      const isThere = unit?.until === undefined || unit.until >= `${year}-01-01`
      if (!unit || !isThere || busy.has(id) || latest.length === 0) continue
      report({ args: { unit: unitNameOn(unit), year }, at: { parsed, path: ['units', index] } })
    }
  },
})

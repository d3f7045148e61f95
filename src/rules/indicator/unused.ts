import { defineRule } from '../rule.ts'

/** An indicator of the dictionary that no document promises anything of. */
export const indicatorUnused = defineRule({
  code: 'indicator/unused',
  number: 'S04',
  preset: 'recommended',
  check({ workspace, targets }, report) {
    if (!workspace.isComplete) return
    const used = new Set(targets.flatMap(({ indicator, fedBy }) => [indicator, ...fedBy].map(({ id }) => id)))
    const { parsed, value } = workspace.sources.indicators
    for (const [index, { id, name }] of value.indicators.entries()) {
      if (used.has(id)) continue
      report({ args: { name }, at: { parsed, path: ['indicators', index, 'name'] } })
    }
  },
})

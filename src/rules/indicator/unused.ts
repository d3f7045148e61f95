import { defineRule } from '../rule.ts'

/** An indicator of the dictionary that no document promises anything of, and no register records. */
export const indicatorUnused = defineRule({
  code: 'indicator/unused',
  number: 'S04',
  preset: 'recommended',
  check({ workspace, targets }, report) {
    if (!workspace.isComplete) return
    const promised = targets.flatMap(({ indicator, fedBy }) => [indicator, ...fedBy])
    // What is only watched (监测比较) stands in the dictionary by right.
    const recorded = workspace.actuals.records.map(({ indicator }) => indicator)
    const used = new Set([...promised, ...recorded].map(({ id }) => id))
    const { parsed, value } = workspace.sources.indicators
    for (const [index, { id, name }] of value.indicators.entries()) {
      if (used.has(id)) continue
      report({ args: { name }, at: { parsed, path: ['indicators', index, 'name'] } })
    }
  },
})

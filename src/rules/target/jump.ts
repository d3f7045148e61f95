import * as z from 'zod'
import { field } from '../../model/index.ts'
import { printTarget } from '../../quantity/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** A climb of several levels within one cycle: assessments of EMR and smart services go level by level. */
export const targetJump = defineRule({
  code: 'target/jump',
  number: 'T09',
  preset: 'recommended',
  options: z.strictObject({
    levels: field(z.int().min(1), '级数', '一个周期升几级及以上即提醒。').default(2),
  }),
  check({ targets, workspace }, report, { levels }) {
    for (const { indicator, target, baseline, document, path } of targets) {
      if (target.kind !== 'ordinal') continue
      const args = { indicator: indicator.name, target: printTarget(target) }
      const at = placeIn(document, path)
      const top = (workspace.indicators.scales[target.scale]?.length ?? 0) - 1
      if (typeof baseline === 'object' && 'index' in baseline) {
        const climbed = target.level.index - baseline.index
        const related = [{ at: placeIn(document, [...path, 'baseline']), note: 'baseline-here' as const }]
        if (climbed >= levels)
          report({ args: { ...args, baseline: baseline.name, levels: climbed }, at, related })
      } else if (baseline === undefined && target.level.index === top) {
        report({ args: { ...args, baseline: '', levels: undefined }, at })
      }
    }
  },
})

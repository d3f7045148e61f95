import * as z from 'zod'
import { field } from '../../model/index.ts'
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
    for (const { indicator, target, baseline, annual, document, path } of targets) {
      if (target.kind !== 'ordinal') continue
      const args = { indicator: indicator.name, target: target.level.name }
      const at = placeIn(document, path)
      const scale = workspace.indicators.scales[target.scale] ?? []
      if (typeof baseline === 'object' && 'index' in baseline) {
        // A plan of several years has several cycles: what it says of each year are its steps.
        const years = annual.flatMap((own) => (own.target.kind === 'ordinal' ? [own.target.level.index] : []))
        const stops = [baseline.index, ...years, target.level.index]
        const climbed = Math.max(
          ...stops.slice(1).map((to, step) => levelsBetween(scale, stops[step] ?? to, to)),
        )
        const related = [{ at: placeIn(document, [...path, 'baseline']), note: 'baseline-here' as const }]
        if (climbed >= levels)
          report({ args: { ...args, baseline: baseline.name, levels: climbed }, at, related })
      } else if (baseline === undefined && target.level.index === scale.length - 1) {
        report({ args: { ...args, baseline: '', levels: undefined }, at })
      }
    }
  },
})

/** 四级乙等 and 四级甲等 are grades of one level: from 三级 to 四级甲等 is a climb of one. */
function levelsBetween(scale: readonly string[], from: number, to: number): number {
  return new Set(scale.slice(from, to + 1).map(levelOf)).size - 1
}

function levelOf(name: string): string {
  return /^.+级/u.exec(name)?.[0] ?? name
}

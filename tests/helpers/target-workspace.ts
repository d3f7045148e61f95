import type { Files } from './memory-workspace.ts'
import { ruleFiles, withPoints, workPoints } from './rule-workspace.ts'

/** The workspace with one point that has these targets, given as YAML that begins in the first column. */
export function withTargets(targets: string, indicators = ''): Files {
  return withPoints(pointWith('goals', targets), withIndicators(indicators))
}

/** The workspace with a plan of these years beside the work points of 2025; its one point has these targets. */
export function withPlan(period: string, targets: string, indicators = ''): Files {
  return { ...ruleFiles, ...withIndicators(indicators), '2021/plan.yaml': planOf(period, targets) }
}

/** A plan of several years whose points have these targets, one point for each text. */
export function planOf(period: string, ...targets: readonly string[]): string {
  const points = targets.map((text, index) => pointWith(`goals-${index + 1}`, text)).join('')
  return workPoints(2025, points)
    .replace('work-points-2025', 'plan')
    .replace('period: 2025', `period: ${period}`)
}

/** The workspace with work points of 2024 and 2025 that hold these points. */
export function withYears(before: string, after: string, files: Files = {}): Files {
  return withPoints(after, { '2024/work-points.yaml': workPoints(2024, before), ...files })
}

/** A point with these targets; no target: a point of words only. */
export function pointWith(id: string, targets = '', text = '逐项落实。'): string {
  const indented = targets.trimEnd().replaceAll(/^(?=.)/gmu, '    ')
  const head = `- id: ${id}\n  text: ${text}\n  lead: 党委办公室\n  nature: standing\n`
  return targets === '' ? head : `${head}  targets:\n${indented}\n`
}

/** The dictionary with more indicators, as lines of its list. */
function withIndicators(lines: string): Files {
  const dictionary = ruleFiles['indicators.yaml'].replace(
    'scales:',
    `${lines.replaceAll(/^(?=.)/gmu, '  ')}scales:`,
  )
  return lines === '' ? {} : { 'indicators.yaml': dictionary }
}

import { type Change, diffPlans, listComparison, type PlanDiff } from '../../src/diff/index.ts'
import { isPlan } from '../../src/model/index.ts'
import type { Workspace } from '../../src/workspace/index.ts'
import { type Files, load, row } from './memory-workspace.ts'
import { ruleFiles, workPoints } from './rule-workspace.ts'

/** The work points of 2024 and of 2025, each given as the YAML of their points, compared. */
export async function diffPoints(before: string, after: string, files: Files = {}): Promise<PlanDiff> {
  const workspace = await loadPlans({
    '2024/work-points.yaml': workPoints(2024, before),
    '2025/work-points.yaml': workPoints(2025, after),
    ...files,
  })
  return diffOf(workspace, workspace)
}

/** The plan of 2024 in one workspace against that of 2025 in another. */
export function diffOf(older: Workspace, newer: Workspace, years = [2024, 2025]): PlanDiff {
  const [before, after] = years.map((year, index) => {
    const workspace = index === 0 ? older : newer
    const document = workspace.documents
      .filter(isPlan)
      // Beside the five-year plan that ends in it, and measures that are made in it.
      .find(({ kind, period }) => kind === 'work-points' && period.to === year)
    if (!document) throw new Error(`no plan of ${year}`)
    return { workspace, document }
  })
  if (!before || !after) throw new Error('two years, two plans')
  return diffPlans(before, after)
}

/** A workspace of plans of which the reader has nothing to complain. */
export async function loadPlans(files: Files): Promise<Workspace> {
  const { '2025/notice.yaml': _, ...registers } = ruleFiles
  const { workspace, diagnostics } = await load({ ...registers, ...files })
  if (!workspace || diagnostics.length > 0) throw new Error(diagnostics.map(row).join('\n'))
  return workspace
}

/** Each change on one line: `a+b > c split weakened (suggestion)`, and what a lonely point may be. */
export function changeRows({ points }: PlanDiff): string[] {
  return points.map(({ before, after, codes, by, candidates }) => {
    const [was, is] = [before, after].map((side) => side.map(({ point }) => point.id).join('+') || '-')
    const perhaps = candidates.map(({ point }) => ` ~ ${point.point.id}`).join('')
    const how = by === undefined || by === 'id' ? '' : ` (${by})`
    return `${was} > ${is} ${codes.join(' ')}${how}${perhaps}`
  })
}

/** All that changed from one plan to another, of which nothing else is compared. */
export function listChanges(plan: PlanDiff): Change[] {
  return listComparison({ plans: [plan], others: [], alone: [] })
}

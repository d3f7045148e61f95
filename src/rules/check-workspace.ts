import { type Diagnostic, inReadingOrder, wholeFile } from '../diagnostics/index.ts'
import type { CheckSettings } from '../model/index.ts'
import { filesIn, type LoadedWorkspace } from '../workspace/index.ts'
import { type BaselineEntry, type Comparison, compareWithBaseline } from './baseline.ts'
import type { Rule } from './rule.ts'
import { runRules } from './run-rules.ts'
import { type CheckPlan, planCheck } from './settings.ts'
import { applySuppressions } from './suppressions.ts'
import { withoutSwallowed } from './swallowed-lines.ts'

/** How a workspace is to be checked, beside what its plan.yaml says. */
export interface CheckRequest {
  readonly rules: readonly Rule[]
  /** Instead of the preset of plan.yaml. */
  readonly preset?: CheckSettings['preset'] | undefined
  /** yyyy-mm-dd, for suppressions that expire. */
  readonly today: string
  /** Lets others have their turn, where something goes on beside the check; awaited now and then. */
  readonly pause?: (() => Promise<void>) | undefined
  /** What was found when the office began to check; undefined: it has no baseline. */
  readonly baseline?: { readonly name: string; readonly entries: readonly BaselineEntry[] } | undefined
}

/**
 * Everything that is wrong in a workspace, in reading order:
 *
 *   complaints of loading ─┐
 *   plan.yaml ─> settings ─┼─> rules ─> weights of plan.yaml ─> plan-ignore comments ─> baseline ─> findings
 *   documents, registers ──┘
 */
export async function checkWorkspace(loaded: LoadedWorkspace, request: CheckRequest): Promise<Comparison> {
  const { workspace } = loaded
  if (!workspace) return { diagnostics: inReadingOrder(loaded.diagnostics), known: [] }
  const [plan, complaints] = planCheck(workspace.sources.plan, request.rules, request.preset)
  // Without a single document everything would seem to be missing or unused; that there is none has been said.
  const ruled = workspace.documents.length > 0 ? await runRules(workspace, plan, request.pause) : []
  const found = [
    ...loaded.diagnostics,
    ...complaints,
    ...withoutSwallowed(loaded.diagnostics, ruled, workspace.documents),
  ]
  const weighed = found.flatMap((one) => weigh(one, plan))
  const standing = applySuppressions(weighed, filesIn(workspace), request.today, {
    // Rules hold their peace where a file could not be read; then nobody can say that a comment ignores nothing.
    run: new Set(workspace.isComplete ? plan.rules.map(({ rule }) => rule.code) : []),
    all: new Set(request.rules.map(({ code }) => code)),
  })
  const ordered = inReadingOrder(standing)
  if (!request.baseline) return { diagnostics: ordered, known: [] }
  const at = wholeFile({ name: request.baseline.name, text: '' })
  const { diagnostics, known } = compareWithBaseline(ordered, request.baseline.entries, at)
  return { diagnostics: inReadingOrder(diagnostics), known }
}

/** A complaint with the weight that the office gives it. */
function weigh(found: Diagnostic, plan: CheckPlan): Diagnostic[] {
  const severity = plan.severityOf(found.code)
  if (severity === 'off') return []
  return [severity === undefined ? found : { ...found, severity }]
}

import { field, reference } from './field.ts'
import { indicatorCallNames } from './indicators.ts'
import type { PointTarget } from './point-target.ts'
import { checkDocument, type Path, reportMissing, reportUnknown, type Scope } from './scope.ts'

/** The plan that is reported on. */
export const reportsField = field(
  reference('document'),
  '总结对象',
  '所总结的计划的标识；目标、要点都取自它。',
)

/** The id of the plan that a part speaks of: its own, or that of its document. Complains where there is none. */
export function findReported(scope: Scope, written: string | undefined, path: Path): string | undefined {
  if (written !== undefined) {
    const at = () => scope.parsed.locate([...path, 'reports'])
    return checkDocument(scope, written, at) ? written : undefined
  }
  // A plan that the document names and that is not there has been complained of.
  const isNamed = scope.parsed.scalarText(['reports']) !== undefined
  if (scope.reported === undefined && !isNamed) reportMissing(scope, path, 'reports', '总结对象')
  return scope.reported
}

/** The targets of a plan by their indicators; complains of those that it does not promise. */
export function findTargets(
  scope: Scope,
  plan: string | undefined,
  indicators: readonly string[],
  path: Path,
): PointTarget[] {
  const known = plan === undefined ? undefined : scope.targetsOf(plan)
  if (!known) return []
  return indicators.flatMap((name, index) => {
    const found = known.find(({ indicator }) => indicatorCallNames(indicator).includes(name))
    if (found) return [found]
    const names = known.map(({ indicator }) => indicator.name)
    reportUnknown(scope, 'target', name, names, () => scope.parsed.locate([...path, index]))
    return []
  })
}

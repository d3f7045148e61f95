import { isPlan } from '../../model/index.ts'
import { type ChangeCode, changeClasses } from '../change-classes.ts'
import type { Comparison } from '../compare-workspaces.ts'
import type { PlanDiff } from '../diff-plans.ts'
import type { LoneCode } from '../lone-documents.ts'
import { classesOfTargets, classesOfWords } from '../points/compare-points.ts'

/**
 * The classes of points that hold of what stands in none, the gravest first: of rows of tables of indicators, of the parts that are the
 * tasks of a longer plan, of plans that are gone as a whole. Who asks whether anything was weakened does not ask where it stood.
 */
export function classesBesidePoints({ plans, alone }: Comparison): ChangeCode[] {
  const found = new Set([...plans.flatMap(ofPlan), ...alone.flatMap(ofLone)])
  return changeClasses.map(({ code }) => code).filter((code) => found.has(code))
}

function ofPlan({ rows, sections }: PlanDiff): ChangeCode[] {
  return [...classesOfTargets(rows), ...sections.flatMap(({ words }) => classesOfWords(words))]
}

/** What becomes of its tasks where a plan is gone, though none is told by itself. */
const fateOfTasks: Readonly<Partial<Record<LoneCode, ChangeCode>>> = {
  'document-removed': 'dropped',
  'document-cancelled': 'cancelled',
  'document-deferred': 'deferred',
  'document-absorbed': 'absorbed',
  'document-done': 'done',
}

function ofLone({ code, document }: Comparison['alone'][number]): ChangeCode[] {
  const fate = fateOfTasks[code]
  return fate !== undefined && isPlan(document) ? [fate] : []
}

import {
  asText,
  type IndicatorResults,
  type PointResults,
  pointsOf,
  type Table,
  targetsOf,
} from '../../model/index.ts'
import type { DocumentContext } from '../define-document.ts'
import { answeredPoints } from './answered.ts'
import { outcomeOf } from './outcome.ts'
import { outcomeTable } from './outcome-table.ts'
import { pointTable } from './point-table.ts'

/**
 * What came of a plan as a table; undefined where there is nothing to show, of which something else has been said.
 */
export function resultsTable(
  results: IndicatorResults | PointResults,
  context: DocumentContext,
): Table<string> | undefined {
  const document = context.find(results.plan)
  const plan = document && asText(document)
  if (!plan) return undefined
  if (results.type === 'pointResults') {
    const answered = answeredPoints(pointsOf(plan), plan.id, context.workspace)
    return answered.length === 0 ? undefined : pointTable(answered, results, context)
  }
  const targets = results.targets ?? targetsOf(plan).map(({ target }) => target)
  const year = results.year ?? plan.period.to
  const outcomes = targets.map((target) => outcomeOf(target, plan, context.workspace, year))
  const { title: caption, orientation, withCompletion } = results
  return outcomes.length === 0 ? undefined : outcomeTable(outcomes, { caption, orientation, withCompletion })
}

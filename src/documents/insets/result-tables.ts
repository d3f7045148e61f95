import { asText, type IndicatorResults, type PointResults, pointsOf, targetsOf } from '../../model/index.ts'
import type { Block } from '../block.ts'
import type { DocumentContext } from '../define-document.ts'
import { answeredPoints } from '../results/answered.ts'
import { outcomeOf } from '../results/outcome.ts'
import { outcomeTable } from '../results/outcome-table.ts'
import { pointTable } from '../results/point-table.ts'
import { tableFigure } from './table-figure.ts'

/** The targets of a plan against what came of them, as a table in the text. */
export function indicatorResultsBlocks(inset: IndicatorResults, context: DocumentContext): Block[] {
  const document = context.find(inset.plan)
  const plan = document && asText(document)
  if (!plan) return []
  const targets = inset.targets ?? targetsOf(plan).map(({ target }) => target)
  const year = inset.year ?? plan.period.to
  const outcomes = targets.map((target) => outcomeOf(target, plan, context.workspace, year))
  return outcomes.length === 0 ? [] : [tableFigure(outcomeTable(outcomes, inset.title))]
}

/** The points of a plan and what became of them, as a table in the text. */
export function pointResultsBlocks(
  { plan: id, title }: PointResults,
  context: DocumentContext,
  on: string | undefined,
): Block[] {
  const plan = context.find(id)
  if (!plan) return []
  const answered = answeredPoints(pointsOf(plan), plan.id, context.workspace)
  return answered.length === 0 ? [] : [tableFigure(pointTable(answered, title, context, on))]
}

import { asText, type Chart, mmToPoints, type PlanText, pitchMm, pointsToMm } from '../../model/index.ts'
import { type Block, type Figure, figureBlock, gapBlock } from '../block.ts'
import type { Drawing } from '../charts/drawing.ts'
import type { DocumentContext } from '../define-document.ts'
import { bulletPicture } from '../results/bullet.ts'
import { coursePicture } from '../results/course.ts'
import { outcomeOf } from '../results/outcome.ts'
import type { Picture } from '../results/picture.ts'
import { progressPicture } from '../results/progress.ts'
import { captionOf } from './caption.ts'
import { tableFigure } from './table-figure.ts'

/** A picture as it is printed. */
export interface ChartFigure extends Figure {
  readonly partial: 'shared/chart'
  readonly drawing: Drawing
  /** With its number. */
  readonly caption: string
  readonly description: string
  /** How many rows of the page it takes, without its caption. */
  readonly rows: number
}

/** A picture, and its figures as a table below it. */
export function chartBlocks(chart: Chart, context: DocumentContext): Block[] {
  const document = context.find(chart.plan)
  const plan = document && asText(document)
  const picture = plan && pictureOf(chart, plan, context)
  if (!picture) return gapBlock(`图：${chart.title}`)
  const { drawing, description, table } = picture
  const figure: ChartFigure = {
    partial: 'shared/chart',
    drawing,
    caption: captionOf(chart.number, chart.title),
    description,
    // Whole rows, so that the lines below stand where they would.
    rows: Math.ceil(pointsToMm(drawing.height) / pitchMm(context.profile)),
  }
  return [figureBlock(figure), tableFigure(table, context.profile, chart.isTableShown)]
}

/** Undefined where there is nothing to draw, of which something else has been said. */
function pictureOf(
  { look, title, targets, year }: Chart,
  plan: PlanText,
  { workspace, profile }: DocumentContext,
): Picture | undefined {
  const width = mmToPoints(profile.typeArea.widthMm)
  if (look === 'progress') return progressPicture(plan, workspace, title, width)
  if (targets.length === 0) return undefined
  if (look === 'line') return coursePicture(targets, plan.period, workspace.actuals, title, width)
  const of = year ?? plan.period.to
  const outcomes = targets.map((target) => outcomeOf(target, plan, workspace, of))
  return bulletPicture(outcomes, title, width)
}

import { type Block, type Figure, figureBlock } from './block.ts'

/** A paragraph that only leads in what stands below it, and does not end a page: 下设四个工作组：. */
interface LeadIn extends Figure {
  readonly partial: 'shared/lead-in'
  readonly text: string
}

export function leadInBlock(text: string): Block {
  const figure: LeadIn = { partial: 'shared/lead-in', text }
  return figureBlock(figure)
}

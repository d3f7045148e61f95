import {
  type ActualRecord,
  figureName,
  type Inline,
  type Paragraph,
  printBaseline,
  printCitation,
  unitNameOn,
} from '../model/index.ts'
import { printTarget } from '../quantity/index.ts'
import type { DocumentContext } from './define-document.ts'

/** A figure of the register as it is printed. */
function actualText({ value }: Pick<ActualRecord, 'value'>): string {
  if ('done' in value) return value.done ? '已完成' : '未完成'
  return printBaseline(value)
}

/**
 * A paragraph as the reader sees it: every reference replaced by what it stands for.
 */
export function paragraphText(paragraph: Paragraph, context: DocumentContext): string {
  return paragraph.map((piece) => inlineText(piece, context)).join('')
}

function inlineText(piece: Inline, context: DocumentContext): string {
  switch (piece.type) {
    case 'text':
      return piece.text
    case 'target':
      return printTarget(piece.target.target)
    case 'baseline':
      return printBaseline(piece.baseline)
    case 'actual':
      return actualText(piece.record)
    case 'claim':
      return piece.claim.printed
    case 'unit':
      return unitNameOn(piece.unit, context.on)
    case 'cited':
      return printCitation(piece.cited)
    case 'doc':
      return context.cite(piece.document)
    case 'picture':
      return figureName(piece.number)
    case 'label':
      return piece.label
    case 'unresolved':
      // Only a draft gets this far: the gap must be seen.
      return `【${piece.written}】`
  }
}

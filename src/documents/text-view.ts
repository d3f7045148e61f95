import type { TextDocument } from '../model/index.ts'
import type { View } from './define-document.ts'
import type { TextBody } from './text-body.ts'

/** A text that is printed by itself. */
export interface TextView extends View {
  readonly body: TextBody
}

/** What a page speaks from that nothing has issued yet: the first day (yyyy-mm-dd) of its years. */
export function firstDay({ period }: Pick<TextDocument, 'period'>): string {
  return `${period.from}-01-01`
}

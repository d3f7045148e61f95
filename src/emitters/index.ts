import type { Emitter } from './define-emitter.ts'
import { htmlEmitter } from './html.ts'
import { pdfEmitter } from './pdf.ts'

export type { Emitter, EmitterServices, Page, Printed } from './define-emitter.ts'

/** The forms of output, one line each. */
export const emitters: readonly Emitter[] = [htmlEmitter, pdfEmitter]

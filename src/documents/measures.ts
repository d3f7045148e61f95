import type { Measures } from '../model/index.ts'
import { defineText } from './define-text.ts'

/** 若干措施. */
export const measuresDocument = defineText<Measures>('measures')

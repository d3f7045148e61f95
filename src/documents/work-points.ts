import type { WorkPoints } from '../model/index.ts'
import { defineText } from './define-text.ts'

/** 年度工作要点. */
export const workPointsDocument = defineText<WorkPoints>('work-points')

import type { FiveYearPlan } from '../model/index.ts'
import { defineText } from './define-text.ts'

/** 五年规划. */
export const fiveYearPlanDocument = defineText<FiveYearPlan>('five-year-plan')

import type { ConstructionPlan } from '../model/index.ts'
import { defineText } from './define-text.ts'

/** 建设方案. */
export const constructionPlanDocument = defineText<ConstructionPlan>('construction-plan')

import type { Language } from '../../diagnostics/index.ts'
import { type PlanDiff, summarize, summarySentences } from '../../diff/index.ts'

/** What a comparison comes to, in sentences. */
export function summaryOf(plan: PlanDiff, language: Language): string[] {
  return summarySentences(summarize(plan), language)
}

import type { Language } from '../../diagnostics/index.ts'
import { changeClasses, type PlanDiff } from '../../diff/index.ts'
import { words } from './words.ts'

/** What became of the points of a plan, in one or two sentences. */
export function summaryLines({ before, after, points }: PlanDiff, language: Language): string[] {
  const counts = changeClasses
    .map(({ code, name }) => ({
      name: name[language],
      count: points.filter(({ codes }) => codes.some((one) => one === code)).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name} ${count}`)
  const [was, is] = [before.points.length, after.points.length]
  const head = language === 'en' ? `${was} points → ${is} points` : `${was} 项 → ${is} 项`
  return [`${head}${words.colon[language]}${counts.join(words.comma[language])}`]
}

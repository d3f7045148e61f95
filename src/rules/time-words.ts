import { clauseBefore } from './clause-around.ts'
import type { Prose } from './prose.ts'

/** Words by which a sentence looks back, and those by which it looks ahead. */
const back = /去年|上一?年|前一年|过去[的一]|回顾|以来/u
const ahead = /明年|下一?年|来年|迎接|筹备|谋划|展望|做准备/u

/** Five-year plans by the year in which each begins. */
export const fiveYearPlans: Readonly<Record<string, number>> = {
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
  十六五: 2031,
}

/** `“十三五”末，……有31个`: the last year of the plan that a clause speaks of so, unless it only compares with it. */
export function endOfFormerPlan(clause: string): number | undefined {
  const [, plan = ''] =
    /(?<![与同较比自从由])[“"]?(十[二三四五六]五)[”"]?(?:规划|时期|期)?末(?!相比|以来|起)/u.exec(clause) ?? []
  const begins = fiveYearPlans[plan]
  return begins === undefined ? undefined : begins + 4
}

/**
 * Whether what stands at an offset may be said of a year that is not its document's: its sentence names that year or
 * looks its way (not 迎接 what is past), or it stands in a title (《庆祝建党100周年活动方案》), which keeps its year.
 */
export function isSaidOf(prose: Prose, offset: number, right: number, year: number): boolean {
  const sentence = clauseBefore(prose.flat, offset, '。；！\n')
  const isInTitle = sentence.lastIndexOf('《') > sentence.lastIndexOf('》')
  const namesIt = new RegExp(String.raw`(?<!\d)${right}\s*年`, 'u').test(sentence)
  return isInTitle || namesIt || (right < year ? back : ahead).test(sentence)
}

import { matchesOf } from '../../quantity/index.ts'
import { pairMarks } from '../paired-marks.ts'
import { defineRule } from '../rule.ts'

/** Points twice, or two that no text has side by side. ？！ and …… and —— are right. */
const doubled = /[，、；：,;]{2,}|。{2,}|[，、；：]。|。[，、；：,;]/gu

/** Marks that come in pairs, balanced and nested within each paragraph, and no point twice (GB/T 15834). */
export const textMarks = defineRule({
  code: 'text/marks',
  number: 'L01',
  preset: 'recommended',
  check({ texts }, report) {
    for (const prose of texts) {
      const placeOf = (found: string, index: number) => prose.place(index, index + found.length)
      for (const { 0: found, index } of matchesOf(prose.flat, doubled))
        report({ args: { found, problem: 'doubled' }, at: placeOf(found, index) })
      for (const { found, index, problem } of pairMarks(prose.flat).strays)
        report({ args: { found, problem }, at: placeOf(found, index) })
    }
  },
})

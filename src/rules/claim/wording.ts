import { findChanges, judgeChange, matchesOf, parseNumeral } from '../../quantity/index.ts'
import { defineRule } from '../rule.ts'
import { changesIn } from '../stated-changes.ts'

/** 提升3倍: to three times as much, or by three times to four? 增至3倍 and 增长1倍 are clear, as are 2至3倍. */
const times =
  /(?<verb>提升|提高|增长|增加|扩大|扩增|上升|增)了?(?:近|约|超过?|逾)?\s*(?<figure>\d+(?:\.\d+)?|[二两三四五六七八九十]+)(?:余|多)?\s*倍/gu

/** A growth that can be read in two ways, and points that are called per cent. */
export const claimWording = defineRule({
  code: 'claim/wording',
  number: 'A04',
  preset: 'recommended',
  check(subject, report) {
    for (const prose of subject.texts) {
      for (const { 0: found, groups, index } of matchesOf(prose.flat, times)) {
        const figure = parseNumeral(groups?.figure ?? '')
        const end = index + found.length
        // Where both ends are told it is clear what was meant.
        const isClear = findChanges(prose.flat).some(({ by }) => by && index < by.end && by.start < end)
        if (!figure?.gt(1) || isClear || prose.isQuoted(index)) continue
        const readings = [`增至原来的${figure.toFixed()}倍`, `增至原来的${figure.plus(1).toFixed()}倍`]
        report({ args: { found, problem: 'times', readings }, at: prose.place(index, end) })
      }
    }
    for (const { from, to, by, way, at } of changesIn(subject)) {
      if (!by || judgeChange({ from, to, by: by.amount })?.verdict !== 'points') continue
      const points = `${by.written.replace(/[%％]/u, '')}个百分点`
      report({
        args: { found: by.written, problem: 'points', readings: [points] },
        at,
        // The figure of a claim stands in its words as well.
        ...(way && { fix: { safety: 'needs-review', edits: [{ at, text: points }] } }),
      })
    }
  },
})

import { defineRule } from '../rule.ts'
import { readFigures } from '../said-figures.ts'

/** A figure that stands in the prose itself: it will not follow when the target changes. */
export const proseUnbound = defineRule({
  code: 'prose/unbound',
  number: 'P02',
  preset: 'strict',
  check(subject, report) {
    for (const prose of subject.texts) {
      if (prose.form !== 'prose') continue
      const { figures, said } = readFigures(prose, subject)
      for (const figure of figures) {
        const owner = said.find((one) => one.figure === figure)
        // What was is told, not promised; and another's words stay as they are.
        if (figure.isStart || owner?.isPast || prose.isQuoted(figure.number.start)) continue
        // 每半年开展一次 says how often, not how much.
        if (prose.flat.slice(figure.number.start, figure.number.end) === '一') continue
        const indicator = owner && subject.indicatorOf(owner.mention.id)?.name
        const found = prose.flat.slice(figure.start, figure.end)
        report({ args: { found, indicator }, at: prose.place(figure.start, figure.end) })
      }
    }
  },
})

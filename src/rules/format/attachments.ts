import { parseNumeral } from '../../quantity/index.ts'
import { matchesOf } from '../matches.ts'
import { officialsOf } from '../officials.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** An attachment of this notice; 《……办法》附件2 is another document's. */
const mention =
  /附(?<!(?:[》”其该]|办法|方案|意见|规定|通知|细则).)件\s*(?<number>\d{1,2}|[一二三四五六七八九十]{1,3})(?![\d年月])/gu

/** Names of attachments (GB/T 9704-2012 7.3.4): no mark behind them, each once, and none that is only spoken of. */
export const formatAttachments = defineRule({
  code: 'format/attachments',
  number: 'F07',
  preset: 'recommended',
  check({ documents, proseOf }, report) {
    for (const notice of officialsOf(documents)) {
      const { attachments } = notice
      const count = attachments.length
      for (const [index, { title }] of attachments.entries()) {
        const placeOf = (which: number) => placeIn(notice, ['attachments', which, 'title'])
        const say = (problem: 'mark' | 'repeated', found: string, first?: number) =>
          report({
            args: { found, problem, count },
            at: placeOf(index),
            ...(first !== undefined && { related: [{ at: placeOf(first), note: 'first-defined-here' }] }),
          })
        if (title !== undefined && /[，。；：、,.;]$/u.test(title)) say('mark', title)
        const first = attachments.findIndex((other) => other.title === title)
        if (title !== undefined && first < index) say('repeated', title, first)
      }
      for (const prose of proseOf(notice)) {
        if (prose.path[0] === 'attachments') continue
        for (const { 0: found, groups, index } of matchesOf(prose.flat, mention)) {
          if (Number(parseNumeral(groups?.number ?? '')) <= count) continue
          report({ args: { found, problem: 'missing', count }, at: prose.place(index, index + found.length) })
        }
      }
    }
  },
})

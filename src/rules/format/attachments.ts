import { parseNumeral } from '../../quantity/index.ts'
import { noticesOf } from '../notices.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

const mention = /附件\s*(?<number>\d{1,2}|[一二三四五六七八九十]{1,3})(?![\d年月])/gu

/** Names of attachments (GB/T 9704-2012 7.3.4): no mark behind them, no number of the author's, each once. */
export const formatAttachments = defineRule({
  code: 'format/attachments',
  number: 'F07',
  preset: 'recommended',
  check({ documents, proseOf }, report) {
    for (const notice of noticesOf(documents)) {
      const { attachments } = notice
      const count = attachments.length
      for (const [index, { title }] of attachments.entries()) {
        const say = (problem: 'mark' | 'number' | 'repeated', found: string) =>
          report({ args: { found, problem, count }, at: placeIn(notice, ['attachments', index, 'title']) })
        if (/[，。；：、,.;]$/u.test(title)) say('mark', title)
        const number = /^(?:附件\s*)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})?\s*[.．、：:]/u.exec(title)?.[0]
        if (number !== undefined || /^附件\s*\d/u.test(title)) say('number', number ?? title)
        if (attachments.findIndex((other) => other.title === title) < index) say('repeated', title)
      }
      for (const prose of proseOf(notice)) {
        if (prose.path[0] !== 'text') continue
        for (const { 0: found, groups, index } of prose.flat.matchAll(mention)) {
          if (Number(parseNumeral(groups?.number ?? '')) <= count) continue
          report({ args: { found, problem: 'missing', count }, at: prose.place(index, index + found.length) })
        }
      }
    }
  },
})

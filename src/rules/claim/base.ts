import { type Amount, hasWholeBase, matchesOf, parseAmount, printAmount } from '../../quantity/index.ts'
import { clauseBefore } from '../clause-around.ts'
import { defineRule } from '../rule.ts'

/** 博士增长率达150%, 硕士增长90.93%: of whom, and by which share. */
const growths = /(?:人数|数量|总数)?(?:增长率|增幅|增长|增加)(?:达到|达|为|了)?(?<share>\d+(?:\.\d+)?[%％])/gu
/** 其中博士, 我院博士: the kind of persons stands last. */
const persons = /\p{Script=Han}{2}$/u
/** What comes in; of those that are merely there nobody knows how many came. */
const joining = /引进|新增|录取|招录|招聘|净增|增加/u
/** How many came in: 硕士研究生299人. */
const countOf = (who: string) =>
  new RegExp(`${who}(?:研究生)?(?:人数)?(?<count>\\d+(?:人|名|位|项|个|台|家|张))`, 'u')

/** A growth beside the number that came in, which no whole number of before makes true. */
export const claimBase = defineRule({
  code: 'claim/base',
  number: 'A03',
  preset: 'recommended',
  check({ texts }, report) {
    for (const prose of texts) {
      for (const { 0: found, groups, index } of matchesOf(prose.flat, growths)) {
        const { share = '' } = groups ?? {}
        const [who] = persons.exec(prose.flat.slice(0, index)) ?? []
        const sentence = clauseBefore(prose.flat, index, '。；\n')
        if (who === undefined || !joining.test(sentence) || prose.isQuoted(index)) continue
        const increase = amountIn(countOf(who).exec(sentence)?.groups?.count)
        const growth = amountIn(share.replace('％', '%'))
        if (!increase || !growth || hasWholeBase(increase, growth)) continue
        const end = index + found.length
        report({ args: { share, increase: printAmount(increase) }, at: prose.place(end - share.length, end) })
      }
    }
  },
})

function amountIn(written: string | undefined): Amount | undefined {
  const reading = written === undefined ? undefined : parseAmount(written)
  return reading?.ok ? reading.amount : undefined
}

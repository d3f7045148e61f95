import { genreOf, type OfficialDocument } from '../../model/index.ts'
import { matchesOf } from '../../quantity/index.ts'
import type { Prose } from '../prose.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** A formula that names its kind: 特此通知, 专此函达. */
const named = /[特专]此(?<kind>通知|决定|通报|报告|请示|函(?=[达复告商])|批复|公告|通告)[达复告商]?/gu
/** One without its first word, on a row of its own: 此决定. */
const short = /(?<=^|\n)此(?:通知|决定|通报|报告|请示|函)(?=[。！]?(?:\n|$))/gu
/** What only a 请示 says: 妥否，请批示. */
const asking = /(?:[妥当可]否|是否妥当|以上请示)[，,]?请\p{Script=Han}{0,4}?(?:批示|批复|审批|指示|审示)/gu

/** The words that end a document, against its kind; a 报告 that asks, and a 请示 that does not. */
export const formatClosing = defineRule({
  code: 'format/closing',
  number: 'F03',
  preset: 'recommended',
  check({ officials, proseOf }, report) {
    for (const document of officials) {
      const { name: kind, closings: expected } = genreOf(document)
      const own = proseOf(document).filter(isOwn)
      const say = (pattern: RegExp, problemOf: (belongsTo: string) => Problem | undefined) => {
        for (const prose of own) {
          for (const { 0: found, groups, index } of matchesOf(prose.flat, pattern)) {
            const problem = problemOf(groups?.kind ?? '')
            if (!problem || prose.isQuoted(index)) continue
            report({ args: { found, kind, expected, problem }, at: prose.place(index, index + found.length) })
          }
        }
      }
      say(named, (belongsTo) => (belongsTo === kind ? undefined : 'other-kind'))
      say(short, () => 'short')
      if (document.kind !== 'request') say(asking, () => (document.kind === 'report' ? 'asks' : 'other-kind'))
      if (document.kind === 'request' && !own.some(({ flat }) => matchesOf(flat, ending).length > 0)) {
        report({ args: { found: '', kind, expected, problem: 'missing' }, at: placeOfEnd(document) })
      }
    }
  },
})

type Problem = 'other-kind' | 'short' | 'asks' | 'missing'

/** Any of the forms that a 请示 may end with. */
const ending = new RegExp(`${asking.source}|[特专]此请示|请\\p{Script=Han}{0,4}(?:批示|批复|审批)`, 'gu')

/** Attachments have an end of their own, or none. */
function isOwn({ path: [key] }: Prose): boolean {
  return key === 'text' || key === 'sections' || key === 'closing'
}

function placeOfEnd(document: OfficialDocument) {
  return placeIn(document, document.closing.length > 0 ? ['closing'] : ['kind'])
}

import { printTarget, unitOfTarget } from '../../quantity/index.ts'
import { referredTargets } from '../referred-targets.ts'
import { defineRule } from '../rule.ts'

/** Comparators and approximators that would change what the target says; 节约 and 附近 are none. */
const before = /(?:不低于|不少于|不超过|超过|至少|最多|(?<![预节签合制解])约|(?<![附邻最])近|大约|不足)$/u
const after = /^(?:以上|以下(?!简称)|以内|左右|余(?!额))/u
const verbs =
  /^(?:(?:提升|提高|增加|减少|降低|压减|压缩|缩短)[到至]?|新增|达到|增至|升至|降至|减至|压至|控制在)/u

/** Words beside a reference that are printed together with the phrase and make another promise of it. */
export const proseAltered = defineRule({
  code: 'prose/altered',
  number: 'P05',
  preset: 'recommended',
  check(subject, report) {
    for (const { prose, offset, target } of subject.documents.flatMap((one) =>
      referredTargets(one, subject),
    )) {
      const phrase = printTarget(target.target)
      const lead = wordsBefore(prose.flat.slice(Math.max(0, offset - 6), offset), phrase)
      const tail = wordsBehind(prose.flat.slice(offset + 1), phrase, unitOfTarget(target.target) ?? '')
      if (lead + tail === '') continue
      report({
        args: { found: lead || tail, phrase, reads: `${lead}${phrase}${tail}` },
        at: prose.place(offset - lead.length, offset + 1 + tail.length),
      })
    }
  },
})

function wordsBefore(text: string, phrase: string): string {
  const verb = verbs.exec(phrase)?.[0]
  return before.exec(text)?.[0] ?? (verb !== undefined && text.endsWith(verb) ? verb : '')
}

/** A bound, or the unit once more; 5名名医 and 3家家庭医生工作室 are right. */
function wordsBehind(text: string, phrase: string, unit: string): string {
  const bound = after.exec(text)?.[0]
  if (bound !== undefined || unit === '' || !phrase.endsWith(unit) || !text.startsWith(unit))
    return bound ?? ''
  const isWord = unit === '个' ? /^个[人体性]/u : /^\p{Script=Han}/u
  return isWord.test(unit === '个' ? text : text.slice(unit.length)) ? '' : unit
}

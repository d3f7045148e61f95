import { indicatorCallNames } from '../../model/index.ts'
import { printTarget, unitOfTarget } from '../../quantity/index.ts'
import { defineRule } from '../rule.ts'

/** Comparators and approximators that would change what the target says. */
const before = /(?:不低于|不少于|不超过|超过|至少|最多|约|近|大约|不足)$/u
const after = /^(?:以上|以下|以内|左右|余)/u

/** Words beside a reference that are printed together with the phrase and make another promise of it. */
export const proseAltered = defineRule({
  code: 'prose/altered',
  number: 'P05',
  preset: 'recommended',
  check({ documents, targets, proseOf }, report) {
    for (const prose of documents.flatMap((document) => proseOf(document))) {
      for (const { offset, kind, name } of prose.references) {
        if (kind !== 'target') continue
        const meant = targets.find(
          ({ indicator, document, point }) =>
            document === prose.document &&
            [...point.path, 'text'].join('/') === prose.path.join('/') &&
            indicatorCallNames(indicator).includes(name),
        )
        if (!meant) continue
        const phrase = printTarget(meant.target)
        const unit = unitOfTarget(meant.target) ?? ''
        const [left, right] = [
          prose.flat.slice(Math.max(0, offset - 6), offset),
          prose.flat.slice(offset + 1),
        ]
        const verb = /^(?:提升|提高|新增|增加|减少|降低|达到|增至|降至)/u.exec(phrase)?.[0] ?? '\n'
        const lead = before.exec(left)?.[0] ?? (left.endsWith(verb) ? verb : '')
        const tail =
          after.exec(right)?.[0] ??
          (unit !== '' && phrase.endsWith(unit) && right.startsWith(unit) ? unit : '')
        if (lead + tail === '') continue
        const reads = `${lead}${phrase}${tail}`
        const at = prose.place(offset - lead.length, offset + 1 + tail.length)
        report({ args: { found: lead || tail, phrase, reads }, at })
      }
    }
  },
})

import { bodyNameOn } from '../../model/index.ts'
import { isAlike, type Wording, wordingOf } from '../../succession/index.ts'
import { type Body, type Duty, dutiesOf } from '../duties.ts'
import { defineRule } from '../rule.ts'

interface WordedDuty extends Duty {
  readonly wording: Wording
}

/**
 * The duty of one body in two wordings that are nearly the same: one was copied, and then only one was mended.
 * What stands side by side in one text, or in the lists of one document, is no copy but a list of duties; and a later
 * document of the same kind may list it otherwise.
 */
export const ownerDutiesDiffer = defineRule({
  code: 'owner/duties-differ',
  number: 'D08',
  preset: 'strict',
  check(subject, report) {
    /** By the body, then by their words. */
    const known = new Map<Body, Map<string, WordedDuty>>()
    for (const duty of dutiesOf(subject)) {
      const { body, what, prose, start, end } = duty
      const others = known.get(body) ?? new Map<string, WordedDuty>()
      // The same words again are no other duty: each wording is kept once.
      if (others.has(what)) continue
      const wording = wordingOf(what)
      const near = [...others.values()].find(
        (other) => !isOneList(other, duty) && isAlike(other.wording, wording, 0.75),
      )
      known.set(body, others.set(what, { ...duty, wording }))
      if (!near) continue
      report({
        args: { unit: bodyNameOn(body, subject.signedOn(prose.document)), found: what, other: near.what },
        at: prose.place(start, end),
        related: [{ at: near.prose.place(near.start, near.end), note: 'also-here' }],
      })
    }
  },
})

function isOneList(a: Duty, b: Duty): boolean {
  if (a.isListed && b.isListed) return a.prose.document.kind === b.prose.document.kind
  return a.prose === b.prose
}

import { type Unit, unitNamed, unitNameOn } from '../../model/index.ts'
import { isAlike, type Wording, wordingOf } from '../../succession/index.ts'
import { type Duty, listedDuties, saidDuties } from '../duties.ts'
import { defineRule } from '../rule.ts'

interface WordedDuty extends Duty {
  readonly wording: Wording
}

/**
 * The duty of one department in two wordings that are nearly the same: one was copied, and then only one was mended.
 * What stands side by side in one text, or in the lists of one document, is no copy but a list of duties; and a later
 * document of the same kind may list it otherwise.
 */
export const ownerDutiesDiffer = defineRule({
  code: 'owner/duties-differ',
  number: 'D08',
  preset: 'strict',
  check({ workspace, documents, texts, proseOf, signedOn }, report) {
    const called = (name: string) => unitNamed(workspace.organization.units, name)
    const duties = [
      ...texts.flatMap((prose) => saidDuties(prose, called)),
      ...documents.flatMap((document) => listedDuties(document, proseOf(document), called)),
    ]
    /** By the department, then by their words. */
    const known = new Map<Unit, Map<string, WordedDuty>>()
    for (const duty of duties) {
      const { unit, what, prose, start, end } = duty
      const others = known.get(unit) ?? new Map<string, WordedDuty>()
      // The same words again are no other duty: each wording is kept once.
      if (others.has(what)) continue
      const wording = wordingOf(what)
      const near = [...others.values()].find(
        (other) => !isOneList(other, duty) && isAlike(other.wording, wording, 0.75),
      )
      known.set(unit, others.set(what, { ...duty, wording }))
      if (!near) continue
      report({
        args: { unit: unitNameOn(unit, signedOn(prose.document)), found: what, other: near.what },
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

import { unitCallNames, unitNameOn } from '../../model/index.ts'
import { isAlike, type Wording, wordingOf } from '../../succession/index.ts'
import { matchesOf } from '../matches.ts'
import type { Prose } from '../prose.ts'
import { defineRule } from '../rule.ts'

/** 医务部负责……。 The department is named in plain words or by a reference. */
const duty =
  /(?<=^|[。；\n])(?<unit>\uFFFC|[^，。；\n\uFFFC]{2,14}?)(?:具体|牵头|主要)?负责(?<what>[^。；\n]{8,})(?=[。；\n]|$)/gu

interface Duty {
  readonly prose: Prose
  readonly what: Wording
  readonly start: number
  readonly end: number
}

/**
 * The duty of one department in two wordings that are nearly the same: one was copied, and then only one was mended.
 * What stands side by side in one text is no copy but a list of duties.
 */
export const ownerDutiesDiffer = defineRule({
  code: 'owner/duties-differ',
  number: 'D08',
  preset: 'strict',
  check({ workspace, texts, signedOn }, report) {
    const units = new Map(
      workspace.organization.units.flatMap((unit) => unitCallNames(unit).map((name) => [name, unit])),
    )
    /** By the department, then by their words. */
    const known = new Map<string, Map<string, Duty>>()
    for (const prose of texts) {
      if (!prose.flat.includes('负责')) continue
      for (const { 0: text, groups, index } of matchesOf(prose.flat, duty)) {
        const { unit: written = '', what = '' } = groups ?? {}
        const unit = units.get(prose.references.find(({ offset }) => offset === index)?.name ?? written)
        const others = known.get(unit?.id ?? '') ?? new Map<string, Duty>()
        // The same words again are no other duty: each wording is kept once.
        if (!unit || others.has(what)) continue
        const one = { prose, what: wordingOf(what), start: index, end: index + text.length }
        const near = [...others.values()].find(
          (other) => other.prose !== prose && isAlike(other.what, one.what, 0.75),
        )
        known.set(unit.id, others.set(what, one))
        if (!near) continue
        const related = [{ at: near.prose.place(near.start, near.end), note: 'also-here' as const }]
        const name = unitNameOn(unit, signedOn(prose.document))
        report({
          args: { unit: name, found: what, other: near.what.text },
          at: prose.place(one.start, one.end),
          related,
        })
      }
    }
  },
})

import { unitCallNames } from '../../model/index.ts'
import type { Place } from '../place.ts'
import { defineRule } from '../rule.ts'
import { likeness } from '../wording.ts'

/** 医务部负责……。 */
const duty =
  /(?<=^|[。；\n])(?<unit>[^，。；\n]{2,14}?)(?:具体|牵头|主要)?负责(?<what>[^。；\n]{8,})(?=[。；\n]|$)/gu

/** The duty of one department in two wordings that are nearly the same: one was copied, and then only one was mended. */
export const ownerDutiesDiffer = defineRule({
  code: 'owner/duties-differ',
  number: 'D08',
  preset: 'strict',
  check({ workspace, documents, proseOf }, report) {
    const names = new Map(
      workspace.organization.units.flatMap((unit) => unitCallNames(unit).map((name) => [name, unit.id])),
    )
    const known = new Map<string, { readonly what: string; readonly at: Place }[]>()
    for (const prose of documents.flatMap((document) => proseOf(document))) {
      for (const { 0: text, groups, index } of prose.flat.matchAll(duty)) {
        const { unit = '', what = '' } = groups ?? {}
        const id = names.get(unit)
        if (id === undefined) continue
        const at = prose.place(index, index + text.length)
        const others = known.get(id) ?? []
        const near = others.find((other) => other.what !== what && likeness(other.what, what) >= 0.75)
        known.set(id, [...others, { what, at }])
        if (near)
          report({
            args: { unit, found: what, other: near.what },
            at,
            related: [{ at: near.at, note: 'also-here' }],
          })
      }
    }
  },
})

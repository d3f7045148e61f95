import { type Point, unitNameOn } from '../../model/index.ts'
import { foundedIn } from '../founding.ts'
import type { Place } from '../place.ts'
import { defineRule } from '../rule.ts'

/** One thing founded in two points of a document, each under another lead: neither will do it, or both. */
export const pointRepeated = defineRule({
  code: 'point/repeated',
  number: 'N04',
  preset: 'recommended',
  check({ documents, proseOf, signedOn }, report) {
    for (const document of documents) {
      const first = new Map<string, { readonly point: Point; readonly at: Place }>()
      for (const prose of proseOf(document)) {
        const { point } = prose
        if (!point) continue
        for (const { what, start, end } of foundedIn(prose)) {
          const at = prose.place(start, end)
          const before = first.get(what)
          first.set(what, before ?? { point, at })
          if (!before || !point.lead || !before.point.lead || before.point.lead.id === point.lead.id) continue
          const leads = [before.point.lead, point.lead].map((unit) => unitNameOn(unit, signedOn(document)))
          report({ args: { what, leads }, at, related: [{ at: before.at, note: 'also-here' }] })
        }
      }
    }
  },
})

import { matchesOf } from '../../quantity/index.ts'
import { formerNameFinder } from '../former-names.ts'
import { nearTitleFinder } from '../near-titles.ts'
import { placeOfUnit } from '../register-places.ts'
import { defineRule } from '../rule.ts'

const titled = /《(?<title>[^《》\n\uFFFC]{4,80})》(?:[（(][^（）()]{2,20}号[）)])?/gu

/**
 * What goes by a name that is not its own: a unit by one that it no longer has on the day of signing, a document by a
 * title that is almost right. A reference prints the right one whatever it says, and is for owner/outdated-name.
 */
export const nameDiffers = defineRule({
  code: 'name/differs',
  number: 'X04',
  preset: 'recommended',
  check(subject, report) {
    const formerNamesIn = formerNameFinder(subject)
    const nearTitle = nearTitleFinder(subject)
    for (const prose of subject.texts) {
      const on = subject.signedOn(prose.document)
      for (const { written, index, unit, current } of on === undefined ? [] : formerNamesIn(prose, on)) {
        const at = prose.place(index, index + written.length)
        report({
          args: { what: 'unit', written, expected: current, on },
          at,
          related: [{ at: placeOfUnit(unit, subject), note: 'register-here' }],
          fix: { safety: 'needs-review', edits: [{ at, text: current }] },
        })
      }
      for (const { 0: found, groups, index } of matchesOf(prose.flat, titled)) {
        const { title: written = '' } = groups ?? {}
        const near = prose.isQuoted(index) ? undefined : nearTitle(written)
        if (!near) continue
        const { id, title: expected, at: defined, note } = near
        // A reference brings the number along; where none can stand, the title alone is put right.
        const isTitle = prose.form === 'title'
        const whole = prose.place(index, index + (isTitle ? written.length + 2 : found.length))
        const text = isTitle ? `《${expected}》` : `{{doc "${id}"}}`
        report({
          args: { what: 'document', written, expected, on: undefined },
          at: prose.place(index, index + written.length + 2),
          related: [{ at: defined, note }],
          fix: { safety: 'needs-review', edits: [{ at: whole, text }] },
        })
      }
    }
  },
})

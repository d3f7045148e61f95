import { unitNameOn } from '../../model/index.ts'
import { defineRule } from '../rule.ts'

/** An alias or a former name where the register has another for that day. What is printed is right all the same. */
export const ownerOutdatedName = defineRule({
  code: 'owner/outdated-name',
  number: 'D02',
  preset: 'recommended',
  check({ documents, unitsOf, signedOn }, report) {
    for (const document of documents) {
      const on = signedOn(document)
      for (const { unit, written, path, stretch } of unitsOf(document)) {
        const current = unitNameOn(unit, on)
        if (written === current || written === unit.id) continue
        const at = { parsed: document.parsed, path, stretch }
        const edits = stretch ? [] : [{ at, text: current }]
        const fix = edits.length > 0 && { fix: { safety: 'safe' as const, edits } }
        report({ args: { written, current, on }, at, ...fix })
      }
    }
  },
})

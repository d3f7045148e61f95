import { appliedSchemes, contradictionsOf } from '../applied-schemes.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/** A plan that goes out with rules says of the assessment what the rules do not: another body, other dimensions. */
export const rulesContradicted = defineRule({
  code: 'rules/contradicted',
  number: 'X05',
  preset: 'recommended',
  check(subject, report) {
    for (const applied of appliedSchemes(subject)) {
      const { document, rules } = applied
      for (const { path, against, ...args } of contradictionsOf(applied, subject.signedOn(document))) {
        const [name = ''] = args.expected
        const at = placeIn(document, path)
        report({
          args,
          at,
          related: [{ at: placeIn(rules, against), note: 'rules-here' }],
          // Only of the body is it certain what would have to stand there instead.
          ...(args.what === 'assessor' && {
            fix: { safety: 'needs-review' as const, edits: [{ at, text: name }] },
          }),
        })
      }
    }
  },
})

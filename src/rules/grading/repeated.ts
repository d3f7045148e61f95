import { asText, type GradingScheme, insetsOf, isOfficial, type PlanDocument } from '../../model/index.ts'
import { appliedSchemes } from '../applied-schemes.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'

/**
 * Two schemes under one id. The id belongs to the scheme and is carried on from year to year, so documents of other years may
 * have it, and texts that repeat the scheme of the rules above them; else it stands for one thing.
 */
export const gradingRepeated = defineRule({
  code: 'grading/repeated',
  number: 'G02',
  preset: 'recommended',
  check(subject, report) {
    const repeating = new Set(appliedSchemes(subject).map(({ applied }) => applied))
    const placed = subject.documents
      .flatMap((document) => schemesIn(document).map((scheme) => ({ document, scheme })))
      .filter(({ scheme }) => !repeating.has(scheme))
    for (const same of Map.groupBy(placed, ({ scheme }) => scheme.id).values()) {
      for (const [index, { document, scheme }] of same.entries()) {
        const before = same
          .slice(0, index)
          .find((other) => other.document === document || isOfOneTime(other.document, document))
        if (!before) continue
        report({
          args: { id: scheme.id },
          at: placeIn(document, [...scheme.path, 'id']),
          related: [{ at: placeIn(before.document, [...before.scheme.path, 'id']), note: 'also-here' }],
        })
      }
    }
  },
})

function schemesIn(document: PlanDocument): GradingScheme[] {
  return insetsOf(document).filter((inset) => inset.type === 'grading')
}

function isOfOneTime(a: PlanDocument, b: PlanDocument): boolean {
  const [one, other] = [timeOf(a), timeOf(b)]
  return one.from <= other.to && other.from <= one.to
}

function timeOf(document: PlanDocument): { readonly from: number; readonly to: number } {
  const year = isOfficial(document) ? Number(document.signedOn.slice(0, 4)) : 0
  return asText(document)?.period ?? { from: year, to: year }
}

import { assertionsOf } from '../assertions.ts'
import { answersIn, evaluate, readExpression } from '../expression.ts'
import { defineRule } from '../rule.ts'

/** An assertion of the office's own that does not hold. Where a document has not what it asks for, it says nothing. */
export const assertFailed = defineRule({
  code: 'assert/failed',
  number: 'own',
  preset: 'recommended',
  check(subject, report) {
    for (const { assertion, at, documents } of assertionsOf(subject)) {
      const read = readExpression(assertion.that)
      if (!('expression' in read)) continue
      for (const document of documents) {
        if (evaluate(read.expression, document, subject) !== false) continue
        const values = [...new Set(answersIn(read.expression, document, subject))]
        const { id, that, message = '' } = assertion
        report({
          args: { id, that, message, document: document.id, values },
          at,
          severity: assertion.severity,
        })
      }
    }
  },
})

import type { FormDocument, PlanDocument } from '../../model/index.ts'
import { otherNames, strangeLabels } from '../form-words.ts'
import { defineRule } from '../rule.ts'

/** The instructions of a form speak of its labels, and of the form, as these are called. */
export const formLabel = defineRule({
  code: 'form/label',
  number: 'G05',
  preset: 'recommended',
  check({ documents, proseOf }, report) {
    const forms = documents.filter(isForm)
    for (const form of forms) {
      for (const prose of proseOf(form)) {
        if (prose.path[0] !== 'instructions') continue
        const words = [...strangeLabels(prose, form), ...otherNames(prose, form, forms)]
        for (const { found, start, problem, nearest } of words) {
          const at = prose.place(start, start + found.length)
          const [text = found] = nearest
          report({
            args: { found, problem, nearest },
            at,
            fix: { safety: 'needs-review', edits: [{ at, text }] },
          })
        }
      }
    }
  },
})

function isForm(document: PlanDocument): document is FormDocument {
  return document.kind === 'form'
}

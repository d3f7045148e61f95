import type { CitedDocument } from '../../model/index.ts'
import type { Prose } from '../prose.ts'
import { defineRule } from '../rule.ts'

/** 引用公文先引标题，后引发文字号: a document of the register that is first named by its title alone. */
export const citedNoNumber = defineRule({
  code: 'cited/no-number',
  number: 'F10',
  preset: 'recommended',
  check({ workspace, documents, proseOf }, report) {
    const { parsed } = workspace.sources.cited[0] ?? {}
    for (const [index, one] of workspace.cited.entries()) {
      const { id, title, number } = one
      if (!parsed || number === undefined) continue
      for (const document of documents) {
        const mentions = proseOf(document).map((prose) => ({ prose, ...firstMention(prose, one) }))
        const first = mentions.find(({ length }) => length > 0)
        if (!first || first.hasNumber) continue
        const at = first.prose.place(first.start, first.start + first.length)
        const fix = {
          safety: 'safe' as const,
          edits: [{ at, text: `{{doc "${id}"}}` }],
        }
        report({
          args: { title, number },
          at,
          related: [{ at: { parsed, path: ['cited', index] }, note: 'register-here' }],
          ...(first.prose.form === 'title' ? {} : { fix }),
        })
      }
    }
  },
})

/** Where a text first names a document; of length 0 where it does not. A reference brings the number along. */
function firstMention({ flat, references }: Prose, { id, title }: CitedDocument) {
  const written = `《${title}》`
  const start = flat.indexOf(written)
  const reference = references.find(({ kind, name }) => kind === 'doc' && name === id)
  if (reference && (start < 0 || reference.offset < start)) {
    return { start: reference.offset, length: 1, hasNumber: true }
  }
  if (start < 0) return { start, length: 0, hasNumber: false }
  const hasNumber = /^[（(][^（）()]*号[）)]/u.test(flat.slice(start + written.length))
  return { start, length: written.length, hasNumber }
}

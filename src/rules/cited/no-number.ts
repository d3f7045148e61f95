import type { CitedDocument } from '../../model/index.ts'
import { citedMentionFinder } from '../cited-mentions.ts'
import { defineRule } from '../rule.ts'

/** 引用公文先引标题，后引发文字号: a document of the register that is first named by its title alone. */
export const citedNoNumber = defineRule({
  code: 'cited/no-number',
  number: 'F10',
  preset: 'recommended',
  check({ workspace, documents, proseOf }, report) {
    const [register] = workspace.sources.cited
    if (!register) return
    const mentionsIn = citedMentionFinder(workspace.cited)
    const places = new Map(workspace.cited.map((cited, index) => [cited, ['cited', index]]))
    for (const document of documents) {
      const named = new Set<CitedDocument>()
      for (const prose of proseOf(document)) {
        for (const { cited, start, end, hasNumber } of mentionsIn(prose)) {
          const { id, title, number } = cited
          const isFirst = !named.has(cited)
          named.add(cited)
          if (!isFirst || hasNumber || number === undefined) continue
          const at = prose.place(start, end)
          const edits = [{ at, text: `{{doc "${id}"}}` }]
          report({
            args: { title, number },
            at,
            related: [
              { at: { parsed: register.parsed, path: places.get(cited) ?? [] }, note: 'register-here' },
            ],
            ...(prose.form === 'title' ? {} : { fix: { safety: 'safe', edits } }),
          })
        }
      }
    }
  },
})

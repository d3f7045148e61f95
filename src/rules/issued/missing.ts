import { defineRule } from '../rule.ts'

/** What has gone out does not vanish: somebody may ask for it in ten years. */
export const issuedMissing = defineRule({
  code: 'issued/missing',
  number: 'S07',
  preset: 'recommended',
  check({ workspace, documents }, report) {
    const { issued, isComplete } = workspace
    if (!issued || !isComplete) return
    const present = new Set(documents.map(({ id }) => id))
    const told = new Set<string>()
    for (const [index, { document, number }] of issued.entries.entries()) {
      if (present.has(document) || told.has(document)) continue
      told.add(document)
      report({
        args: { document, number },
        at: { parsed: issued.parsed, path: ['issued', index, 'document'] },
      })
    }
  },
})

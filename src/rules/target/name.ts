import { nationalCount, nationalMismatch } from '../national-indicators.ts'
import { defineRule } from '../rule.ts'

/** An indicator that refers to one of the state's and goes by another name: its results will not be found. */
export const targetName = defineRule({
  code: 'target/name',
  number: 'T14',
  preset: 'recommended',
  check({ workspace }, report) {
    // Hospitals of Chinese and of the nationalities' medicine are assessed by a list of their own.
    if (/中西?医|[蒙藏维苗壮]医|民族医/u.test(workspace.organization.name)) return
    const { parsed, value } = workspace.sources.indicators
    for (const [index, { name, aliases = [], reference }] of value.indicators.entries()) {
      if (reference === undefined) continue
      const mismatch = nationalMismatch([name, ...aliases], reference)
      if (!mismatch) continue
      const { official, elsewhere } = mismatch
      const number = { parsed, path: ['indicators', index, 'reference'] }
      const isOfNumber = official === undefined || elsewhere !== undefined
      report({
        args: { name, reference, count: nationalCount, official, elsewhere },
        at: isOfNumber ? number : { parsed, path: ['indicators', index, 'name'] },
        ...(elsewhere !== undefined && {
          fix: { safety: 'needs-review', edits: [{ at: number, text: elsewhere }] },
        }),
      })
    }
  },
})

import { nationalIndicators } from '../national-indicators.ts'
import { defineRule } from '../rule.ts'

/** The marks (I or Ⅰ, brackets, 抗菌药物使用强度（DDDs）) that people write differently and mean the same by. */
function fold(name: string): string {
  return name.normalize('NFKC').replaceAll(/[（(][^）)]*[）)]|\s/gu, '')
}

/** An indicator that refers to one of the state's and goes by another name: its results will not be found. */
export const targetName = defineRule({
  code: 'target/name',
  number: 'T14',
  preset: 'recommended',
  check({ workspace }, report) {
    const { parsed, value } = workspace.sources.indicators
    for (const [index, { name, aliases = [], reference = '' }] of value.indicators.entries()) {
      const official = nationalIndicators[reference]
      if (official === undefined || [name, ...aliases].map(fold).includes(fold(official))) continue
      report({ args: { name, reference, official }, at: { parsed, path: ['indicators', index, 'name'] } })
    }
  },
})

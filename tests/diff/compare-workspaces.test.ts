import { expect, test } from 'vitest'
import { compareWorkspaces } from '../../src/diff/index.ts'
import { officialTexts, organizationWithOrgans } from '../helpers/official-files.ts'
import { loadPlans } from '../helpers/plan-pair.ts'

test('a letter of one year is not gone because the next year has others', async () => {
  const letter = (id: string, year: number) =>
    officialTexts.letter.replace('id: official', `id: ${id}`).replaceAll('2025', `${year}`)
  const workspace = await loadPlans({
    'organization.yaml': organizationWithOrgans,
    '2024/a.yaml': letter('a', 2024),
    '2025/b.yaml': letter('b', 2025),
    '2025/c.yaml': letter('c', 2025),
  })
  const of = (year: string) => ({
    workspace,
    documents: workspace.documents.filter(
      ({ kind, parsed }) => kind === 'letter' && parsed.source.name.startsWith(year),
    ),
  })
  expect(compareWorkspaces(of('2024'), of('2025'), 'year').alone).toEqual([])
  expect(compareWorkspaces(of('2024'), of('2025'), 'revision').alone).toHaveLength(3)
})

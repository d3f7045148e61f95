import { describe, expect, test } from 'vitest'
import { type DatedDocument, type Pairing, pairDocuments } from '../../src/diff/pair-documents.ts'
import type { PlanDocument } from '../../src/model/index.ts'

/** Of a document nothing but kind, id and period is asked. */
function dated(kind: PlanDocument['kind'], id: string, from: number, to = from): DatedDocument {
  return { document: { kind, id } as PlanDocument, period: { from, to } }
}

function paired(
  before: readonly DatedDocument[],
  after: readonly DatedDocument[],
  pairing: Pairing,
  ended: readonly string[] = [],
) {
  const { pairs, removed, added } = pairDocuments(before, after, pairing, ({ id }) => ended.includes(id))
  const ids = (documents: readonly PlanDocument[]) => documents.map(({ id }) => id)
  return { pairs: pairs.map((pair) => ids(pair).join(' ')), removed: ids(removed), added: ids(added) }
}

describe('documents of two years', () => {
  test('are the same by kind where there is one of each', () => {
    const before = [dated('notice', 'n-15', 2024), dated('work-points', 'points', 2024)]
    const after = [dated('work-points', 'tasks', 2025), dated('notice', 'n-12', 2025)]
    expect(paired(before, after, 'year').pairs).toEqual(['points tasks', 'n-15 n-12'])
  })

  test('of which there are several of a kind are the same but for the year in their ids', () => {
    const before = [dated('work-points', 'party-2024', 2024), dated('work-points', 'work-2024', 2024)]
    const after = [dated('work-points', 'work-2025', 2025), dated('work-points', 'party-2025', 2025)]
    expect(paired(before, after, 'year')).toEqual({
      pairs: ['work-2024 work-2025', 'party-2024 party-2025'],
      removed: [],
      added: [],
    })
  })

  test('notices of which there are several are the same by what they issue', () => {
    const notice = (id: string, year: number, issues?: string): DatedDocument => {
      const { document, period } = dated('notice', id, year)
      return { document: Object.assign(document, { issues }), period }
    }
    const before = [notice('n-15', 2024, 'points-2024'), notice('n-26', 2024, 'results-2024')]
    const after = [notice('n-3', 2025), notice('n-12', 2025, 'points-2025'), notice('n-4', 2025)]
    expect(paired(before, after, 'year')).toEqual({
      pairs: ['n-15 n-12'],
      removed: ['n-26'],
      added: ['n-3', 'n-4'],
    })
  })

  test('of which nothing tells which is which stay alone', () => {
    const before = [dated('work-points', 'a', 2024), dated('work-points', 'b', 2024)]
    const after = [dated('work-points', 'c', 2025)]
    expect(paired(before, after, 'year')).toEqual({ pairs: [], removed: ['a', 'b'], added: ['c'] })
  })
})

describe('documents of two revisions', () => {
  test('are the same by id, also where there are others of their kind', () => {
    const before = [dated('work-points', 'w-2024', 2024), dated('work-points', 'w-2025', 2025)]
    const after = [dated('work-points', 'w-2025', 2025), dated('work-points', 'w-2026', 2026)]
    expect(paired(before, after, 'revision')).toEqual({
      pairs: ['w-2025 w-2025'],
      removed: ['w-2024'],
      added: ['w-2026'],
    })
  })

  test('that got another id are the same by kind and period', () => {
    const before = [dated('work-points', 'old-name', 2025), dated('work-points', 'other', 2021, 2025)]
    const after = [dated('work-points', 'new-name', 2025), dated('work-points', 'other', 2021, 2025)]
    expect(paired(before, after, 'revision').pairs).toEqual(['old-name new-name', 'other other'])
  })

  test('of one id and two kinds are not the same', () => {
    const before = [dated('work-points', 'x', 2025)]
    const after = [dated('notice', 'x', 2025)]
    expect(paired(before, after, 'revision').pairs).toEqual([])
  })
})

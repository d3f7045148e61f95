import { describe, expect, test } from 'vitest'
import { gbt9704 } from '../../src/documents/index.ts'
import { type RichTable, richTableView } from '../../src/documents/rich-table.ts'

/** A row of as many lines as asked for. */
const rowOf = (lines: number) => [
  Array.from({ length: lines }, (_, line) => [{ kind: 'kept' as const, text: `第${line + 1}行` }]),
]

/** How many rows stay together at the end of a table whose rows have so many lines, and how many are left before it. */
function endOf(...groups: number[][]): { readonly before: number; readonly together: number } {
  const table: RichTable = {
    title: '对照表',
    remark: '',
    columns: [{ heading: '内容', width: 1, align: 'left' }],
    groups: groups.map((heights) => ({ heading: undefined, rows: heights.map(rowOf) })),
    notes: ['甲', '乙'],
  }
  const view = richTableView(table, gbt9704)
  const before = view.groups.reduce((sum, { rows }) => sum + rows.length, 0)
  return { before, together: view.lastRows.length }
}

describe('what stays together with the notes at the end of a table of texts', () => {
  test('two rows, as at the end of every table', () => {
    expect(endOf([1, 2, 3])).toEqual({ before: 1, together: 2 })
    expect(endOf([5, 6])).toEqual({ before: 0, together: 2 })
  })

  test('one where both would leave half a page open', () => {
    expect(endOf([1, 11, 1])).toEqual({ before: 2, together: 1 })
    expect(endOf([1, 1, 11])).toEqual({ before: 2, together: 1 })
  })

  test('none where the last one alone would', () => {
    expect(endOf([1, 1, 12])).toEqual({ before: 3, together: 0 })
  })

  test('nothing of another group, which has a heading of its own', () => {
    expect(endOf([1, 1], [1])).toEqual({ before: 2, together: 1 })
  })

  test('nothing of a table without rows', () => {
    expect(endOf()).toEqual({ before: 0, together: 0 })
    expect(endOf([])).toEqual({ before: 0, together: 0 })
  })
})

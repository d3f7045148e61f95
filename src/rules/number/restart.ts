import type { Table } from '../../model/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'
import { cellText, numberedRunsOf, serialColumnOf, tablesOf } from '../tables.ts'

/** What a column is called that says to which group a row belongs. */
const grouping = /类别|分类|领域|方面|板块|组别|类型/u

/** Numbers of rows that begin anew although nothing says that another group does: 第1项 is then two rows. */
export const numberRestart = defineRule({
  code: 'number/restart',
  number: 'N03',
  preset: 'recommended',
  check({ documents }, report) {
    for (const document of documents) {
      for (const { table, path } of tablesOf(document)) {
        const column = serialColumnOf(table)
        if (column === undefined) continue
        const at = (row: number) => placeIn(document, [...path, 'rows', row, column])
        for (const run of numberedRunsOf(table, column)) {
          let first = run[0]?.index ?? 0
          for (const [place, { index, number, written: found }] of run.entries()) {
            if (number !== 1) continue
            const before = run[place - 1]?.number ?? 0
            if (before > 1 && !isOtherGroup(table, column, first, index))
              report({
                args: { found, before },
                at: at(index),
                related: [{ at: at(first), note: 'first-defined-here' }],
              })
            first = index
          }
        }
      }
    }
  },
})

/** Whether a column says that a row is of another group than those above it since `first`. */
function isOtherGroup({ columns, rows }: Table, serialColumn: number, first: number, index: number): boolean {
  return columns.some(({ heading }, column) => {
    if (column >= serialColumn && !grouping.test(heading)) return false
    const here = cellText(rows[index]?.[column])
    return here !== '' && rows.slice(first, index).every((row) => cellText(row[column]) !== here)
  })
}

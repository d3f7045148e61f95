import type { Paragraph, Table } from '../../model/index.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from '../subject.ts'
import { tablesOf } from '../tables.ts'

/** What a column is called whose numbers cite the rows of a table. */
const serial = /^(?:序号|编号|项次|序)$/u
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
        const column = table.columns.findIndex(({ heading }) => serial.test(heading.replaceAll(/\s/gu, '')))
        if (column < 0) continue
        /** Where the rows of the group begin that is being counted. */
        let start = 0
        let last: number | undefined
        for (const [index, row] of table.rows.entries()) {
          const written = textOf(row[column])
          const number = /^\d+$/u.test(written) ? Number(written) : undefined
          if (number === undefined) {
            // A row without a number is the heading of a group, unless it goes on with the row above.
            if (written !== '' || row.filter((cell) => textOf(cell) !== '').length === 1) last = undefined
            continue
          }
          if (last !== undefined && number === 1 && last > 1 && !isOtherGroup(table, column, start, index)) {
            report({
              args: { found: written, before: last },
              at: placeIn(document, [...path, 'rows', index, column]),
              related: [
                { at: placeIn(document, [...path, 'rows', start, column]), note: 'first-defined-here' },
              ],
            })
          }
          if (last === undefined || number === 1) start = index
          last = number
        }
      }
    }
  },
})

/** Whether a column says that a row is of another group than those above it since `start`. */
function isOtherGroup({ columns, rows }: Table, serialColumn: number, start: number, index: number): boolean {
  return columns.some(({ heading }, column) => {
    if (column >= serialColumn && !grouping.test(heading)) return false
    const here = textOf(rows[index]?.[column])
    return here !== '' && rows.slice(start, index).every((row) => textOf(row[column]) !== here)
  })
}

/** A reference is no number and no name of a group that can be compared. */
function textOf(cell: Paragraph | undefined): string {
  return (cell ?? [])
    .map((piece) => (piece.type === 'text' ? piece.text : '\uFFFC'))
    .join('')
    .trim()
}

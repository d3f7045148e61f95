import {
  asText,
  type IndicatorRow,
  type IndicatorTable,
  type PlanDocument,
  type Unit,
  unitNameOn,
} from '../model/index.ts'
import type { DocumentContext } from './define-document.ts'
import { indicatorColumns, ownerColumn } from './indicator-columns.ts'
import type { RichTable, RowGroup } from './rich-table.ts'
import type { Line } from './rich-text.ts'

/** A table of indicators that is attached to a plan, and which of its rows a department answers for. */
interface OwnedRows {
  readonly title: string
  readonly table: IndicatorTable
  readonly isOwned: (row: IndicatorRow) => boolean
}

/** Whether a department answers for any row of the tables of indicators that are attached to a plan. */
export function ownsIndicators(plan: PlanDocument, isMeant: (unit: Unit) => boolean): boolean {
  return ownedRows(plan, isMeant).length > 0
}

/**
 * The indicators that a department answers for, a table for each attachment that has any, with the numbers and groups
 * that they have there. Who else answers for a row stands in its last column.
 */
export function unitIndicatorTables(
  plan: PlanDocument,
  isMeant: (unit: Unit) => boolean,
  context: DocumentContext,
): RichTable[] {
  return ownedRows(plan, isMeant).map(({ title, table, isOwned }): RichTable => {
    const rows = table.groups.flatMap((group) => group.rows).filter(isOwned)
    const others = ({ owners }: IndicatorRow) =>
      owners
        .filter((unit) => !isMeant(unit))
        .map((unit) => unitNameOn(unit, context.on))
        .join('、')
    const columns = [
      ...indicatorColumns(table, rows),
      ...(rows.some((row) => others(row) !== '')
        ? [{ ...ownerColumn(others), heading: '共同责任部门' }]
        : []),
    ]
    return {
      title,
      remark: `共${rows.length}项`,
      columns: columns.map(({ heading, widest, align }) => ({ heading, width: widest, align })),
      groups: table.groups.flatMap((group): RowGroup[] => {
        const own = group.rows.flatMap((row, index) =>
          isOwned(row) ? [columns.map((column) => [plain(column.text(row, index) || '—')])] : [],
        )
        const heading = group.title === undefined ? undefined : plain(group.title)
        return own.length > 0 ? [{ heading, rows: own }] : []
      }),
      notes: [],
      keepsShortRows: true,
    }
  })
}

function ownedRows(plan: PlanDocument, isMeant: (unit: Unit) => boolean): OwnedRows[] {
  const isOwned = ({ owners }: IndicatorRow) => owners.some(isMeant)
  return (asText(plan)?.attachments ?? []).flatMap(({ title = '', indicators: table }) => {
    const isAny = table?.groups.some(({ rows }) => rows.some(isOwned)) === true
    return table && isAny ? [{ title, table, isOwned }] : []
  })
}

function plain(text: string): Line {
  return [{ kind: 'kept', text }]
}

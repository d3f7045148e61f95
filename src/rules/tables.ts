import type { PlanDocument, Table } from '../model/index.ts'

/** A table with the way to it. */
export interface PlacedTable {
  readonly table: Table
  readonly path: readonly (string | number)[]
}

/** The tables of a document whose rows its author wrote. */
export function tablesOf({ attachments }: PlanDocument): PlacedTable[] {
  return attachments.flatMap(({ table }, index) =>
    table ? [{ table, path: ['attachments', index, 'table'] }] : [],
  )
}

import type * as z from 'zod'
import { field } from '../field.ts'
import type { KnownTargets } from '../point-target.ts'
import type { Path, Scope } from '../scope.ts'
import { readTable, type Table, tableSchema } from '../table.ts'

const insetTableSchema = tableSchema.omit({ orientation: true })

export const tableField = field(insetTableSchema, '表', '排在正文中的表；要横排的，作附件。').optional()

/** A table between the paragraphs of a text, upright as they are. */
export interface TableInset {
  readonly type: 'table'
  readonly table: Table
  /** Where it stands in its document. */
  readonly path: Path
}

export function readTableInset(
  scope: Scope,
  path: Path,
  source: z.infer<typeof insetTableSchema>,
  targets: KnownTargets,
): TableInset {
  const table = readTable(scope, path, { ...source, orientation: 'portrait' }, targets)
  return { type: 'table', table, path }
}

import type { RichTable } from '../../documents/index.ts'
import { plain, type SheetContext } from './sheet-context.ts'

/** 统一改称表: said once, so that no row says it again. */
export function renamingTable({ before, after, diff }: SheetContext): RichTable {
  return {
    title: '统一改称表',
    remark: '以下统一改称，不再逐条列示',
    columns: [
      { heading: '序号', width: 3, align: 'center' },
      { heading: `${before.label}称`, width: 20, align: 'left' },
      { heading: `${after.label}称`, width: 20, align: 'left' },
    ],
    groups: [
      {
        heading: undefined,
        rows: diff.units.renamed.map(({ before, after }, index) => [
          [plain(`${index + 1}`)],
          [plain(before)],
          [plain(after)],
        ]),
      },
    ],
    notes: [],
  }
}

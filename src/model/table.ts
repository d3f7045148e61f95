import * as z from 'zod'
import { diagnostic } from '../diagnostics/index.ts'
import { field, formError, list, text } from './field.ts'
import type { KnownTargets } from './point-target.ts'
import { type Paragraph, readCell, readPlainText } from './prose.ts'
import type { Path, Scope } from './scope.ts'

const alignments = ['left', 'center', 'right'] as const
export const orientations = ['portrait', 'landscape'] as const

export const orientationField = field(
  z.enum(orientations),
  '方向',
  'portrait 竖排；landscape 横排：表转 90°，表头在纸的左边，页码位置不变。',
)

const columnSchema = z.strictObject({
  heading: field(text(), '栏名', '表头中这一栏的名称。'),
  width: field(
    z.number().positive(formError('share')),
    '栏宽',
    '与其他各栏相比的宽度，如 1、2、0.5。',
  ).default(1),
  align: field(
    z.enum(alignments),
    '对齐',
    'left 左对齐，center 居中，right 右对齐；不写时数字按小数点对齐，短的居中，长的左对齐。',
  ).optional(),
})

export const tableSchema = z.strictObject({
  caption: field(text(), '表名', '印在表上方的表名；表名就是附件标题的，不写。').optional(),
  unit: field(text(), '计量单位', '印在表右上方，如 万元。').optional(),
  orientation: orientationField.default('portrait'),
  columns: field(list(columnSchema).min(1, formError('non-empty')), '各栏', '各栏，自左至右。'),
  rows: field(
    list(list(z.union([z.string(), z.number()]))).min(1, formError('non-empty')),
    '各行',
    '各行，每行按栏的顺序列出各格；空格写 ""；可用引用，如 {{target "指标"}}。',
  ),
  notes: field(list(text()), '表注', '表下方的说明，一条一段，不写“注：”。').default([]),
})

/** 表: an attachment that is one table. Its cells are prose or, where they have been put into words, plain text. */
export interface Table<Text = Paragraph> {
  readonly caption: string | undefined
  readonly unit: string | undefined
  readonly orientation: (typeof orientations)[number]
  readonly columns: readonly TableColumn[]
  /** Each has a cell for every column. */
  readonly rows: readonly (readonly Text[])[]
  readonly notes: readonly Text[]
}

export interface TableColumn {
  readonly heading: string
  /** Its part of the width, compared with the other columns. */
  readonly width: number
  /** Undefined: as its cells suggest. */
  readonly align: (typeof alignments)[number] | undefined
}

/** @param targets what references in its cells and notes may name */
export function readTable(
  scope: Scope,
  path: Path,
  source: z.infer<typeof tableSchema>,
  targets: KnownTargets,
): Table {
  const plain = (written: string, ...steps: Path) => readPlainText(scope, [...path, ...steps], written)
  const cell = (written: string, ...steps: Path) => readCell(scope, [...path, ...steps], written, targets)
  const { caption, unit, orientation, columns, rows, notes } = source
  for (const [index, { length }] of rows.entries()) {
    if (length === columns.length) continue
    const at = scope.parsed.locate([...path, 'rows', index])
    scope.report(diagnostic('table/cells', { found: length, expected: columns.length }, at))
  }
  return {
    caption: caption === undefined ? undefined : plain(caption, 'caption'),
    unit: unit === undefined ? undefined : plain(unit, 'unit'),
    orientation,
    columns: columns.map(({ heading, width, align }, index) => ({
      heading: plain(heading, 'columns', index, 'heading'),
      width,
      align,
    })),
    // In a draft a row may be too long or too short: what is too much is left out, what lacks is empty.
    rows: rows.map((cells, row) =>
      columns.map((_, column) => cell(String(cells[column] ?? ''), 'rows', row, column)),
    ),
    notes: notes.map((note, index) => cell(note, 'notes', index)),
  }
}

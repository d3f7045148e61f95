import { diagnostic } from '../diagnostics/index.ts'
import type {
  CellSource,
  CoverSource,
  FormTableSource,
  InstructionsSource,
  RowSource,
} from './form-fields.ts'
import type { Issuer } from './organization.ts'
import { type Paragraph, readPlainText, readProse } from './prose.ts'
import { findIssuer, type Path, reportMissing, type Scope } from './scope.ts'

/** 封面 of a form. */
export interface FormCover {
  readonly fields: readonly FormLabel[]
  readonly issuer: Issuer | undefined
  /** 制表日期, yyyy-mm-dd. */
  readonly madeOn: string | undefined
}

/** What a form calls a place to be filled in, and where it says so. */
export interface FormLabel {
  readonly text: string
  readonly path: Path
}

/** 填写说明. */
export interface FormInstructions {
  readonly title: string
  readonly items: readonly FormInstruction[]
}

export interface FormInstruction {
  readonly paragraphs: readonly Paragraph[]
  /** One level below, in order of the page. */
  readonly items: readonly (readonly Paragraph[])[]
}

/** One block of a form, which stands below the one before as if both were one table. */
export interface FormTable {
  /** 竖栏, at the left of all rows. */
  readonly side: FormLabel | undefined
  /** There is a head where one of them has a heading. */
  readonly columns: readonly { readonly heading: FormLabel | undefined; readonly width: number }[]
  readonly rows: readonly FormRow[]
}

export interface FormRow {
  /** How many rows of text it is high at least. */
  readonly height: number
  /** Together they span all columns. */
  readonly cells: readonly FormCell[]
}

/** `span`: how many columns it takes. */
export type FormCell =
  | { readonly type: 'label'; readonly label: FormLabel; readonly span: number }
  | { readonly type: 'blank'; readonly span: number }
  | { readonly type: 'options'; readonly options: readonly string[]; readonly span: number }

/** All that a form asks for by name, in order of the page. */
export function labelsIn(cover: FormCover | undefined, tables: readonly FormTable[]): FormLabel[] {
  return [
    ...(cover?.fields ?? []),
    ...tables.flatMap(({ side, columns, rows }) => [
      ...(side ? [side] : []),
      ...columns.flatMap(({ heading }) => heading ?? []),
      ...rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.type === 'label' ? [cell.label] : []))),
    ]),
  ]
}

export function readCover(scope: Scope, path: Path, { fields, issuer, on }: CoverSource): FormCover {
  return {
    fields: fields.map((field, index) => {
      const own = [...path, 'fields', index]
      return typeof field === 'string'
        ? readLabel(scope, own, field)
        : readLabel(scope, [...own, 'label'], field.label)
    }),
    issuer: issuer === undefined ? undefined : findIssuer(scope, issuer, [...path, 'issuer']),
    madeOn: on,
  }
}

/** @param labels what {{label}} may name */
export function readInstructions(
  scope: Scope,
  path: Path,
  { title, items }: InstructionsSource,
  labels: readonly FormLabel[],
): FormInstructions {
  const own = { ...scope, labels: labels.map(({ text }) => text) }
  const prose = (written: string, ...steps: Path) => readProse(own, [...path, ...steps], written, [])
  return {
    title: readPlainText(scope, [...path, 'title'], title),
    items: items.map((item, index) =>
      typeof item === 'string'
        ? { paragraphs: prose(item, 'items', index), items: [] }
        : {
            paragraphs: prose(item.text, 'items', index, 'text'),
            items: item.items.map((inner, place) => prose(inner, 'items', index, 'items', place)),
          },
    ),
  }
}

export function readFormTable(scope: Scope, path: Path, source: FormTableSource): FormTable {
  reportRows(scope, path, source)
  const { side, columns = [], rows = [], emptyRows = 0, height = 1 } = source
  const written = rows.map((row, index) => readRow(scope, [...path, 'rows', index], row, height))
  const count = columns.length > 0 ? columns.length : Math.max(1, ...written.map(spanOf))
  for (const [index, row] of written.entries()) reportCells(scope, [...path, 'rows', index], row, count)
  return {
    side: side === undefined ? undefined : readLabel(scope, [...path, 'side'], side),
    columns: Array.from({ length: count }, (_, index) => {
      const own = [...path, 'columns', index]
      const column = columns[index] ?? { width: 1 }
      if (typeof column === 'string') return { heading: readLabel(scope, own, column), width: 1 }
      const { heading, width } = column
      return {
        heading: heading === undefined ? undefined : readLabel(scope, [...own, 'heading'], heading),
        width,
      }
    }),
    rows: [
      ...written.map((row) => ({ ...row, cells: fitted(row.cells, count) })),
      ...Array.from({ length: emptyRows }, () => ({ height, cells: fitted([], count) })),
    ],
  }
}

function readRow(scope: Scope, path: Path, source: RowSource, height: number): FormRow {
  const [cells, own] = Array.isArray(source) ? [source, path] : [source.cells, [...path, 'cells']]
  return {
    height: Array.isArray(source) ? height : (source.height ?? height),
    cells: cells.map((cell, index) => readCell(scope, [...own, index], cell)),
  }
}

function readCell(scope: Scope, path: Path, source: CellSource): FormCell {
  if (typeof source === 'string') {
    return source.trim() === ''
      ? { type: 'blank', span: 1 }
      : { type: 'label', label: readLabel(scope, path, source), span: 1 }
  }
  const { label, blank, options, span = 1 } = source
  const keys = Object.keys(source).filter((key) => key !== 'span' || blank !== undefined)
  if (keys.length > 1) {
    scope.report(diagnostic('key/exclusive', { keys }, scope.parsed.locate(path)))
  }
  if (options !== undefined) {
    const read = (option: string, index: number) => readPlainText(scope, [...path, 'options', index], option)
    return { type: 'options', options: options.map(read), span }
  }
  if (blank !== undefined) return { type: 'blank', span: blank }
  if (label === undefined) reportMissing(scope, path, 'label', '栏目')
  return { type: 'label', label: readLabel(scope, [...path, 'label'], label ?? ''), span }
}

function readLabel(scope: Scope, path: Path, written: string): FormLabel {
  return { text: readPlainText(scope, path, written), path }
}

const spanOf = ({ cells }: FormRow) => cells.reduce((sum, { span }) => sum + span, 0)

/** In a draft a row may be too long or too short: what is too much is left out, what lacks is blank. */
function fitted(cells: readonly FormCell[], count: number): FormCell[] {
  const fitting: FormCell[] = []
  let left = count
  for (const cell of cells) {
    if (left === 0) break
    const span = Math.min(cell.span, left)
    fitting.push({ ...cell, span })
    left -= span
  }
  return [...fitting, ...Array.from({ length: left }, (): FormCell => ({ type: 'blank', span: 1 }))]
}

/** Rows are written out, or they are counted and then stand below a head. */
function reportRows(scope: Scope, path: Path, { columns, rows, emptyRows }: FormTableSource): void {
  if (rows && emptyRows !== undefined) {
    const at = scope.parsed.locate([...path, 'emptyRows'], 'key')
    scope.report(diagnostic('key/exclusive', { keys: ['rows', 'emptyRows'] }, at))
  }
  if (!rows && emptyRows === undefined) reportMissing(scope, path, 'rows', '各行')
  if (!rows && emptyRows !== undefined && !columns) reportMissing(scope, path, 'columns', '各栏')
}

function reportCells(scope: Scope, path: Path, row: FormRow, expected: number): void {
  const at = scope.parsed.locate(path)
  const found = spanOf(row)
  if (found !== expected) scope.report(diagnostic('table/cells', { found, expected }, at))
  // [姓名, 张示例]: what stands in the place of the blank is what somebody has filled in.
  if (row.cells.every(({ type }) => type === 'label')) {
    scope.report(diagnostic('form/filled', { found: '', problem: 'row' }, at))
  }
}

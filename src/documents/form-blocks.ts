import type {
  FormCell,
  FormCover,
  FormDocument,
  FormInstructions,
  FormOption,
  FormRow,
  PageProfile,
  Paragraph,
} from '../model/index.ts'
import { pitchMm } from '../model/index.ts'
import { type Block, type Figure, figureBlock } from './block.ts'
import { widthInCharacters } from './character-width.ts'
import type { DocumentContext } from './define-document.ts'
import {
  beforeLine,
  cellRoom,
  columnShares,
  type FormStretch,
  formStretches,
  hasHead,
  sideWidth,
  verticalRows,
} from './form-rows.ts'
import { sectionNumber } from './numbering.ts'
import { paragraphText } from './prose-text.ts'

interface CoverFigure extends Figure {
  readonly partial: 'form/cover'
  readonly fields: readonly string[]
  /** Of the widest label, in 字: all are spread to it. */
  readonly labelWidth: number
  /** How many rows the page has below the title. */
  readonly rows: number
  /** Empty where the author gives none. */
  readonly issuer: string
  /** 二〇二四年制; empty where the author gives no day. */
  readonly made: string
}

interface InstructionsFigure extends Figure {
  readonly partial: 'form/instructions'
  readonly title: string
  /** Whether it stands behind a cover, on a page of its own. */
  readonly beginsPage: boolean
  /** With their numbers. */
  readonly paragraphs: readonly string[]
}

interface TableFigure extends Figure {
  readonly partial: 'form/table'
  /** For those who do not see the page. */
  readonly name: string
  readonly beginsPage: boolean
  /** Its characters one below the other; empty where there is none. */
  readonly side: readonly string[]
  /** Of 竖栏, in 字 of the table. */
  readonly sideWidth: number
  /** Of all columns but 竖栏; in percent of the width of the form. */
  readonly columns: readonly { readonly heading: string; readonly percent: number; readonly room: number }[]
  readonly hasHead: boolean
  /** How many rows 竖栏 stands beside, that of the head included. */
  readonly height: number
  readonly rows: readonly FormRowView[]
}

interface FormRowView {
  /** How many rows of text it is high at least. */
  readonly height: number
  readonly cells: readonly FormCellView[]
}

interface FormCellView {
  readonly span: number
  readonly down: number
  /** Whether it stands at the left edge of the form. */
  readonly isFirst: boolean
  /** Empty but for labels. */
  readonly label: string
  /** What a row of it holds, in 字. */
  readonly room: number
  /** 竖排: instead of it, row by row. */
  readonly vertical: readonly string[]
  readonly options: readonly OptionView[]
}

/** Widths are in 字 of the table. */
interface OptionView extends FormOption {
  /** What stands before its line: a line that its cell has no room for is shorter. */
  readonly beforeLine: number
}

/**
 * A form as it is printed: cover, instructions and tables, each on pages of its own.
 *
 * @param rowsOfTitle how many rows title and subtitle take
 */
export function formBlocks(
  { title, cover, instructions, tables }: FormDocument,
  context: DocumentContext,
  rowsOfTitle: number,
): Block[] {
  const { profile } = context
  const page = profile.linesPerPage * pitchMm(profile)
  const rowsLeft = profile.linesPerPage - profile.rowsAboveAttachedTitle - rowsOfTitle - 1
  const isFirst = !cover && !instructions
  const room = isFirst ? rowsLeft * pitchMm(profile) : page
  const stretches = formStretches(tables, { room, page }, profile)
  return [
    ...(cover ? [coverFigure(cover, rowsLeft)] : []),
    ...(instructions ? [instructionsFigure(instructions, cover !== undefined, context)] : []),
    ...stretches.map((stretch, index) =>
      tableFigure(
        { ...stretch, beginsPage: stretch.beginsPage || (index === 0 && !isFirst) },
        // Every one is a landmark of the web page, which has a name of its own.
        `${title}（${index + 1}）${stretch.table.side?.text ?? ''}`,
        context,
      ),
    ),
  ].map(figureBlock)
}

function coverFigure({ fields, issuer, madeOn }: FormCover, rows: number): CoverFigure {
  return {
    partial: 'form/cover',
    fields: fields.map(({ text }) => text),
    labelWidth: Math.max(...fields.map(({ text }) => widthInCharacters(text))),
    rows,
    issuer: issuer?.name ?? '',
    made: madeOn === undefined ? '' : `${inHanzi(madeOn.slice(0, 4))}年制`,
  }
}

/** A year as a cover has it, digit by digit: 二〇二四. */
function inHanzi(year: string): string {
  return year.replaceAll(/\d/gu, (digit) => '〇一二三四五六七八九'.charAt(Number(digit)))
}

/** Its items are numbered as the third and the fourth level of a text: 1. and （1）. */
function instructionsFigure(
  { title, items }: FormInstructions,
  beginsPage: boolean,
  context: DocumentContext,
): InstructionsFigure {
  const numbered = (paragraphs: readonly Paragraph[], number: string) =>
    paragraphs.map((paragraph, index) => (index === 0 ? number : '') + paragraphText(paragraph, context))
  return {
    partial: 'form/instructions',
    title,
    beginsPage,
    paragraphs: items.flatMap((item, index) => [
      ...numbered(item.paragraphs, sectionNumber(index, 3)),
      ...item.items.flatMap((inner, place) => numbered(inner, sectionNumber(place, 4))),
    ]),
  }
}

function tableFigure(
  { table, rows, beginsPage }: FormStretch,
  name: string,
  { profile }: DocumentContext,
): TableFigure {
  const shares = columnShares(table, profile)
  return {
    partial: 'form/table',
    name,
    beginsPage,
    side: verticalRows(table.side?.text ?? ''),
    sideWidth,
    columns: table.columns.map(({ heading }, index) => ({
      heading: heading?.text ?? '',
      percent: 100 * (shares[index] ?? 0),
      room: cellRoom({ column: index, span: 1 }, shares, profile),
    })),
    hasHead: hasHead(table),
    height: rows.length + (hasHead(table) ? 1 : 0),
    rows: rows.map((row) => rowView(row, shares, table.side === undefined, profile)),
  }
}

/** @param isOuter whether its first column stands at the left edge */
function rowView(
  { height, cells }: FormRow,
  shares: readonly number[],
  isOuter: boolean,
  profile: PageProfile,
): FormRowView {
  const view = (cell: FormCell): FormCellView => {
    const text = cell.type === 'label' ? cell.label.text : ''
    const isVertical = cell.type === 'label' && cell.isVertical
    return {
      span: cell.span,
      down: cell.down,
      isFirst: isOuter && cell.column === 0,
      label: isVertical ? '' : text,
      room: cellRoom(cell, shares, profile),
      vertical: isVertical ? verticalRows(text) : [],
      options:
        cell.type === 'options'
          ? cell.options.map((option) => ({ ...option, beforeLine: beforeLine(option) }))
          : [],
    }
  }
  return { height, cells: cells.map(view) }
}

import { type Band, type GradingScheme, pointsToMm, type Table } from '../../model/index.ts'
import { printAmount } from '../../quantity/index.ts'
import { type Block, paragraphBlocks } from '../block.ts'
import { widthInCharacters } from '../character-width.ts'
import type { DocumentContext } from '../define-document.ts'
import { paragraphText } from '../prose-text.ts'
import { gradingWords, hasRewards, printMust, withoutEndMark } from './assessment-words.ts'
import { tableFigure } from './table-figure.ts'

/** How much wider a column is than the text in it, and how narrow the widest may become, in 字. */
const cellPadding = 1.2
const leastWidest = 8

/** A grading scheme in words, as a table, or first in the one way and then in the other. */
export function gradingBlocks(
  scheme: GradingScheme,
  context: DocumentContext,
  on: string | undefined,
): Block[] {
  const { shownAs } = scheme
  const { opening, bands, order, rewards } = gradingWords(scheme)
  const said = shownAs === 'table' ? [opening, ...order] : [opening, ...bands, ...order, ...rewards]
  const says = (band: Band) => paragraphText(withoutEndMark(band.says), context, on)
  return [
    ...paragraphBlocks(said.map((paragraph) => paragraphText(paragraph, context, on))),
    ...(shownAs === 'prose' ? [] : [tableFigure(tableOf(scheme, says, roomOf(context)))]),
  ]
}

function roomOf({ profile }: DocumentContext): number {
  return profile.typeArea.widthMm / pointsToMm(profile.table.pt)
}

function rewardCell({ reward }: Band): string {
  return reward?.value.gt(0) ? printAmount(reward) : '不予奖励'
}

/** @param room for the columns, in 字 of a table */
function tableOf(scheme: GradingScheme, says: (band: Band) => string, room: number): Table<string> {
  const { bands, dimensions, subject = '' } = scheme
  const own: [heading: string, cells: string[]][] = [
    ['等次', bands.map(({ grade }) => grade)],
    ...dimensions.map(({ id, name }): [string, string[]] => [name, bands.map((band) => cellOf(band, id))]),
  ]
  if (bands.some((band) => says(band) !== '')) own.push(['评价', bands.map(says)])
  if (hasRewards(scheme)) own.push(['奖励', bands.map(rewardCell)])
  const widest = widestColumn(
    own.map(([heading, cells]) => columnWidth(heading, cells)),
    room,
  )
  return {
    caption: `${subject}考核等次`,
    unit: undefined,
    orientation: 'portrait',
    columns: own.map(([heading, cells]) => ({
      heading,
      width: Math.min(columnWidth(heading, cells), widest),
      align: undefined,
    })),
    rows: bands.map((_, row) => own.map(([, cells]) => cells[row] ?? '')),
    notes: [],
  }
}

/** As wide as what stands in it, in 字. */
function columnWidth(heading: string, cells: readonly string[]): number {
  return Math.max(...[heading, ...cells].map(widthInCharacters)) + cellPadding
}

/** How wide the widest columns, those of sentences, may be so that all of them have room, in 字. */
function widestColumn(widths: readonly number[], room: number): number {
  const total = (limit: number) => widths.reduce((sum, width) => sum + Math.min(width, limit), 0)
  let limit = Math.max(...widths)
  while (total(limit) > room && limit > leastWidest) limit -= 1
  return Math.max(limit, leastWidest)
}

function cellOf({ conditions, isForRest }: Band, id: string): string {
  if (isForRest) return '其余'
  const own = conditions.find(({ dimension }) => dimension.id === id)
  if (!own) return '—'
  return printMust(own)
}

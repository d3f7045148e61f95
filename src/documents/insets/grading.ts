import { type Band, bodyNameOn, type GradingScheme, pointsToMm, type Table } from '../../model/index.ts'
import { printAmount, printCondition } from '../../quantity/index.ts'
import { type Block, paragraphBlocks } from '../block.ts'
import { widthInCharacters } from '../character-width.ts'
import { countOf } from '../counts.ts'
import type { DocumentContext } from '../define-document.ts'
import { paragraphText } from '../prose-text.ts'
import { tableFigure } from './table-figure.ts'

/**
 * How wide a text in a table may be before it is folded, how little a column of folded ones holds, and how much wider a
 * column is than its text, in 字: its padding, and what a % is wider than half a 字.
 */
const longestRow = 12
const leastFolded = 8
const cellPadding = 1.4

/** A grading scheme in words, as a table, or first in the one way and then in the other. */
export function gradingBlocks(scheme: GradingScheme, context: DocumentContext): Block[] {
  const says = ({ says }: Band) => paragraphText(says, context).replace(/[。；]$/u, '')
  const { shownAs } = scheme
  const texts = [
    openingOf(scheme, context.on),
    ...(shownAs === 'table' ? [] : scheme.bands.map((band) => `${inWords(band, says(band))}。`)),
    ...(scheme.order === 'first-match' ? ['同时符合几个等次条件的，以列在前面的等次为准。'] : []),
    ...(shownAs === 'table' ? [] : rewardsOf(scheme)),
  ]
  if (shownAs === 'prose') return paragraphBlocks(texts)
  const { typeArea, table } = context.profile
  const across = typeArea.widthMm / pointsToMm(table.pt)
  return [...paragraphBlocks(texts), tableFigure(tableOf(scheme, says, across), context.profile)]
}

/** 年终，由医院质量管理委员会从完成度、员工满意度两个方面对项目进行考核，考核结果分为A、B、C三个等次。 */
function openingOf({ cycle, assessor, subject, dimensions, bands }: GradingScheme, on: string | undefined) {
  const who = bodyNameOn(assessor, on)
  const aspects = dimensions.map(({ name }) => name).join('、')
  const grades = bands.map(({ grade }) => grade).join('、')
  const from = dimensions.length === 1 ? `从${aspects}` : `从${aspects}${countOf(dimensions.length)}方面`
  const what = subject === undefined ? '' : `对${subject}`
  const when = cycle === undefined ? '' : `${cycle}，`
  return `${when}由${who}${from}${what}进行考核，考核结果分为${grades}${countOf(bands.length)}等次。`
}

/** A等次：完成度95%以上，员工满意度90%以上；解决了突出问题 */
function inWords(band: Band, says: string): string {
  const must = band.isForRest ? '不符合其他各等次条件' : band.conditions.map(conditionText).join('，')
  return `${band.grade}等次：${must}${says === '' ? '' : `；${says}`}`
}

function conditionText({ dimension, must }: Band['conditions'][number]): string {
  return `${dimension.name}${typeof must === 'string' ? must : printCondition(must)}`
}

function rewardsOf(scheme: GradingScheme): string[] {
  const { bands } = scheme
  if (!hasRewards(scheme)) return []
  const rewards = bands.map((band) => `${band.grade}等次${rewardText(band)}`).join('，')
  return [`根据考核结果给予奖励：${rewards}。`]
}

function hasRewards({ bands }: GradingScheme): boolean {
  return bands.some(({ reward }) => reward !== undefined)
}

function rewardText({ reward }: Band): string {
  return reward?.value.gt(0) ? `奖励${printAmount(reward)}` : '不予奖励'
}

function rewardCell({ reward }: Band): string {
  return reward?.value.gt(0) ? printAmount(reward) : '不予奖励'
}

/** @param across how much stands on a row of the table, in 字 */
function tableOf(scheme: GradingScheme, says: (band: Band) => string, across: number): Table<string> {
  const { bands, dimensions, subject = '' } = scheme
  const own: [heading: string, cells: string[]][] = [
    ['等次', bands.map(({ grade }) => grade)],
    ...dimensions.map(({ id, name }): [string, string[]] => [name, bands.map((band) => cellOf(band, id))]),
  ]
  if (bands.some((band) => says(band) !== '')) own.push(['评价', bands.map(says)])
  if (hasRewards(scheme)) own.push(['奖励', bands.map(rewardCell)])
  const widths = columnWidths(own, across)
  return {
    caption: `${subject}考核等次`,
    unit: undefined,
    orientation: 'portrait',
    columns: own.map(([heading], index) => ({ heading, width: widths[index] ?? 0, align: undefined })),
    rows: bands.map((_, row) => own.map(([, cells]) => cells[row] ?? '')),
    notes: [],
  }
}

/** Conditions and rewards stand on one row each; sentences are folded into what they leave. */
function columnWidths(columns: readonly (readonly [string, readonly string[]])[], across: number): number[] {
  const widest = columns.map(([heading, cells]) => Math.max(...[heading, ...cells].map(widthInCharacters)))
  const needs = widest.map((width) => width + cellPadding)
  const short = needs.filter((width) => width <= longestRow)
  const left = across - short.reduce((sum, width) => sum + width, 0)
  const folded = Math.max(leastFolded, left / Math.max(1, needs.length - short.length))
  return needs.map((width) => (width <= longestRow ? width : folded))
}

function cellOf({ conditions, isForRest }: Band, id: string): string {
  if (isForRest) return '其余'
  const own = conditions.find(({ dimension }) => dimension.id === id)
  if (!own) return '—'
  return typeof own.must === 'string' ? own.must : printCondition(own.must)
}

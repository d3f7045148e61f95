import { type Band, type GradingScheme, type Table, unitNameOn } from '../../model/index.ts'
import { printAmount, printCondition, printNumeral } from '../../quantity/index.ts'
import { type Block, type Figure, figureBlock, paragraphBlocks } from '../block.ts'
import type { DocumentContext } from '../define-document.ts'
import { paragraphText } from '../prose-text.ts'
import { type TableView, tableView } from '../table-view.ts'

/** A table between paragraphs. */
interface TableFigure extends Figure, TableView {
  readonly closes: boolean
}

/** A grading scheme in words, as a table, or first in the one way and then in the other. */
export function gradingBlocks(
  scheme: GradingScheme,
  context: DocumentContext,
  on: string | undefined,
): Block[] {
  const says = ({ says }: Band) => paragraphText(says, context, on).replace(/[。；]$/u, '')
  const { shownAs } = scheme
  const texts = [
    openingOf(scheme, on),
    ...(shownAs === 'table' ? [] : scheme.bands.map((band) => `${inWords(band, says(band))}。`)),
    ...(scheme.order === 'first-match' ? ['同时符合几个等次条件的，以列在前面的等次为准。'] : []),
    ...(shownAs === 'table' ? [] : rewardsOf(scheme)),
  ]
  return [...paragraphBlocks(texts), ...(shownAs === 'prose' ? [] : [figureBlock(tableFigure(scheme, says))])]
}

/** 年终，由医院质量管理委员会从完成度、员工满意度两个方面对项目进行考核，考核结果分为A、B、C三个等次。 */
function openingOf({ cycle, assessor, subject, dimensions, bands }: GradingScheme, on: string | undefined) {
  const who = typeof assessor === 'string' ? assessor : unitNameOn(assessor, on)
  const aspects = dimensions.map(({ name }) => name).join('、')
  const grades = bands.map(({ grade }) => grade).join('、')
  const from = dimensions.length === 1 ? `从${aspects}` : `从${aspects}${counted(dimensions.length)}方面`
  const what = subject === undefined ? '' : `对${subject}`
  const when = cycle === undefined ? '' : `${cycle}，`
  return `${when}由${who}${from}${what}进行考核，考核结果分为${grades}${counted(bands.length)}等次。`
}

/** Before a measure word two is 两 (GB/T 15835 leaves the choice of numerals to usage). */
function counted(number: number): string {
  return `${number === 2 ? '两' : printNumeral(number)}个`
}

/** A等次：完成度95%以上，员工满意度90%以上；解决了突出问题 */
function inWords(band: Band, says: string): string {
  const must = band.isForRest ? '不符合其他各等次条件' : band.conditions.map(conditionText).join('，')
  return `${band.grade}等次：${must}${says === '' ? '' : `；${says}`}`
}

function conditionText({ dimension, must }: Band['conditions'][number]): string {
  return `${dimension.name}${typeof must === 'string' ? must : printCondition(must)}`
}

function rewardsOf({ bands, subject }: GradingScheme): string[] {
  if (bands.every(({ reward }) => reward === undefined)) return []
  const rewards = bands.map((band) => `${band.grade}等次${rewardText(band)}`).join('，')
  return [`根据考核结果给予奖励${subject === undefined ? '' : ''}：${rewards}。`]
}

function rewardText({ reward }: Band): string {
  return reward?.value.gt(0) ? `奖励${printAmount(reward)}` : '不予奖励'
}

function tableFigure(scheme: GradingScheme, says: (band: Band) => string): TableFigure {
  const { bands, dimensions, subject = '' } = scheme
  const hasWords = bands.some((band) => says(band) !== '')
  const hasRewards = bands.some(({ reward }) => reward !== undefined)
  const column = (heading: string, width: number) => ({ heading, width, align: undefined })
  const table: Table<string> = {
    caption: `${subject}考核等次`,
    unit: undefined,
    orientation: 'portrait',
    columns: [
      column('等次', 1),
      ...dimensions.map(({ name }) => column(name, 2)),
      ...(hasWords ? [column('评价', 5)] : []),
      ...(hasRewards ? [column('奖励', 1.6)] : []),
    ],
    rows: bands.map((band) => [
      band.grade,
      ...dimensions.map(({ id }) => cellOf(band, id)),
      ...(hasWords ? [says(band)] : []),
      ...(hasRewards ? [band.reward?.value.gt(0) ? printAmount(band.reward) : '不予奖励'] : []),
    ]),
    notes: [],
  }
  return { partial: 'shared/table', closes: false, ...tableView(table, '') }
}

function cellOf({ conditions, isForRest }: Band, id: string): string {
  if (isForRest) return '其余'
  const own = conditions.find(({ dimension }) => dimension.id === id)
  if (!own) return '—'
  return typeof own.must === 'string' ? own.must : printCondition(own.must)
}

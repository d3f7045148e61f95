import type { Completion, Indicator, Table } from '../../model/index.ts'
import type { Outcome } from './outcome.ts'

/**
 * In 字, so that the widest figures, 21.6%～23.6% and 暂无数据, stand on one row, and two words of a source; across the sheet
 * names and sources do too.
 */
const widths = {
  portrait: { name: 6.5, before: 5.3, goal: 7.1, actual: 5.3, source: 5 },
  landscape: { name: 12.3, before: 5.3, goal: 9, actual: 5.4, source: 13.3 },
} as const

/**
 * What a further column of so many 字 takes comes from names and sources, which may break. On an upright sheet sources have
 * no room of their own then, and stand in brackets behind the names.
 */
const completionWidth = 4.3
const widthsBeside = {
  portrait: { name: 7.4, before: 5, goal: 7.1, actual: 5, source: 0 },
  landscape: { name: 10.2, before: 5.3, goal: 9, actual: 5.4, source: 11.1 },
} as const

/** What a table of outcomes can be asked for. */
interface OutcomeTableRequest {
  /** Undefined where the table is an attachment, whose title it has. */
  readonly caption: string | undefined
  readonly orientation?: Table['orientation'] | undefined
  /** Whether it has a column of 完成率. */
  readonly withCompletion?: boolean
}

/** 主要指标完成情况 as a table: what was promised, what came of it, and who says so. */
export function outcomeTable(
  outcomes: readonly Outcome[],
  { caption, orientation = 'portrait', withCompletion = false }: OutcomeTableRequest,
): Table<string> {
  const column = (heading: string, width: number, align?: 'left' | 'center') => ({ heading, width, align })
  const { name, before, goal, actual, source } = (withCompletion ? widthsBeside : widths)[orientation]
  const share = withCompletion ? [column('完成率', completionWidth, 'center')] : []
  return {
    caption,
    unit: undefined,
    orientation,
    columns: [
      column('序号', 2.9, 'center'),
      column('指标', name, 'left'),
      column('上年', before, 'center'),
      column('目标', goal, 'center'),
      column('实际', actual, 'center'),
      ...share,
      column('完成情况', 4.9, 'center'),
      ...(source > 0 ? [column('数据来源', source, 'left')] : []),
    ],
    rows: outcomes.map(({ indicator, goal, actual, before, state, completion, source: says }, index) => [
      String(index + 1),
      source > 0 || says === '' ? indicator.name : `${indicator.name}（${says}）`,
      before?.printed ?? unknown,
      goal.printed,
      actual?.printed ?? unknown,
      ...(withCompletion ? [completionText(completion, indicator)] : []),
      state,
      ...(source > 0 ? [says] : []),
    ]),
    notes: withCompletion ? [completionNote] : [],
  }
}

/** What nobody has recorded is said as such. */
const unknown = '暂无数据'

const completionNote =
  '完成率，时期数为实际数占目标的比例，其他指标为实际数自基数起完成目标变化的比例，等级按级数计，事项完成为100%；目标不按比例计的，写不适用。'

/** `96.9%`, rounded down, so that 100% is never less than all; or why there is none. */
function completionText(completion: Completion, { better }: Indicator): string {
  if ('share' in completion) return `${Number(completion.share.times(100).round(1, 0).toFixed())}%`
  switch (completion.lack) {
    case 'actual':
      // The column before it says so already.
      return '—'
    case 'measure':
      return '不适用'
    case 'start':
      return '缺基数'
    case 'back':
      return better === 'lower' ? '高于基数' : '低于基数'
  }
}

import { type Amount, type AmountRange, printAmount, printRange, takeAmountOrRange } from './amount.ts'
import { attempt, blame, type Cursor, takeWord, wordList } from './cursor.ts'
import type { PhraseContext } from './problem.ts'
import { type Sense, senseOf } from './qualifier.ts'
import type { Level } from './target.ts'
import { takeYears, yearsOfVerb } from './years-named.ts'

/** What a verb before a value says about the way there: 增至 comes from below, 控制在 is a cap, 累计 adds years up. */
export type VerbSense = 'up' | 'down' | 'cap' | 'total' | 'none'

const WAYS: Readonly<Record<VerbSense, string>> = {
  up: '增至 增加到 增加至 增长到 增长至 提升到 提升至 提高到 提高至 扩大到 扩大至 扩充至 扩至 上升到 上升至 升至 达到 达',
  down: '降至 降到 降低到 降低至 减少到 减少至 减至 下降到 下降至 缩短到 缩短至 压减到 压减至 压缩到 压缩至',
  cap: '控制在 限定在',
  total:
    '共 共计 合计 总计 累计 累计达到 三年共 三年合计 三年累计 三年内累计 五年 五年内 五年共 五年合计 五年累计 五年内累计',
  none:
    '为 投入 引进 招收 招录 招聘 培养 选派 培训 开展 举办 召开 组织 发表 出版 立项 获批 获得 ' +
    '申报 建设 建成 建立 设立 新建 安排 完成 实施 推广 选树 评选 发展 收治 接诊',
}

const senseByVerb: ReadonlyMap<string, VerbSense> = new Map([
  ...WAYS.up.split(' ').map((verb) => [verb, 'up'] as const),
  ...WAYS.down.split(' ').map((verb) => [verb, 'down'] as const),
  ...WAYS.cap.split(' ').map((verb) => [verb, 'cap'] as const),
  ...WAYS.total.split(' ').map((verb) => [verb, 'total'] as const),
  ...WAYS.none.split(' ').map((verb) => [verb, 'none'] as const),
])

/** Verbs that may stand before a value, longest first. */
export const LEVEL_VERBS = wordList(senseByVerb.keys())
/** Those that only say what is done; where years stand before one (五年引进), its figure is their sum. */
export const DOING_VERBS = wordList(WAYS.none.split(' ').filter((verb) => verb !== '为'))
/** Those that say that a value is reached from another one (增至, 降至, 达到). */
export const REACH_VERBS = wordList([...WAYS.up.split(' '), ...WAYS.down.split(' ')])

/** What the verb of a level says: 增至 `up`, 降至 `down`, 控制在 `cap`, 累计 and 五年引进 `total`; others nothing. */
export function verbSense(verb: string | undefined): VerbSense {
  if (verb === undefined) return 'none'
  return senseByVerb.get(verb) ?? (yearsOfVerb(verb) === undefined ? 'none' : 'total')
}

const KIND_OF = {
  exact: 'exact',
  slightlyAbove: 'exact',
  slightlyBelow: 'exact',
  around: 'exact',
  atLeast: 'min',
  above: 'min',
  atMost: 'max',
  below: 'max',
} satisfies Record<Sense | 'exact', 'exact' | 'min' | 'max'>

/** The level that an amount is by its qualifier: 600人以上 a `min`, 约30% an `exact`. */
export function levelOf(amount: Amount | AmountRange, verb?: string): Level {
  const words = verb === undefined ? {} : { verb }
  if ('low' in amount) return { kind: 'range', ...words, low: amount.low, high: amount.high }
  return { kind: KIND_OF[senseOf(amount.qualifier)], ...words, amount }
}

/** Reads `达到36个`, `3～5个`, `控制在50人以内`, `五年引进30人`. */
function takeLevel(cursor: Cursor): Level | undefined {
  const verb = attempt(cursor, takeVerbOfYears) ?? takeWord(cursor, LEVEL_VERBS)
  const amount = takeAmountOrRange(cursor)
  return amount && levelOf(amount, verb)
}

/** 五年引进, but not 五年达到: what is reached in five years is no sum of them. */
function takeVerbOfYears(cursor: Cursor): string | undefined {
  const years = takeYears(cursor)
  const verb = years === undefined ? undefined : takeWord(cursor, DOING_VERBS)
  return years === undefined || verb === undefined ? undefined : `${years}${verb}`
}

/** Reads a level that has no verb of its own. */
export function takeBareLevel(cursor: Cursor): Level | undefined {
  const amount = takeAmountOrRange(cursor)
  return amount && levelOf(amount)
}

export function printLevel(level: Level): string {
  const { verb = '' } = level
  return `${verb}${level.kind === 'range' ? printRange(level) : printAmount(level.amount)}`
}

/** The unit that both ends of a level have, as written. */
export function levelUnit(level: Level): string | undefined {
  return (level.kind === 'range' ? level.high : level.amount).unit
}

/** % or ‰. */
export function isProportion(unit: string | undefined): boolean {
  return unit === '%' || unit === '‰'
}

/**
 * A level that stands alone must be one of a quantity: points and multiples are changes and need their verb,
 * a grade needs its scale.
 */
export function takeQuantityLevel(cursor: Cursor): Level | undefined {
  const start = cursor.at
  const level = takeLevel(cursor)
  if (!level || cursor.context.scale) return undefined
  const unit = levelUnit(level)
  const printed = printLevel({ ...level, verb: undefined })
  if (unit === '个百分点') {
    return blame(cursor, 'ambiguous', start, cursor.at, [`提升${printed}`, `降低${printed}`])
  }
  if (unit === '倍') return blame(cursor, 'ambiguous', start, cursor.at, [`增至原来的${printed}`])
  if (unit === '级' || (unit === undefined && isGraded(cursor.context))) {
    return blame(cursor, 'scale-missing', start, cursor.at, ['七级', 'B++'])
  }
  return level
}

function isGraded({ measure, unit }: PhraseContext): boolean {
  return measure === 'level' || unit === '级'
}

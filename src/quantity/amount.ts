import Big from 'big.js'
import { attempt, blame, type Cursor, takePattern, takeWord, wordList } from './cursor.ts'
import { type Interval, scaleInterval } from './interval.ts'
import { nearestTo } from './nearest-form.ts'
import { ARABIC_NUMERAL, decimal, HANZI_NUMERAL, parseHanziNumeral } from './numeral.ts'
import { toPlainText } from './plain-text.ts'
import {
  QUALIFIERS_AFTER,
  QUALIFIERS_BEFORE,
  QUALIFIERS_INSIDE,
  type Qualifier,
  qualifiedInterval,
  senseOf,
} from './qualifier.ts'
import { type Scale, scaleDown, scaleFactor, splitScale, UNIT_NAMES, UNIT_SPELLINGS, unitOf } from './unit.ts'

/** A number with its unit and the words beside it: `15万m²`, `2100余人次`, `不低于600人`. */
export interface Amount {
  /** In `unit`, exact, scale included: 15万m² is 150000. */
  readonly value: Big
  /** Decimal places as written before the scale, so that 5.50万 prints 5.50万. */
  readonly places: number
  readonly scale: Scale
  /** As printed (人次, m², %). Absent if the phrase has none: then it is the indicator's. */
  readonly unit?: string | undefined
  readonly qualifier?: Qualifier | undefined
}

interface WrittenNumber {
  readonly digits: Big
  readonly places: number
  readonly scale: Scale
  readonly unit?: string
}

const SCALES = wordList(['万', '亿'])
const PER_PARTS: Readonly<Record<string, string>> = { 百分之: '%', 千分之: '‰' }
const PARTS = wordList(Object.keys(PER_PARTS))

/** Reads a number, its scale, unit and qualifier. Two qualifiers on one number are a trouble of their own. */
export function takeAmount(cursor: Cursor): Amount | undefined {
  const start = cursor.at
  const before = takeQualifier(cursor, QUALIFIERS_BEFORE, 'before')
  const figure = attempt(cursor, takeFigure)
  if (!figure) return undefined
  const beforeScale = takeQualifier(cursor, QUALIFIERS_INSIDE, 'beforeScale')
  const scale = figure.scale || readScale(takeWord(cursor, SCALES))
  const beforeUnit = takeQualifier(cursor, QUALIFIERS_INSIDE, 'beforeUnit')
  const unit = figure.unit ?? takeUnit(cursor)
  const after = takeQualifier(cursor, QUALIFIERS_AFTER, 'after')

  const inside: Qualifier | undefined =
    beforeScale && !(scale && !figure.scale) ? { ...beforeScale, place: 'beforeUnit' } : beforeScale
  const written = [before, inside, beforeUnit, after].filter((qualifier) => qualifier !== undefined)
  const { digits, places } = figure
  const value = scale === '' ? digits : digits.times(scaleFactor(scale))
  const bare: Amount = { value, places, scale, ...(unit && { unit }) }
  if (written.length > 1) {
    const readings = written.map((qualifier) => printAmount({ ...bare, qualifier }))
    return blame(cursor, 'stacked-approximators', start, cursor.at, readings)
  }
  const [ownScale, ownUnit] = splitScale(cursor.context.unit ?? '')
  if (scale && !unit && ownScale) {
    // 500万 of an indicator in 万元: 500 or 500万 of them?
    const readings = [printAmount({ ...bare, unit: ownUnit }), digits.toFixed(places)]
    return blame(cursor, 'ambiguous', start, cursor.at, readings)
  }
  const [qualifier] = written
  return qualifier ? { ...bare, qualifier } : bare
}

/** The number alone, in Arabic or Chinese; 百分之二十 brings its unit along. */
function takeFigure(cursor: Cursor): WrittenNumber | undefined {
  const part = takeWord(cursor, PARTS)
  const arabic = takePattern(cursor, ARABIC_NUMERAL)?.[0]
  const figure = arabic === undefined ? takeHanziFigure(cursor) : arabicFigure(arabic)
  const unit = part === undefined ? undefined : PER_PARTS[part]
  return figure && unit ? { ...figure, unit } : figure
}

function arabicFigure(text: string): WrittenNumber {
  return { digits: decimal(text), places: text.split('.')[1]?.length ?? 0, scale: '' }
}

function takeHanziFigure(cursor: Cursor): WrittenNumber | undefined {
  const start = cursor.at
  const text = takePattern(cursor, HANZI_NUMERAL)?.[0]
  if (text === undefined) return undefined
  const value = parseHanziNumeral(text)
  if (!value) {
    // 三四个 is three or four (GB/T 15835-2011 4.2.2), not thirty-four.
    const [few = 0, more = 0] = [...text].map((digit) => '一二三四五六七八九'.indexOf(digit) + 1)
    if (text.length === 2 && few > 0 && more === few + 1) {
      const clear = `${few}～${more}${cursor.text.slice(cursor.at)}`
      blame(cursor, 'ambiguous', start, cursor.at, [clear])
    }
    cursor.at = start
    return undefined
  }
  // 五百万 keeps its scale in print, 三万五千 (more than a scale can say) does not.
  const last = readScale(/^[^万亿]*[万亿]$/.test(text) ? text.slice(-1) : undefined)
  const digits = scaleDown(value, last)
  return { digits, places: text.split('点')[1]?.length ?? 0, scale: last }
}

function readScale(text: string | undefined): Scale {
  return text === '万' || text === '亿' ? text : ''
}

/** Reads one of the words that may stand at a place beside a number or a level. */
export function takeQualifier(
  cursor: Cursor,
  words: readonly string[],
  place: Qualifier['place'],
): Qualifier | undefined {
  const word = takeWord(cursor, words)
  return word === undefined ? undefined : { word, place }
}

/** A unit of the table, or the indicator's own measure word; the longer of the two. */
function takeUnit(cursor: Cursor): string | undefined {
  const own = splitScale(toPlainText(cursor.context.unit ?? '').text)[1]
  const isOfTable = own === '' || UNIT_SPELLINGS.includes(own)
  const spelling = takeWord(cursor, isOfTable ? UNIT_SPELLINGS : wordList([own, ...UNIT_SPELLINGS]))
  if (spelling !== undefined) return unitOf(spelling)?.name ?? spelling
  const stop = [...QUALIFIERS_AFTER, ...RANGE_MARKS].some((word) => cursor.text.startsWith(word, cursor.at))
  const stranger = /[\p{Script=Han}A-Za-z/²³℃°]{1,8}?(?=以上|以下|以内|左右|[~\d至-]|$)|\p{Script=Han}/uy
  stranger.lastIndex = cursor.at
  const word = stop ? undefined : stranger.exec(cursor.text)?.[0]
  if (word) {
    const names = nearestTo(word, [...(own ? [own] : []), '个', '项', '人', ...UNIT_NAMES])
    blame(cursor, 'unknown-unit', cursor.at, cursor.at + word.length, names)
  }
  return undefined
}

/** What authors put between the ends of a range; printed as ～ (GB/T 15835-2011 5.2.2). */
export const RANGE_MARKS = wordList(['~', '-', '–', '—', '至', '到'])

/** The two ends of a range. */
export interface AmountRange {
  readonly low: Amount
  readonly high: Amount
}

/** Reads one amount, or two with a range mark between them. */
export function takeAmountOrRange(cursor: Cursor): Amount | AmountRange | undefined {
  const start = cursor.at
  const first = takeAmount(cursor)
  if (!first || takeWord(cursor, RANGE_MARKS) === undefined) return first
  const second = takeAmount(cursor)
  if (!second) return undefined
  const qualifier = first.qualifier ?? second.qualifier
  if (qualifier) return blame(cursor, 'stacked-approximators', start, cursor.at)
  if (first.unit !== undefined && first.unit !== second.unit) return undefined
  const high = second
  const low = { ...shareScale(first, second), ...(high.unit && { unit: high.unit }) }
  if (low.value.gte(high.value)) {
    const turned = low.value.eq(high.value) ? printAmount(low) : printRange({ low: high, high: low })
    return blame(cursor, 'inverted-range', start, cursor.at, [turned])
  }
  return { low, high }
}

/** 13～17万元 means 13万～17万 (GB/T 15835-2011 5.2.2 asks to write it so); 8000～1万 does not share its 万. */
function shareScale(low: Amount, high: Amount): Amount {
  if (low.scale !== '' || high.scale === '') return low
  const scaled = low.value.times(scaleFactor(high.scale))
  return scaled.lt(high.value) ? { ...low, value: scaled, scale: high.scale } : low
}

/** Prints an amount as its author worded it, in Arabic digits. */
export function printAmount(amount: Amount): string {
  const { scale, unit = '', qualifier } = amount
  const word = (place: Qualifier['place']) => (qualifier?.place === place ? qualifier.word : '')
  const head = `${word('before')}${printFigure(amount)}${word('beforeScale')}`
  return `${head}${scale}${word('beforeUnit')}${unit}${word('after')}`
}

/**
 * Prints a range. %, ‰ and figures with 万 or 亿 name their unit at both ends (`63%～68%`, `13万元～17万元`,
 * `9亿～16亿`), others once (`100～150kg`): GB/T 15835-2011 5.2.2.
 */
export function printRange({ low, high }: AmountRange): string {
  const twice = high.unit === '%' || high.unit === '‰' || low.scale !== '' || high.scale !== ''
  return `${twice ? printAmount(low) : printFigure(low)}～${printAmount(high)}`
}

/**
 * The digits before the scale. GB/T 15835-2011 5.1.3 allows a thin space between groups of three, or none; official
 * documents print none.
 */
export function printFigure({ value, places, scale }: Amount): string {
  return scaleDown(value, scale).toFixed(places)
}

/**
 * The values that an amount can stand for.
 *
 * @param unit the unit of the result; without it, that of the amount.
 * @returns `undefined` if the amount cannot be converted to that unit (人 to 人次).
 */
export function amountInterval(amount: Amount, unit?: string): Interval | undefined {
  const interval = qualifiedInterval(amount.value, senseOf(amount.qualifier), () => stepOf(amount))
  // 0.5亿 of what is counted in 万元 lacks its 元: its scale has been said.
  const meant = amount.scale === '' || unit === undefined ? undefined : splitScale(unit)[1]
  return convertInterval(interval, amount.unit ?? meant, unit)
}

/**
 * The same interval in another unit of the same dimension; an absent unit is whatever the other one is. What
 * cannot be said exactly (20分钟 in 小时) is widened outwards at the 20th decimal.
 *
 * @returns `undefined` if the dimensions differ.
 */
export function convertInterval(
  interval: Interval,
  from: string | undefined,
  to: string | undefined,
): Interval | undefined {
  if (from === undefined || to === undefined || from === to) return interval
  const source = unitOf(from)
  const wanted = unitOf(to)
  if (!source || source.dimension !== wanted?.dimension) return undefined
  return scaleInterval(interval, source.factor, wanted.factor)
}

/** One unit in the last place that was meant: 100 for 2100, 1万 for 5万, 10 for 30, 0.1 for 99.9. */
function stepOf({ value, places, scale }: Amount): Big {
  const factor = scaleFactor(scale)
  const zeros = places === 0 ? (/0*$/.exec(scaleDown(value, scale).toFixed())?.[0].length ?? 0) : 0
  const exponent = value.eq(0) ? 0 : zeros
  return factor.times(new Big(`1e${exponent - places}`))
}

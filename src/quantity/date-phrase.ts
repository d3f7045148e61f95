import { blame, type Cursor, takePattern, takeWord, wordList } from './cursor.ts'
import { parseHanziNumeral, parseNumeral } from './numeral.ts'

/** A day by which something is due. */
export interface Deadline {
  /** `yyyy-mm-dd`: the last day that still counts. */
  readonly date: string
  /** As printed: `2024年12月底前`, `二季度`, `到2025年`. */
  readonly words: string
}

interface Point {
  readonly words: string
  readonly month: number
  /** Absent: the last day of the month. */
  readonly day?: number
  /** A span (6月, 二季度, a year), of which 前 does not say whether it belongs to the time allowed. */
  readonly span: boolean
  /** The same point, with its end named: 6月底. */
  readonly end: string
}

const LEADS = wordList(['到', '至', '截至', '于', '在'])
const TAILS = wordList(['前', '之前', '以前'])
const QUARTERS = '一二三四'
const YEAR = /((?:19|20)\d{2}|[一二][〇零一二三四五六七八九]{3})年/y
const ISO_DATE = /((?:19|20)\d{2})-(\d{1,2})-(\d{1,2})(?!\d)/y
const MONTH = /(\d{1,2}|十[一二]?|[一二三四五六七八九])月/y
const DAY = /(\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]/y
const END = wordList(['底', '末'])
const END_OF_YEAR = wordList(['底', '末', '年底', '年末'])
const RELATIVE_YEAR_END = wordList(['年底', '年末', '年内'])

/**
 * Reads a deadline: `2024年12月底前`, `2025年6月30日前`, `2025年底前`, `2025年第二季度末前`, `二季度`, `上半年`,
 * `到2025年`, `2025-06-30前`. Without a year in the phrase the context must have it. Years have four digits and
 * days are 日 (GB/T 15835-2011). 前 after a span (6月前, 2025年前) is ambiguous: name its end (6月底前).
 */
export function takeDeadline(cursor: Cursor): Deadline | undefined {
  const start = cursor.at
  const lead = takeWord(cursor, LEADS) ?? ''
  const iso = takePattern(cursor, ISO_DATE)
  const written = iso ? Number(iso[1]) : readNumber(takePattern(cursor, YEAR)?.[1])
  const point = iso ? dayPoint(Number(iso[2]), Number(iso[3])) : takePoint(cursor, written !== undefined)
  if (!point) {
    cursor.at = start
    return undefined
  }
  const tail = takeWord(cursor, TAILS) ?? ''
  const comma = takeWord(cursor, ['，']) ?? ''
  const stop = cursor.at - comma.length

  const year = written ?? cursor.context.year
  if (year === undefined) return blame(cursor, 'year-missing', start, stop, [`2025年${point.end}前`])
  const yearWords = written === undefined ? '' : `${year}年`
  if (tail && point.span) {
    return blame(cursor, 'ambiguous', start, stop, [`${yearWords}${point.end}前`])
  }
  const last = lastDayOf(year, point.month)
  const day = point.day ?? last
  if (last === 0 || day < 1 || day > last) {
    const mended = last === 0 ? '12月底' : `${point.month}月${last}日`
    return blame(cursor, 'impossible-date', start, stop, [`${yearWords}${mended}前`])
  }
  return {
    date: isoDate(year, point.month, day),
    words: `${lead}${yearWords}${point.words}${tail}${comma}`,
  }
}

/** Whether a phrase may speak of a date without its year, and so mean another day in another year. */
export function mayLeaveOutYear(phrase: string): boolean {
  return /[年季月]/u.test(phrase)
}

/** The deadline of a plain date (`2025-06-30`), worded as the house does: `2025年6月底前`, `2025年6月15日前`. */
export function deadlineOn(date: string): Deadline | undefined {
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d{2}-\d{2}$/.test(date) ? date.split('-').map(Number) : []
  const last = lastDayOf(year, month)
  if (day < 1 || day > last) return undefined
  return { date, words: `${year}年${month}月${day === last ? '底' : `${day}日`}前` }
}

function takePoint(cursor: Cursor, hasYear: boolean): Point | undefined {
  const month = readNumber(takePattern(cursor, MONTH)?.[1])
  if (month !== undefined) return takeDayOrEnd(cursor, month)
  const half = takeWord(cursor, ['上半年', '下半年'])
  if (half !== undefined) return takeSpan(cursor, half, half === '上半年' ? 6 : 12)
  const quarter = takePattern(cursor, /(第?)([一二三四1-4])季度/y)
  if (quarter) {
    const number = QUARTERS.indexOf(quarter[2] ?? '') + 1 || Number(quarter[2])
    return takeSpan(cursor, `${quarter[1]}${QUARTERS.charAt(number - 1)}季度`, number * 3)
  }
  if (!hasYear) {
    const end = takeWord(cursor, RELATIVE_YEAR_END)
    return end === undefined ? undefined : { words: end, month: 12, span: false, end: '底' }
  }
  const end = takeWord(cursor, END_OF_YEAR) ?? takeWord(cursor, ['内']) ?? ''
  return { words: end, month: 12, span: end === '', end: '底' }
}

function takeDayOrEnd(cursor: Cursor, month: number): Point | undefined {
  const day = readNumber(takePattern(cursor, DAY)?.[1])
  return day === undefined ? takeSpan(cursor, `${month}月`, month) : dayPoint(month, day)
}

function dayPoint(month: number, day: number): Point {
  const words = `${month}月${day}日`
  return { words, month, day, span: false, end: words }
}

function takeSpan(cursor: Cursor, name: string, month: number): Point {
  const end = takeWord(cursor, END)
  const words = `${name}${end ?? ''}`
  return { words, month, span: end === undefined, end: `${name}${name.endsWith('月') ? '底' : '末'}` }
}

function readNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const value = text.length === 4 ? parseNumeral(text) : (parseHanziNumeral(text) ?? parseNumeral(text))
  return value?.toNumber()
}

/** The last day of a month, 28 to 31; 0 for a month that does not exist. */
export function lastDayOf(year: number, month: number): number {
  if (month < 1 || month > 12) return 0
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  if (month === 2) return isLeap ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isoDate(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

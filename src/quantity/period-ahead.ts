import { readCommitments } from './commitment.ts'
import { type Cursor, openCursor, takePattern } from './cursor.ts'
import type { PhraseContext } from './problem.ts'

/** A phrase that begins with the time of which its figure is (全年新增3个), and how targets say the same. */
export interface PeriodAhead {
  /** Where the words for the time stand in the plain text. */
  readonly start: number
  readonly end: number
  /** The phrase with that time as targets say it, or without it where the document says it. */
  readonly rewritten: string
}

/** Words for a time, and what stands in their place; undefined where that depends on what nobody knows. */
interface Expression {
  readonly pattern: RegExp
  readonly instead: (groups: Groups, context: PhraseContext) => string | undefined
}

type Groups = Readonly<Record<string, string | undefined>>

const YEAR = '(?<year>(?:19|20)\\d{2}年)'
/** Where the first quarters of a year end, as targets say it. */
const quarterEnds: Readonly<Record<string, string>> = { 两: '上半年', 二: '上半年', 三: '三季度末前' }

const expressions: readonly Expression[] = [
  { pattern: new RegExp(`${YEAR}(?:全年度?|度)，?`, 'y'), instead: ({ year }) => year },
  // A plan of one year says which it is; where there are several, each of them is meant.
  {
    pattern: /(?:全年度?|年度)，?/y,
    instead: (_, { years }) => (years === undefined ? undefined : years === 1 ? '' : '每年'),
  },
  { pattern: /[本当]年度?，?/y, instead: (_, { years }) => (years === 1 ? '' : undefined) },
  {
    pattern: /(?:[每一]个|单)?(?<span>季度|月度|半年)度?，?/y,
    instead: ({ span = '' }) => `每${span === '月度' ? '月' : span}`,
  },
  {
    pattern: new RegExp(`${YEAR}?前(?<count>[两二三])个?季度，?`, 'y'),
    instead: ({ year, count = '' }, context) => endOf(year, quarterEnds[count], context),
  },
  {
    pattern: new RegExp(`${YEAR}?(?:1月?[~–—至到-]|前)(?<month>\\d{1,2})个?月份?，?`, 'y'),
    instead: ({ year, month }, context) => endOf(year, `${month}月底前`, context),
  },
]

/** The times that a phrase may begin with, behind a word that says how firm it is (力争全年新增3个). */
export function periodsAhead(text: string, context: PhraseContext): readonly PeriodAhead[] {
  return readCommitments(openCursor(text, context)).flatMap(({ at: start }) =>
    expressions.flatMap(({ pattern, instead }) => {
      const cursor: Cursor = { ...openCursor(text, context), at: start }
      const found = takePattern(cursor, pattern)
      const said = found && instead(found.groups ?? {}, context)
      if (said === undefined) return []
      return [{ start, end: cursor.at, rewritten: `${text.slice(0, start)}${said}${text.slice(cursor.at)}` }]
    }),
  )
}

/** A date without its year is clear only where the document speaks for one. */
function endOf(year: string | undefined, end: string | undefined, { years }: PhraseContext) {
  return end === undefined || (year === undefined && years !== 1) ? undefined : `${year ?? ''}${end}`
}

import { BASE, CHANGE_VERBS } from '../forms/change-words.ts'
import { RATIO_VERBS } from '../forms/ratio-to.ts'
import { EVERY, HOLD_VERBS, ON_AVERAGE } from '../forms/recurring.ts'
import { SOFTNESS, SUBJECTS } from '../forms/rule.ts'
import { DOING_VERBS, LEVEL_VERBS, REACH_VERBS, verbSense } from '../level.ts'
import { toPlainText } from '../plain-text.ts'
import { QUALIFIERS_BEFORE } from '../qualifier.ts'
import type { Rhythm } from '../target.ts'
import {
  endsInSeveralYears,
  type YearCount,
  yearsAheadOf,
  yearsAtEnd,
  yearsBefore,
  yearsOfVerb,
} from '../years-named.ts'
import type { FigureShape } from './read-figure.ts'
import { anyOf, wordBefore, wordsByEnd } from './words.ts'

/** How far back the words that colour a figure are looked for; a longer clause has lost its thread. */
const REACH = 48

/** What stands in front of a number, in the same clause. */
export interface Surroundings {
  /** Where the phrase of the figure begins in the text. */
  readonly start: number
  /** The words directly before the number that belong to its phrase, made uniform; the last is the qualifier. */
  readonly lead: string
  readonly qualifier: string
  /** What those words make of the figure. */
  readonly shape: FigureShape
  /** 每年 … 6人: before the phrase, or farther ahead in the clause. */
  readonly rhythm: Rhythm | undefined
  /** 五年新增 … 30人: how many years bring it together, where the clause says it. */
  readonly years: YearCount | undefined
  /**
   * `strong`: a bound, a rhythm or a change says that a quantity follows. `weak`: a verb that takes any object does
   * (引进, 开展, 完成).
   */
  readonly signal: 'strong' | 'weak' | 'none'
  /** 由64张, 原有24个: a change starts here. */
  readonly isStart: boolean
  /**
   * What the number measures is open: a change is spoken of, but not directly before it (减少各类投诉20%), or it
   * is said of each one (每科室2项, 人均3篇).
   */
  readonly isOpen: boolean
}

const RHYTHMS: Readonly<Record<string, Rhythm['period']>> = { ...EVERY, ...ON_AVERAGE }
const RHYTHM = new RegExp(anyOf(Object.keys(RHYTHMS)), 'g')
const shapeByVerb: ReadonlyMap<string, FigureShape> = new Map<string, FigureShape>([
  ...LEVEL_VERBS.map((verb) => [verb, 'reach'] as const),
  ...CHANGE_VERBS.map((verb) => [verb, 'change'] as const),
  ...HOLD_VERBS.map((verb) => [verb, 'hold'] as const),
])
const VERBS = wordsByEnd(shapeByVerb.keys())
/** Whose figure is a sum where years stand before them. */
const SUMMING: ReadonlySet<string> = new Set([...CHANGE_VERBS, ...DOING_VERBS])
const yearsAhead = yearsAheadOf([...SUMMING])
const SUMS = new RegExp(anyOf([...SUMMING]))
/** So long is what opens a sentence at most: 力争用10年时间之内. */
const OPENING = 24
/** 五年建设达到30个 says where one stands in the end. */
const REACHING: ReadonlySet<string> = new Set(REACH_VERBS)
const QUALIFIERS = wordsByEnd(QUALIFIERS_BEFORE)
const RULE_WORDS = wordsByEnd([...SUBJECTS, ...SOFTNESS])
/** 预约30人 is no estimate, 附近5家 is no bound. */
const PART_OF_A_WORD = /(?:[预节签合制解]约|[附邻]近)$/
const VERSUS_AT_END = new RegExp(`(?:同比|环比|(?:较|比)(?:${BASE.source}))$`, 'u')
const START_AT_END = new RegExp(
  `(?:由|从|自|原有|原来的?|现有|(?:较|比|在)(?:${BASE.source})的|基础[（(])(?:原来?的|原有的?)?$`,
  'u',
)
const SHARE_OF = new RegExp(`${anyOf([...RATIO_VERBS, ...QUALIFIERS_BEFORE])}[\\u4e00-\\u9fff]{1,16}的$`)
const MULTIPLE_OF = new RegExp(`${anyOf(REACH_VERBS)}(?:${BASE.source})的$`, 'u')
const CHANGES = new RegExp(anyOf(CHANGE_VERBS))
const OF_EACH = /每(?![年季月周日天半])|[人床次例]均|各(?![类种级项式样])/
const CLAUSE_ENDS = '，。；;！？!?\t'

/**
 * Reads backwards from a number to what its clause says of it.
 *
 * @param from where the figure before it ends, whose words are its own
 */
export function lookBack(text: string, at: number, from = 0): Surroundings {
  const plain = clauseBefore(text, at)
  let end = plain.text.length
  const qualifier = qualifierBefore(plain.text, end) ?? ''
  end -= qualifier.length
  const past = plain.text.endsWith('了', end) ? 1 : 0
  const verb = wordBefore(plain.text, end - past, VERBS) ?? ''
  if (verb) end -= verb.length + past
  const counted = SUMMING.has(verb) ? yearsBefore(plain.text, end) : ''
  const years = counted && plain.origin(end - counted.length) >= from ? counted : ''
  end -= years.length
  // Only behind 的 can a whole stand that the number is a part or a multiple of.
  const ofWhole = !verb && !qualifier && plain.text.endsWith('的')
  const multiple = ofWhole ? (MULTIPLE_OF.exec(plain.text)?.[0] ?? '') : ''
  const share = multiple || (ofWhole ? (SHARE_OF.exec(plain.text)?.[0] ?? '') : '')
  end -= share.length
  const subject = wordBefore(plain.text, end, RULE_WORDS) ?? ''
  end -= subject.length
  const way = shapeByVerb.get(verb) ?? 'level'
  const versus = way === 'change' ? (VERSUS_AT_END.exec(plain.text.slice(0, end))?.[0] ?? '') : ''
  end -= versus.length
  const word = years ? '' : (plain.text.slice(0, end).match(RHYTHM)?.at(-1) ?? '')
  if (word && plain.text.endsWith(word, end)) end -= word.length
  const period = RHYTHMS[word]
  const ahead = plain.text.slice(0, end)
  const isWeak = way === 'reach' && ['none', 'total'].includes(verbSense(verb))
  const isStrong = Boolean(qualifier || share || subject || period || (verb && !isWeak))
  return {
    start: end === plain.text.length ? at : plain.origin(end),
    lead: `${share}${subject}${versus}${years}${verb}${qualifier}`,
    qualifier,
    shape: multiple ? 'multiple' : shapeOf(way, { share, subject, rhythm: word }),
    rhythm: period && { word, period },
    years: period || REACHING.has(verb) ? undefined : yearsOf(text, plain.start, { years, verb, ahead }),
    signal: isStrong ? 'strong' : isWeak ? 'weak' : 'none',
    isStart: START_AT_END.test(ahead),
    isOpen: OF_EACH.test(ahead) || (!verb && !share && CHANGES.test(ahead)),
  }
}

function shapeOf(
  way: FigureShape,
  { share, subject, rhythm }: Readonly<Record<'share' | 'subject' | 'rhythm', string>>,
): FigureShape {
  if (share) return 'share'
  if (rhythm) return 'recurring'
  return subject ? 'rule' : way
}

function qualifierBefore(plain: string, end: number): string | undefined {
  const word = wordBefore(plain, end, QUALIFIERS)
  return word !== undefined && PART_OF_A_WORD.test(plain.slice(0, end)) ? undefined : word
}

/**
 * How many years bring a figure together: said before its verb, before another verb ahead of it, or in a clause of their own
 * that opens the sentence.
 *
 * @param start where the clause of the figure begins
 */
function yearsOf(
  text: string,
  start: number,
  { years, verb, ahead }: Readonly<Record<'years' | 'verb' | 'ahead', string>>,
): YearCount | undefined {
  const own = yearsOfVerb(`${years}${verb}`) ?? yearsAhead(ahead)
  if (own !== undefined) return own
  if (SUMMING.has(verb) && endsInSeveralYears(ahead)) return 'several'
  return SUMS.test(verb || ahead) ? yearsOpening(text, start) : undefined
}

/** The years of a clause that says nothing else, ahead of that which begins at a place: 用五年时间，引进博士30人. */
function yearsOpening(text: string, start: number): YearCount | undefined {
  if (text.charAt(start - 1) !== '，') return undefined
  return yearsAtEnd(toPlainText(text.slice(Math.max(0, start - OPENING), start - 1)).text)
}

interface ClauseBefore {
  /** Where it begins in the whole text. */
  readonly start: number
  /** Without blanks, digits in half width. */
  readonly text: string
  /** The offset in the whole text of a place in the clause. */
  readonly origin: (place: number) => number
}

/** The clause up to a place. */
function clauseBefore(text: string, at: number): ClauseBefore {
  let start = at
  const first = Math.max(0, at - REACH)
  while (start > first && !endsClause(text, start - 1)) start--
  const written = text.slice(start, at)
  if (!/[\s０-９]/.test(written)) return { start, text: written, origin: (place) => start + place }
  const { text: even, origin } = toPlainText(written)
  return { start, text: even, origin: (place) => start + (origin[place] ?? written.length) }
}

/** A line break inside a paragraph ends nothing; an empty line does. */
function endsClause(text: string, place: number): boolean {
  const letter = text.charAt(place)
  if (letter === '\n') return text.charAt(place - 1) === '\n'
  return CLAUSE_ENDS.includes(letter)
}

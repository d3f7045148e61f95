import Big from 'big.js'
import { type Amount, printAmount } from '../amount.ts'
import { attempt, blame, type Cursor, takePattern, takeWord, wordList } from '../cursor.ts'
import { isProportion, levelOf, levelUnit, printLevel, REACH_VERBS, takeBareLevel } from '../level.ts'
import { parseHanziNumeral, printNumeral } from '../numeral.ts'
import { QUALIFIERS_AFTER } from '../qualifier.ts'
import type { Increment, Level, Multiple } from '../target.ts'
import {
  type ChangeReading,
  printChangeHead,
  printVersus,
  takeBase,
  takeChange,
  takeVersus,
} from './change-words.ts'
import { defineForm, phrases } from './form.ts'

export const increment = defineForm({
  kind: 'increment',
  examples: phrases('新增1个', '新增3～5项', '减少2天', '较2020年增加100人以上', '五年新增30人'),
  parse: takeIncrement,
  print: printIncrement,
})

/** Reads a change in the indicator's own unit. */
export function takeIncrement(cursor: Cursor): Increment | undefined {
  const change = takeChange(cursor)
  if (!change || change.pace) return undefined
  const unit = levelUnit(change.by)
  if (unit === '倍' || unit === '个百分点' || isProportion(unit)) return undefined
  const { versus, sign, verb, by } = change
  return { kind: 'increment', sign, verb, by, ...(versus && { versus }) }
}

export function printIncrement({ versus, verb, by }: Increment): string {
  return `${printVersus(versus)}${verb}${printLevel(by)}`
}

export const percentagePoints = defineForm({
  kind: 'pp',
  examples: phrases('提升3～5个百分点', '降低2个百分点', '每年提高1个百分点以上'),
  parse: (cursor) => {
    const change = takeChange(cursor)
    if (!change || levelUnit(change.by) !== '个百分点') return undefined
    return { kind: 'pp', ...definedWords(change) }
  },
  print: ({ versus, pace, verb, by }) => `${printChangeHead(versus, pace)}${verb}${printLevel(by)}`,
})

/**
 * % after a verb of change is a share of the baseline, not points, as statistics use it. Whether an author meant
 * points (提升5% of an indicator in %) is for a rule to ask, which knows the indicator.
 */
export const growth = defineForm({
  kind: 'growth',
  examples: phrases('降低20%', '每年减少20%', '增长15%以上', '同比增长3%～5%', '年均增长6%以上'),
  parse: (cursor) => {
    const change = takeChange(cursor)
    if (!change || !isProportion(levelUnit(change.by))) return undefined
    return { kind: 'growth', ...definedWords(change) }
  },
  print: ({ versus, pace, verb, by }) => `${printChangeHead(versus, pace)}${verb}${printLevel(by)}`,
})

function definedWords({ versus, pace, sign, verb, by }: ChangeReading) {
  return { sign, verb, by, ...(versus && { versus }), ...(pace && { pace }) }
}

const DOUBLED = wordList(['翻倍', '翻一倍'])

/**
 * 翻一番 is ×2, 增至3倍 is ×3. 增加3倍 is ×3 for some and ×4 for others, and nothing can become less by a
 * multiple (减少3倍), so these are ambiguous.
 */
export const multiple = defineForm({
  kind: 'multiple',
  examples: phrases('翻一番', '较“十三五”翻倍', '翻两番以上', '增至2020年的3倍', '达到原来的2倍以上'),
  parse: (cursor) => {
    refuseChangeByMultiple(cursor)
    const versus = attempt(cursor, takeVersus)
    const found = attempt(cursor, takeDoubling) ?? takeReachedMultiple(cursor)
    return found && { kind: 'multiple', ...found, ...(versus && { versus }) }
  },
  print: ({ versus, verb, of, factor }) => {
    const head = printVersus(versus)
    if (verb === '翻番') return `${head}${printDoublings(factor)}`
    if (DOUBLED.includes(verb)) return `${head}${verb}${qualifierAfter(factor)}`
    return `${head}${verb}${of === undefined ? '' : `${of}的`}${printLevel(factor)}`
  },
})

type MultipleBody = Pick<Multiple, 'verb' | 'factor' | 'of'>

function takeDoubling(cursor: Cursor): MultipleBody | undefined {
  const doubled = takeWord(cursor, DOUBLED)
  const times = doubled === undefined ? takePattern(cursor, /翻([一两二三四五六七八九]|\d)番/y)?.[1] : '一'
  if (times === undefined) return undefined
  const count = (parseHanziNumeral(times) ?? new Big(times)).toNumber()
  const word = takeWord(cursor, QUALIFIERS_AFTER)
  const amount: Amount = { value: new Big(2).pow(count), places: 0, scale: '', unit: '倍' }
  const qualified = word === undefined ? amount : { ...amount, qualifier: { word, place: 'after' as const } }
  return { verb: doubled ?? '翻番', factor: levelOf(qualified) }
}

function takeReachedMultiple(cursor: Cursor): MultipleBody | undefined {
  const verb = takeWord(cursor, REACH_VERBS)
  if (verb === undefined) return undefined
  const of = attempt(cursor, (here) => {
    const base = takeBase(here)
    return base !== undefined && takeWord(here, ['的']) ? base : undefined
  })
  const factor = takeBareLevel(cursor)
  if (!factor || levelUnit(factor) !== '倍') return undefined
  return { verb, factor, ...(of !== undefined && { of }) }
}

function refuseChangeByMultiple(cursor: Cursor): void {
  const start = cursor.at
  const change = takeChange(cursor)
  if (change && levelUnit(change.by) === '倍') {
    blame(cursor, 'ambiguous', start, cursor.at, clearMultiples(change))
  }
  cursor.at = start
}

/** The two things that 增加3倍 can mean. */
function clearMultiples({ sign, by }: ChangeReading): readonly string[] {
  if (sign === 'down') return ['降低50%']
  if (by.kind === 'range') return ['翻一番', '增至原来的3倍']
  const lower = by.amount
  const higher = { ...lower, value: lower.value.plus(1) }
  return [lower, higher]
    .filter(({ value }) => value.gt(1))
    .map((amount) => `增至原来的${printAmount(amount)}`)
}

function printDoublings(factor: Level): string {
  let count = 0
  for (let value = numberOf(factor); value.gt(1); value = value.div(2)) count++
  const spelled = count === 2 ? '两' : printNumeral(count)
  return `翻${spelled}番${qualifierAfter(factor)}`
}

function qualifierAfter(factor: Level): string {
  return (factor.kind !== 'range' && factor.amount.qualifier?.word) || ''
}

function numberOf(factor: Level): Big {
  return factor.kind === 'range' ? factor.low.value : factor.amount.value
}

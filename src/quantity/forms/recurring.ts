import { attempt, type Cursor, takeWord, wordList } from '../cursor.ts'
import { printLevel, takeBareLevel, takeQuantityLevel } from '../level.ts'
import type { Increment, Level, Rhythm } from '../target.ts'
import { printIncrement, takeIncrement } from './changes.ts'
import { defineForm, phrases } from './form.ts'

type Periods = Readonly<Record<string, Rhythm['period']>>

export const EVERY: Periods = {
  每年: 'year',
  每年度: 'year',
  逐年: 'year',
  每半年: 'halfYear',
  每季度: 'quarter',
  每季: 'quarter',
  每月: 'month',
  每周: 'week',
  每日: 'day',
  每天: 'day',
}
export const ON_AVERAGE: Periods = { 年均: 'year', 平均每年: 'year', 月均: 'month', 日均: 'day' }
const EVERY_WORDS = wordList(Object.keys(EVERY))
const AVERAGE_WORDS = wordList(Object.keys(ON_AVERAGE))

export const perYear = defineForm({
  kind: 'perYear',
  examples: phrases('每年6人以上', '每年3～5项', '每年投入500万元', '每年新增3～5个', '每季度不少于1次'),
  parse: (cursor) => {
    const every = takeRhythm(cursor, EVERY_WORDS, EVERY)
    const inner = every && takeInner(cursor)
    return inner && { kind: 'perYear', every, inner }
  },
  print: ({ every, inner }) => `${every.word}${printInner(inner)}`,
})

export const average = defineForm({
  kind: 'average',
  examples: phrases('年均90万人次', '年均达到5.5万人次', '月均不低于100例'),
  parse: (cursor) => {
    const every = takeRhythm(cursor, AVERAGE_WORDS, ON_AVERAGE)
    const inner = every && takeInner(cursor)
    return inner && { kind: 'average', every, inner }
  },
  print: ({ every, inner }) => `${every.word}${printInner(inner)}`,
})

export const HOLD_VERBS = wordList(
  ['', '持续', '始终', '长期'].flatMap((manner) =>
    ['稳定在', '保持在', '维持在'].map((verb) => `${manner}${verb}`),
  ),
)

export const hold = defineForm({
  kind: 'hold',
  examples: phrases('稳定在99.9%以上', '保持在80%～85%', '持续稳定在95%以上'),
  parse: (cursor) => {
    const verb = takeWord(cursor, HOLD_VERBS)
    const inner = verb === undefined || cursor.context.scale ? undefined : takeBareLevel(cursor)
    return verb === undefined || !inner ? undefined : { kind: 'hold', verb, inner }
  },
  print: ({ verb, inner }) => `${verb}${printLevel(inner)}`,
})

function takeRhythm(cursor: Cursor, words: readonly string[], periods: Periods): Rhythm | undefined {
  const word = takeWord(cursor, words)
  const period = word === undefined ? undefined : periods[word]
  return word === undefined || !period ? undefined : { word, period }
}

function takeInner(cursor: Cursor): Level | Increment | undefined {
  return attempt(cursor, takeIncrement) ?? takeQuantityLevel(cursor)
}

function printInner(inner: Level | Increment): string {
  return inner.kind === 'increment' ? printIncrement(inner) : printLevel(inner)
}

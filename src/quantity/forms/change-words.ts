import { attempt, type Cursor, takePattern, takeWord, wordList } from '../cursor.ts'
import { takeBareLevel } from '../level.ts'
import type { Level, Pace, Versus } from '../target.ts'
import { takeYears } from '../years-named.ts'

const UP =
  '新增 增加 净增 净增加 累计新增 累计增加 再增加 增设 扩增 增长 提升 提高 上升 上浮 扩大 延长'.split(' ')
const DOWN = '减少 净减少 累计减少 再减少 降低 下降 下浮 缩短 压减 压缩 缩减 调减'.split(' ')
export const CHANGE_VERBS = wordList([...UP, ...DOWN])

const PACES: Readonly<Record<string, Pace['rhythm']>> = {
  每年: 'yearly',
  每年度: 'yearly',
  逐年: 'yearly',
  年均: 'yearlyAverage',
  平均每年: 'yearlyAverage',
}
const PACE_WORDS = wordList(Object.keys(PACES))
const BASELESS = wordList(['同比', '环比'])
const BASED = wordList(['较', '比'])
/** A time or state to measure from. Free text is not accepted: what is not understood is not a base. */
export const BASE =
  /(?:19|20)\d{2}年(?:底|末|度|同期)?|上一?年(?:度|同期|底|末)?|去年(?:同期|底)?|前一年|“?十[一二三四五六]五”?(?:期末|期间|时期|末)?|上年同期|基期|期初|基线|原来|现状/uy

/** 较2020年每年提升…, 五年新增…: what stands around any change. */
export interface ChangeReading {
  readonly versus: Versus | undefined
  readonly pace: Pace | undefined
  readonly sign: 'up' | 'down'
  readonly verb: string
  readonly by: Level
}

/** Reads a change: what from, how often, which way, by how much. The unit decides its kind. */
export function takeChange(cursor: Cursor): ChangeReading | undefined {
  const early = attempt(cursor, takePace)
  const versus = attempt(cursor, takeVersus)
  const pace = early ?? attempt(cursor, takePace)
  const years = pace ? '' : (takeYears(cursor) ?? '')
  const verb = takeWord(cursor, CHANGE_VERBS)
  const by = verb === undefined ? undefined : takeBareLevel(cursor)
  if (verb === undefined || !by) return undefined
  return { versus, pace, sign: UP.includes(verb) ? 'up' : 'down', verb: `${years}${verb}`, by }
}

export function takeVersus(cursor: Cursor): Versus | undefined {
  const baseless = takeWord(cursor, BASELESS)
  if (baseless !== undefined) return { word: baseless, base: '' }
  const word = takeWord(cursor, BASED)
  const base = word === undefined ? undefined : takeBase(cursor)
  return word === undefined || base === undefined ? undefined : { word, base }
}

export function takeBase(cursor: Cursor): string | undefined {
  return takePattern(cursor, BASE)?.[0]
}

export function printVersus(versus: Versus | undefined): string {
  return versus ? `${versus.word}${versus.base}` : ''
}

/** 每年较上年减少20%, but 较2020年年均增长8%. */
export function printChangeHead(versus: Versus | undefined, pace: Pace | undefined): string {
  const from = printVersus(versus)
  return pace?.rhythm === 'yearly' ? `${pace.word}${from}` : `${from}${pace?.word ?? ''}`
}

function takePace(cursor: Cursor): Pace | undefined {
  const word = takeWord(cursor, PACE_WORDS)
  const rhythm = word === undefined ? undefined : PACES[word]
  return word === undefined || !rhythm ? undefined : { rhythm, word }
}

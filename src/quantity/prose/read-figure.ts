import { type Amount, type AmountRange, takeAmountOrRange } from '../amount.ts'
import { attempt, type Cursor, isAtEnd, openCursor, type Reader } from '../cursor.ts'
import { growth, increment, multiple, percentagePoints } from '../forms/changes.ts'
import { rank } from '../forms/rank.ts'
import { ratioTo } from '../forms/ratio-to.ts'
import { average, hold, perYear } from '../forms/recurring.ts'
import { rule } from '../forms/rule.ts'
import { takeQuantityLevel } from '../level.ts'
import type { TargetBody } from '../target.ts'

/** What the words in front of a figure make of it. */
export type FigureShape = keyof typeof FORMS_OF

const change = [increment.parse, percentagePoints.parse, growth.parse]

/** The readers that can fit a figure of each shape; trying every form would cost ten times as much. */
const FORMS_OF = {
  level: [takeQuantityLevel],
  change,
  reach: [takeQuantityLevel, multiple.parse],
  recurring: [perYear.parse, average.parse, percentagePoints.parse, growth.parse],
  hold: [hold.parse],
  rule: [rule.parse],
  share: [ratioTo.parse],
  rank: [rank.parse],
  multiple: [multiple.parse],
} satisfies Record<string, readonly ((cursor: Cursor, frame: object) => TargetBody | undefined)[]>

/** The phrase as a target of its shape; `undefined` if it is none, or not one to its end. */
export function readTarget(phrase: string, shape: FigureShape): TargetBody | undefined {
  for (const read of FORMS_OF[shape]) {
    const found = readAll<TargetBody>(phrase, (cursor) => read(cursor, {}))
    if (found) return found
  }
  return undefined
}

/** The phrase as a bare amount or range. */
export function readAmount(phrase: string): Amount | AmountRange | undefined {
  return readAll(phrase, takeAmountOrRange)
}

function readAll<T>(phrase: string, read: Reader<T>): T | undefined {
  const cursor = openCursor(phrase, {})
  const found = attempt(cursor, read)
  return found !== undefined && isAtEnd(cursor) ? found : undefined
}

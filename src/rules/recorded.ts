import Big from 'big.js'
import type { ActualRecord, ActualValue } from '../model/index.ts'
import { type Amount, amountInterval, type Interval, pointInterval, printAmount } from '../quantity/index.ts'
import { areApart } from './contradiction.ts'
import type { Place } from './place.ts'

/** Where a record of the register says something. */
export function placeOfRecord({ parsed, path }: ActualRecord): Place {
  return { parsed, path: [...path, 'value'] }
}

/** Whether a figure can be held against others: it is final, and not the mean of quarters that weigh differently. */
export function isSettled({ status, composed }: ActualRecord): boolean {
  return status !== 'provisional' && !composed?.isEstimate
}

/** `22.1%`, `五级`, `完成`: a value as a message shows it. */
export function printActual(value: ActualValue): string {
  if ('done' in value) return value.done ? '完成' : '未完成'
  return 'name' in value ? value.name : printAmount(value)
}

/** A value as the figures that it can stand for; undefined for an event, which has none. */
export function actualInterval(value: ActualValue, unit: string | undefined): Interval | undefined {
  if ('done' in value) return undefined
  return 'name' in value ? pointInterval(new Big(value.index)) : amountInterval(value, unit)
}

/** Whether two values cannot be the same, in whatever units they are written. */
export function differ(a: ActualValue, b: ActualValue, unit: string | undefined): boolean {
  if ('done' in a || 'done' in b) return 'done' in a && 'done' in b && a.done !== b.done
  if ('name' in a !== 'name' in b) return false
  return areApart(actualInterval(a, unit), actualInterval(b, unit))
}

/** The values that are rounded to a figure of prose: 22% may be 22.1%, 2.1万 may be 21400. */
export function roundedInterval(amount: Amount, unit: string | undefined): Interval | undefined {
  const exact = amountInterval(amount, unit)
  if (!exact?.low || !exact.high || amount.qualifier || !exact.low.eq(exact.high)) return exact
  const size = amount.value.eq(0) ? new Big(1) : exact.low.div(amount.value)
  const scale = amount.scale === '亿' ? 1e8 : amount.scale === '万' ? 1e4 : 1
  const half = size.times(scale).times(new Big(`5e${-amount.places - 1}`))
  return { low: exact.low.minus(half), high: exact.high.plus(half), lowInclusive: true, highInclusive: true }
}

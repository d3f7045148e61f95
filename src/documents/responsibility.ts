import { type Point, type PublishedForm, unitNameOn } from '../model/index.ts'
import { printDeadline } from './dates.ts'

/**
 * What is printed behind a point of who answers for it, brackets included; empty where nothing is.
 * @param on the day (yyyy-mm-dd) on which the units' names must be valid
 */
export function responsibility(point: Point, on: string | undefined): string {
  const clauses = published[point.publishedAs](point, on).filter((clause) => clause !== '')
  return clauses.length === 0 ? '' : `（${clauses.join('；')}）`
}

const published = {
  'lead-list': ({ leads, support }, on) => [clause('牵头部门', [...leads, ...support], on)],
  'lead-and-support': ({ leads, support, by }, on) => [
    clause('牵头部门', leads, on),
    clause('配合部门', support, on),
    by === undefined ? '' : `完成时限：${printDeadline(by)}`,
  ],
  none: () => [],
} satisfies Record<PublishedForm, (point: Point, on: string | undefined) => string[]>

function clause(label: string, units: Point['support'], on: string | undefined): string {
  return units.length === 0 ? '' : `${label}：${units.map((unit) => unitNameOn(unit, on)).join('、')}`
}

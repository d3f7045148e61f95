import { unitOf } from '../quantity/index.ts'

/** 个, 项, 家: words to count with, each a dimension of its own; to write one for another changes no figure. */
export function isMeasureWord(unit: string): boolean {
  return unitOf(unit)?.dimension === unit
}

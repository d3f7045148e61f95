import { printNumeral } from '../quantity/index.ts'

/** 第一层序数, GB/T 9704-2012 7.3.3: 一、 for the first section and so on. */
export function sectionNumber(index: number): string {
  return `${printNumeral(index + 1)}、`
}

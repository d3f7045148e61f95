import { printNumeral } from '../quantity/index.ts'

/** So many things: 三个, and 两个 instead of 二个. */
export function countOf(count: number): string {
  return `${count === 2 ? '两' : printNumeral(count)}个`
}

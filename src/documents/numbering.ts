import { printNumeral } from '../quantity/index.ts'

/** 层次序数, GB/T 9704-2012 7.3.3, from the first level on: 一、 （一） 1. （1）. */
const numbers = [
  (ordinal) => `${printNumeral(ordinal)}、`,
  (ordinal) => `（${printNumeral(ordinal)}）`,
  (ordinal) => `${ordinal}.`,
  (ordinal) => `（${ordinal}）`,
] as const satisfies readonly ((ordinal: number) => string)[]

export type Level = 1 | 2 | 3 | 4

/** 第一部分, above the levels of the standard; parts are counted from 0. */
export function partNumber(index: number): string {
  return `第${printNumeral(index + 1)}部分`
}

/** 第一章 of rules; chapters are counted from 0. */
export function chapterNumber(index: number): string {
  return `第${printNumeral(index + 1)}章`
}

/** 第一节 of a chapter; they are counted from 0 in each. */
export function chapterSectionNumber(index: number): string {
  return `第${printNumeral(index + 1)}节`
}

/** 第一条 of rules, through all chapters; articles are counted from 0. */
export function articleNumber(index: number): string {
  return `第${printNumeral(index + 1)}条`
}

/** The number of a part among those beside it, which are counted from 0. */
export function sectionNumber(index: number, level: Level): string {
  return numbers[level - 1]?.(index + 1) ?? ''
}

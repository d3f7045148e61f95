import type { BlockHeading } from './block.ts'
import { type Level, sectionNumber } from './numbering.ts'

/** 第一层黑体、第二层楷体、第三层和第四层仿宋, GB/T 9704-2012 7.3.3. */
const faces = { 1: 'hei', 2: 'kai', 3: 'fang', 4: 'fang' } as const satisfies Record<Level, string>
const below = { 1: 2, 2: 3, 3: 4, 4: undefined } as const satisfies Record<Level, Level | undefined>

/** How what stands on one of the four levels is numbered and headed. Places are counted from 0. */
export interface NumberedLevel {
  readonly level: Level
  number(index: number): string
  /** @param text with its number, and with 。 where the text goes on behind it */
  heading(text: string): BlockHeading
  /** Undefined below the fourth. */
  readonly below: NumberedLevel | undefined
}

/**
 * @param above how many headings stand above the first level, the title of the page among them
 * @param isNumbered an account of past years has headings without numbers
 */
export function numberedLevel(level: Level, above: number, isNumbered = true): NumberedLevel {
  const next = below[level]
  return {
    level,
    number: (index) => (isNumbered ? sectionNumber(index, level) : ''),
    heading: (text) => ({ text, outlineLevel: level + above, face: faces[level], isCentred: false }),
    below: next && numberedLevel(next, above, isNumbered),
  }
}

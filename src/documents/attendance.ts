import type { Meeting, PageProfile } from '../model/index.ts'
import { widthInCharacters } from './character-width.ts'

/** Who was at a meeting, who could not come, and who listened (GB/T 9704-2012 10.3): a list each. */
export interface Attendance {
  /** With its colon. */
  readonly label: string
  /** Each with the mark behind it; whole, where it is not to be parted by the end of a row. */
  readonly people: readonly { readonly text: string; readonly isWhole: boolean }[]
}

/** Two 字 in, and a label with its colon. */
const indent = 5

/** 出席, 请假, 列席 in this order; those that nobody is named in are left out. */
export function attendanceOf(meeting: Meeting | undefined, { charactersPerLine }: PageProfile): Attendance[] {
  const lists = [
    ['出席：', meeting?.present],
    ['请假：', meeting?.absent],
    ['列席：', meeting?.observers],
  ] as const
  return lists.flatMap(([label, names = []]) => {
    const people = names.map((name, index) => {
      const text = index === names.length - 1 ? name : `${name}、`
      return { text, isWhole: widthInCharacters(text) <= charactersPerLine - indent }
    })
    return people.length === 0 ? [] : [{ label, people }]
  })
}
